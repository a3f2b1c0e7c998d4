#include "extractors/language/code_points.hpp"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

namespace pacta {
namespace {

constexpr bool in_range(char32_t c, char32_t first, char32_t last) {
  return c >= first && c <= last;
}

UChar32 to_icu(char32_t c) {
  return static_cast<UChar32>(c);
}

}  // namespace

CodePoint code_point_at(std::string_view text, std::size_t position) {
  if (position >= text.size()) return {};
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data()) + position;
  if (*bytes < 0x80) return {*bytes, 1};
  // A code point takes four bytes at most, so the 32-bit indices of ICU's macros are never exceeded.
  const int available = static_cast<int>(std::min<std::size_t>(text.size() - position, U8_MAX_LENGTH));
  int used = 0;
  UChar32 value = 0;
  U8_NEXT(bytes, used, available, value);
  if (value < 0) return {replacement_character, 1};
  return {static_cast<char32_t>(value), static_cast<std::size_t>(used)};
}

CodePoint code_point_before(std::string_view text, std::size_t position) {
  if (position == 0) return {};
  for (std::size_t size = 1; size <= U8_MAX_LENGTH && size <= position; ++size) {
    const CodePoint candidate = code_point_at(text, position - size);
    if (candidate.size == size && (size > 1 || candidate.value != replacement_character)) return candidate;
  }
  return {replacement_character, 1};
}

bool is_letter(char32_t c) {
  if (c < 0x80) return in_range(c | 0x20, 'a', 'z');
  return u_isalpha(to_icu(c)) || (U_MASK(u_charType(to_icu(c))) & U_GC_M_MASK) != 0;
}

bool is_digit(char32_t c) {
  return c < 0x80 ? in_range(c, '0', '9') : u_isdigit(to_icu(c)) != 0;
}

bool is_upper(char32_t c) {
  return c < 0x80 ? in_range(c, 'A', 'Z') : u_isUUppercase(to_icu(c)) != 0;
}

bool is_lower(char32_t c) {
  return c < 0x80 ? in_range(c, 'a', 'z') : u_isULowercase(to_icu(c)) != 0;
}

bool is_blank(char32_t c) {
  if (c < 0x80) return c == ' ' || in_range(c, '\t', '\r') || c < 0x20 || c == 0x7F;
  return u_isUWhiteSpace(to_icu(c)) || u_charType(to_icu(c)) == U_FORMAT_CHAR ||
         u_charType(to_icu(c)) == U_CONTROL_CHAR;
}

bool is_apostrophe(char32_t c) {
  return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC || c == '`' || c == 0x00B4 || c == 0xFF07;
}

bool is_quote_mark(char32_t c) {
  return c == '"' || is_apostrophe(c) || in_range(c, 0x2018, 0x201F) || c == 0x00AB || c == 0x00BB ||
         c == 0x2039 || c == 0x203A || c == 0xFF02;
}

bool is_dash(char32_t c) {
  return c == '-' || in_range(c, 0x2010, 0x2015) || c == 0x2212;
}

bool is_closer(char32_t c) {
  switch (c) {
    case '"':
    case '\'':
    case ')':
    case ']':
    case '}':
    case '>':
    case 0x2019:
    case 0x201D:
    case 0x00BB:
    case 0x203A:
      return true;
    default:
      return false;
  }
}

bool is_opener(char32_t c) {
  switch (c) {
    case '"':
    case '\'':
    case '(':
    case '[':
    case '{':
    case '<':
    case '`':
    case 0x2018:
    case 0x201A:
    case 0x201B:
    case 0x201C:
    case 0x201E:
    case 0x201F:
    case 0x00AB:
    case 0x2039:
      return true;
    default:
      return false;
  }
}

std::string ascii_lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

bool is_punctuation(char32_t c) {
  return u_ispunct(to_icu(c)) != 0;
}

std::string plain_lower(std::string_view text) {
  if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
    return ascii_lower(text);
  const icu::StringPiece bytes(text.data(), static_cast<std::int32_t>(text.size()));
  icu::UnicodeString lower = icu::UnicodeString::fromUTF8(bytes).toLower(icu::Locale::getRoot());
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* canonical = icu::Normalizer2::getNFDInstance(status);
  if (U_SUCCESS(status)) lower = canonical->normalize(lower, status);
  std::string out;
  for (std::int32_t i = 0; i < lower.length(); i = lower.moveIndex32(i, 1)) {
    const UChar32 c = lower.char32At(i);
    if (u_charType(c) != U_NON_SPACING_MARK) icu::UnicodeString(c).toUTF8String(out);
  }
  return out;
}

std::size_t skip_blanks(std::string_view text, std::size_t position) {
  for (CodePoint c = code_point_at(text, position); c.size != 0 && is_blank(c.value);
       c = code_point_at(text, position)) {
    position += c.size;
  }
  return position;
}

std::string_view trimmed(std::string_view text) {
  text.remove_prefix(skip_blanks(text, 0));
  for (CodePoint c = code_point_before(text, text.size()); c.size != 0 && is_blank(c.value);
       c = code_point_before(text, text.size())) {
    text.remove_suffix(c.size);
  }
  return text;
}

}  // namespace pacta
