#pragma once

#include <cstdint>
#include <string>

namespace pacta {

/// Somebody who speaks.
struct Speaker {
  std::string slug;        ///< empty where unknown
  std::string represents;  ///< empty: speaks for itself
  bool person = false;     ///< one person, whom "he" or "she" may mean
};

enum class Gender : std::uint8_t { unknown, male, female };

}  // namespace pacta
