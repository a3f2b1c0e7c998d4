#pragma once

#include "graph/byte_span.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace pacta {

/// The kinds of quote marks by what they look like.
enum class Glyph : std::uint8_t {
  straight_double,
  opening_double,  // “ ‟ ``
  closing_double,  // ” ''
  low_double,      // „
  left_guillemet,
  right_guillemet,
  straight_single,
  opening_single,  // ‘ ‚ ‛
  closing_single   // ’, also the apostrophe
};

/// A quote mark with what its neighbours say about its direction.
struct Mark {
  ByteSpan span;
  Glyph glyph = Glyph::straight_double;
  bool may_open = false;   ///< a word follows, a blank or bracket stands before
  bool may_close = false;  ///< a word or stop stands before, no word follows
};

/// Single marks, the apostrophe among them.
bool is_single(Glyph glyph);

/// All that looks like a quote mark in a paragraph of a text, in order; spans are offsets in the text.
/// Linear.
std::vector<Mark> marks_of(std::string_view text, const ByteSpan& paragraph);

}  // namespace pacta
