#include "exporters/number_text.hpp"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

namespace pacta {

std::string decimal_text(double number) {
  assert(std::isfinite(number));
  std::array<char, 400> buffer;  // the least subnormal has 324 places after the point
  const auto end =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed).ptr;
  std::string text(buffer.data(), end);
  if (text.find('.') == std::string::npos) text += ".0";
  return text;
}

}  // namespace pacta
