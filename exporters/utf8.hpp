#pragma once

#include "graph/byte_span.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pacta {

/// One code point of a text, or one byte that belongs to none.
struct DecodedCodePoint {
  char32_t value = 0;    ///< U+FFFD where the byte is invalid
  std::size_t size = 1;  ///< bytes, 1 where invalid
  bool valid = true;
};

/// Strict UTF-8 (Unicode 15, table 3-7): no overlong forms, surrogates or numbers above U+10FFFF.
/// Precondition: at < text.size().
DecodedCodePoint decode_utf8(std::string_view text, std::size_t at);

/// Appends the text with each invalid byte replaced by U+FFFD; gives their number.
std::size_t append_valid_utf8(std::string& out, std::string_view text);

/// What becomes of carriage returns: XML readers turn them into line feeds unless they are escaped.
enum class CarriageReturn {
  to_line_feed,  ///< alone or before a line feed, it becomes a line feed
  kept           ///< for writers that escape it
};

/// As above, for XML 1.0 (section 2.2): control characters other than tab, line feed and carriage return, and
/// U+FFFE and U+FFFF, are replaced by U+FFFD too.
std::size_t append_xml_characters(std::string& out, std::string_view text,
                                  CarriageReturn carriage_return = CarriageReturn::to_line_feed);

/// Translates between bytes and code points of one text; an invalid byte counts as one code point, as
/// append_valid_utf8() writes it. O(n) to build, O(1) to ask.
class CodePointIndex {
 public:
  /// The text is borrowed.
  explicit CodePointIndex(std::string_view text);

  /// The code points before a byte. Precondition: byte <= text.size(), at the start of a code point.
  std::size_t code_points_before(std::size_t byte) const;
  /// The byte at which a code point starts; the text's size where there are not so many.
  std::size_t byte_of(std::size_t code_point) const;

 private:
  static constexpr std::size_t stride = 256;  ///< code points from mark to mark

  std::string_view text_;
  std::vector<std::size_t> marks_;  ///< bytes at which each stride-th code point starts
};

}  // namespace pacta
