#pragma once

#include <string>
#include <string_view>

namespace pacta {

/// What the bytes of a file turned out to be.
struct DecodedText {
  std::string text;      ///< UTF-8, well formed, without a byte order mark
  std::string encoding;  ///< the name of the encoding, as ICU writes it: "UTF-8", "UTF-16LE", "windows-1252"
  std::size_t repaired = 0;  ///< ill-formed sequences of a UTF-8 text, each replaced by U+FFFD
  bool binary = false;       ///< no text at all; `text` is empty
};

/// Decides on the encoding by byte order mark, by the zeros of UTF-16, by being UTF-8, then by the name that
/// a page declares (`declared`, may be empty), then by ICU's statistics; converts to UTF-8. Linear.
DecodedText decode(std::string_view bytes, std::string_view declared = {});

/// The text with each ill-formed sequence replaced by U+FFFD (Unicode 15, section 3.9, maximal subparts);
/// adds their number to `repaired`.
std::string repair_utf8(std::string_view bytes, std::size_t& repaired);

/// Whether the bytes are UTF-8 as Unicode 15, table 3-7 has it.
bool is_utf8(std::string_view bytes);

/// Whether the bytes begin with a byte order mark of UTF-16, or look like UTF-16 without one.
bool looks_like_utf16(std::string_view bytes);

}  // namespace pacta
