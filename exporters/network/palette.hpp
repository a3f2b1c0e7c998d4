#pragma once

#include "ontology/position.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace pacta::network {

struct Colour {
  std::uint8_t red, green, blue;

  /// "#0072B2"
  std::string hex() const;
};

/// One colour for each family of positions, from the palette that Okabe and Ito made for all kinds of colour
/// vision ("Color Universal Design", 2008); black and yellow, which vanish on dark and on white paper, stay
/// out.
constexpr Colour colour(Family family) {
  constexpr std::array<Colour, 6> palette{{
      {0x00, 0x72, 0xB2},  // commitment: blue
      {0x00, 0x9E, 0x73},  // stance: bluish green
      {0xE6, 0x9F, 0x00},  // change: orange
      {0x56, 0xB4, 0xE9},  // legal: sky blue
      {0xD5, 0x5E, 0x00},  // compliance: vermilion
      {0xCC, 0x79, 0xA7},  // interaction: reddish purple
  }};
  return palette[static_cast<std::size_t>(family)];
}

/// The colour of a signed edge: blue for it, vermilion against it, grey for neither. The two differ in
/// brightness, too.
constexpr Colour stance_colour(double balance) {
  if (balance > 0) return {0x00, 0x72, 0xB2};
  if (balance < 0) return {0xD5, 0x5E, 0x00};
  return {0x99, 0x99, 0x99};
}

/// Nodes stay in greys, so that colour always means a position.
inline constexpr Colour actor_colour{0x44, 0x44, 0x44};
inline constexpr Colour treaty_colour{0x99, 0x99, 0x99};

}  // namespace pacta::network
