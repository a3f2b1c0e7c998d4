#include "exporters/network/palette.hpp"

#include <cstdio>

namespace pacta::network {

std::string Colour::hex() const {
  std::array<char, 8> text{};
  std::snprintf(text.data(), text.size(), "#%02X%02X%02X", red, green, blue);
  return text.data();
}

}  // namespace pacta::network
