#pragma once

#include <cstdint>

namespace pacta {

/// What tells whether "he" or "she" may mean a person.
enum class Gender : std::uint8_t { unknown, female, male };

}  // namespace pacta
