#include "extractors/reading/normalization.hpp"

#include "extractors/language/code_points.hpp"
#include "ontology/error.hpp"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace pacta {
namespace {

// Greek and Cyrillic letters that look like Latin ones (Unicode Technical Standard 39, confusables.txt),
// sorted.
constexpr std::array<std::pair<char32_t, char>, 52> lookalikes{
    {{0x0391, 'A'}, {0x0392, 'B'}, {0x0395, 'E'}, {0x0396, 'Z'}, {0x0397, 'H'}, {0x0399, 'I'}, {0x039A, 'K'},
     {0x039C, 'M'}, {0x039D, 'N'}, {0x039F, 'O'}, {0x03A1, 'P'}, {0x03A4, 'T'}, {0x03A5, 'Y'}, {0x03A7, 'X'},
     {0x03B1, 'a'}, {0x03B3, 'y'}, {0x03B9, 'i'}, {0x03BD, 'v'}, {0x03BF, 'o'}, {0x03C1, 'p'}, {0x03C5, 'u'},
     {0x03F2, 'c'}, {0x03F3, 'j'}, {0x0405, 'S'}, {0x0406, 'I'}, {0x0408, 'J'}, {0x0410, 'A'}, {0x0412, 'B'},
     {0x0415, 'E'}, {0x041A, 'K'}, {0x041C, 'M'}, {0x041D, 'H'}, {0x041E, 'O'}, {0x0420, 'P'}, {0x0421, 'C'},
     {0x0422, 'T'}, {0x0423, 'Y'}, {0x0425, 'X'}, {0x0430, 'a'}, {0x0435, 'e'}, {0x043E, 'o'}, {0x0440, 'p'},
     {0x0441, 'c'}, {0x0443, 'y'}, {0x0445, 'x'}, {0x0455, 's'}, {0x0456, 'i'}, {0x0458, 'j'}, {0x04BB, 'h'},
     {0x0501, 'd'}, {0x051B, 'q'}, {0x051D, 'w'}}};
static_assert(std::ranges::is_sorted(lookalikes, {}, &std::pair<char32_t, char>::first));

constexpr std::array<std::string_view, 7> ligatures{"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
constexpr char32_t first_ligature = 0xFB00;

/// The Latin letter that c looks like, 0 where it looks like none.
char latin_lookalike(char32_t c) {
  const auto found = std::ranges::lower_bound(lookalikes, c, {}, &std::pair<char32_t, char>::first);
  return found != lookalikes.end() && found->first == c ? found->second : '\0';
}

/// Blanks that take room. Other invisible characters take none and go.
bool is_space(char32_t c) {
  return c == ' ' || c == '\t' || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F ||
         c == 0x205F || c == 0x3000;
}

bool is_line_end(char32_t c) {
  return c == '\n' || c == '\r' || c == '\v' || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Copies the text with line ends, blanks and invisible characters unified.
std::string with_plain_blanks(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint c = code_point_at(text, i);
    if (is_line_end(c.value)) {
      plain += '\n';
      if (c.value == '\r' && i + 1 < text.size() && text[i + 1] == '\n') ++i;
    } else if (c.value >= first_ligature && c.value < first_ligature + ligatures.size()) {
      plain += ligatures[c.value - first_ligature];
    } else if (is_space(c.value)) {
      plain += ' ';
    } else if (!is_blank(c.value)) {
      plain.append(text, i, c.size);
    }
    i += c.size;
  }
  return plain;
}

/// NFC, in pieces cut at line ends, which no composition crosses, so that ICU's 32-bit lengths suffice.
std::string composed(std::string text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) throw Error(std::string("ICU has no NFC data: ") + u_errorName(status));
  if (std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) return text;
  constexpr std::size_t piece_size = 1 << 20;
  std::string result;
  result.reserve(text.size());
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = std::min(text.size(), text.find('\n', std::min(text.size(), begin + piece_size)));
    end = std::min(end, begin + static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max() / 4));
    icu::StringByteSink<std::string> sink(&result);
    nfc->normalizeUTF8(0, icu::StringPiece(text.data() + begin, static_cast<std::int32_t>(end - begin)), sink,
                       nullptr, status);
    if (U_FAILURE(status)) throw Error(std::string("NFC failed: ") + u_errorName(status));
    begin = end;
  }
  return result;
}

/// The word in Latin letters where it mixes Latin with letters that all imitate Latin ones; else as it is.
std::string latin_word(std::string_view word) {
  std::string latin;
  bool has_latin = false;
  for (std::size_t i = 0; i < word.size();) {
    const CodePoint c = code_point_at(word, i);
    const char imitated = c.size > 1 ? latin_lookalike(c.value) : '\0';
    const bool is_latin = c.size == 1 || (c.value < 0x250);
    if (!is_latin && imitated == '\0') return std::string(word);
    has_latin |= is_latin && is_letter(c.value);
    if (imitated != '\0')
      latin += imitated;
    else
      latin.append(word, i, c.size);
    i += c.size;
  }
  return has_latin ? latin : std::string(word);
}

bool is_greek_or_cyrillic(char32_t c) {
  return c >= 0x0370 && c < 0x0530;
}

/// Word by word, since a Greek or Cyrillic word stays what it is.
std::string without_imitations(std::string text) {
  std::string result;
  std::size_t copied = 0;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    bool suspicious = false;
    CodePoint c = code_point_at(text, end);
    while (c.size != 0 && is_word(c.value)) {
      suspicious |= is_greek_or_cyrillic(c.value);
      end += c.size;
      c = code_point_at(text, end);
    }
    if (suspicious) {
      result.append(text, copied, i - copied).append(latin_word(std::string_view(text).substr(i, end - i)));
      copied = end;
    }
    i = end + c.size;
  }
  return copied == 0 ? text : result.append(text, copied);
}

}  // namespace

std::string normalized(std::string_view text) {
  return without_imitations(composed(with_plain_blanks(text)));
}

}  // namespace pacta
