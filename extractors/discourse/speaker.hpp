#pragma once

#include <string>

namespace pacta {

/// Somebody who speaks.
struct Speaker {
  std::string slug;        ///< empty where unknown
  std::string represents;  ///< empty: speaks for itself
  bool person = false;     ///< one person, whom "he" or "she" may mean
};

}  // namespace pacta
