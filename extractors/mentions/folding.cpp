#include "extractors/mentions/folding.hpp"

#include <cctype>

namespace pacta {
namespace {

/// Base letters of U+00C0 … U+017F (Latin-1 Supplement and Latin Extended-A), one for each code point;
/// a blank where there is none (the signs × and ÷).
constexpr std::string_view base_letters =
    "AAAAAAACEEEEIIIIDNOOOOO OUUUUYTsaaaaaaaceeeeiiiidnooooo ouuuuyty"
    "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL"
    "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";
static_assert(base_letters.size() == 0x180 - 0xC0);

/// One character of `text` at `at`, which moves past it: its lower-case base letter or digit, or 0 for any
/// other.
char next_base(std::string_view text, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(text[at++]);
  if (lead < 0x80) return std::isalnum(lead) != 0 ? static_cast<char>(std::tolower(lead)) : '\0';
  unsigned code = lead;
  std::size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
  code &= 0x3Fu >> more;
  for (; more > 0 && at < text.size(); --more)
    code = code << 6 | (static_cast<unsigned char>(text[at++]) & 0x3Fu);
  if (code < 0xC0 || code >= 0x180) return '\0';
  const char base = base_letters[code - 0xC0];
  return base == ' ' ? '\0' : static_cast<char>(std::tolower(base));
}

}  // namespace

std::string folded(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    // "AT&T" is no "ATT"
    if (text[at] == '&') out += '&';
    if (const char base = next_base(text, at)) out += base;
  }
  return out;
}

std::string slug_of(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool gap = false;
  for (std::size_t at = 0; at < text.size();) {
    const bool dot = text[at] == '.';
    const char base = next_base(text, at);
    if (base == '\0') {
      // the dots of an abbreviation join its letters: "U.S." is us
      const auto upper = [&](std::size_t i) {
        return std::isupper(static_cast<unsigned char>(text[i])) != 0;
      };
      const bool inside = dot && at >= 2 && at < text.size() && upper(at - 2) && upper(at);
      if (!inside) gap = true;
      continue;
    }
    if (gap && !out.empty()) out += '_';
    gap = false;
    out += base;
  }
  return out;
}

}  // namespace pacta
