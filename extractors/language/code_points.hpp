#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace pacta {

/// One code point of a UTF-8 text and the number of bytes it takes there.
struct CodePoint {
  char32_t value = 0;
  std::size_t size = 0;
};

/// What stands for bytes that are no UTF-8.
inline constexpr char32_t replacement_character = 0xFFFD;

/// The code point that begins at `position`; an ill-formed byte counts as one U+FFFD of size 1, the end of
/// the text as a NUL of size 0. Never reads outside the text. O(1).
CodePoint code_point_at(std::string_view text, std::size_t position);

/// The code point that ends before `position`; at the beginning of the text a NUL of size 0. O(1).
CodePoint code_point_before(std::string_view text, std::size_t position);

/// Letters with the marks that combine with them (General_Category L*, M*).
bool is_letter(char32_t c);
bool is_digit(char32_t c);
bool is_upper(char32_t c);
bool is_lower(char32_t c);
/// White space and invisible characters such as the zero width space, which divide words as little as they
/// show.
bool is_blank(char32_t c);
inline bool is_word(char32_t c) {
  return is_letter(c) || is_digit(c);
}

/// ' and its typographic forms, which English also uses as apostrophe.
bool is_apostrophe(char32_t c);
/// Marks that may open or close a quotation: " and its typographic forms, single ones included.
bool is_quote_mark(char32_t c);
/// Hyphen-minus, hyphens and dashes of any length.
bool is_dash(char32_t c);
/// Closing quote marks and brackets, which stay with the sentence whose full stop they follow. Marks that
/// open as well as close (") count.
bool is_closer(char32_t c);
/// Opening quote marks and brackets; marks that open as well as close count.
bool is_opener(char32_t c);

/// Punctuation in Unicode's sense (General_Category P*).
bool is_punctuation(char32_t c);

/// A to Z in lower case; other bytes stay.
std::string ascii_lower(std::string_view text);

/// Letters in lower case, without the marks that combine with them: "Élysée" → "elysee". Ill-formed bytes
/// become U+FFFD.
std::string plain_lower(std::string_view text);

/// The position of the first code point at or after `position` that is not blank, or the end.
std::size_t skip_blanks(std::string_view text, std::size_t position);

/// The text without blanks at both ends.
std::string_view trimmed(std::string_view text);

}  // namespace pacta
