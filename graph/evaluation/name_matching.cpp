#include "graph/evaluation/name_matching.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <utility>

namespace pacta {
namespace {

// The letters of U+00C0 to U+017F without their accents, as compatibility decomposition gives them; '-' where
// nothing remains.
constexpr std::string_view unaccented =
    "AAAAAA-CEEEEIIII-NOOOOO--UUUUY--aaaaaa-ceeeeiiii-nooooo--uuuuy-y"
    "AaAaAaCcCcCcCcDd--EeEeEeEeEeGgGgGgGgHh--IiIiIiIiI---JjKk-LlLlLlLl--NnNnNnn--OoOoOo--RrRrRrSsSsSsSsTtTt--"
    "UuUuUuUuUuUuWwYyYZzZzZzs";
constexpr std::uint32_t first_accented = 0xC0, no_break_space = 0xA0, first_dash = 0x2010, last_dash = 0x2015;
static_assert(first_accented + unaccented.size() == 0x180);

/// Calls use(code point) for each; ill-formed bytes are passed over.
template <class Use>
void for_each_code_point(std::string_view utf8, Use use) {
  std::uint32_t code = 0;
  int missing = 0;
  for (const char c : utf8) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
      missing = 0;
      use(std::uint32_t{byte});
    } else if (byte < 0xC0) {
      if (missing == 0) continue;
      code = code << 6 | (byte & 0x3FU);
      if (--missing == 0) use(code);
    } else {
      missing = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
      code = byte & (0x3FU >> missing);
    }
  }
}

/// The ASCII character that stands for a code point, '\0' for none.
char ascii_for(std::uint32_t code) {
  if (code < 0x80) return static_cast<char>(code);
  if (code == no_break_space || (code >= first_dash && code <= last_dash)) return ' ';
  if (code < first_accented || code >= first_accented + unaccented.size()) return '\0';
  const char letter = unaccented[code - first_accented];
  return letter == '-' ? '\0' : letter;
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::vector<std::string> words_of(std::string_view slug) {
  std::vector<std::string> out;
  for (std::size_t begin = 0; begin <= slug.size();) {
    const std::size_t end = std::min(slug.find('_', begin), slug.size());
    out.emplace_back(slug.substr(begin, end - begin));
    begin = end + 1;
  }
  return out;
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out.append(out.empty() ? "" : "_").append(word);
  return out;
}

/// "u_s_senate" is "us_senate".
std::string with_us_joined(const std::string& slug) {
  std::vector<std::string> words = words_of(slug);
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (words[i] != "u" || words[i + 1] != "s") continue;
    words[i] = "us";
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(i) + 1);
  }
  return joined(words);
}

void replace_all(std::string& text, std::string_view what, std::string_view with) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
    text.replace(at, what.size(), with);
}

/// The words that tell names apart; two states' long names count one word, as their short ones do.
std::set<std::string> content_words(std::string slug) {
  constexpr std::array<std::string_view, 17> dull{"the",     "of",        "on",     "and",  "in",    "for",
                                                  "between", "to",        "a",      "an",   "some",  "group",
                                                  "members", "agreement", "treaty", "deal", "accord"};
  replace_all(slug, "united_states", "us");
  replace_all(slug, "north_korea", "dprk");
  std::set<std::string> out;
  for (std::string& word : words_of(slug))
    if (std::find(dull.begin(), dull.end(), word) == dull.end()) out.insert(std::move(word));
  return out;
}

}  // namespace

std::string comparable_name(std::string_view name) {
  std::string slug;
  for_each_code_point(name, [&](std::uint32_t code) {
    const char c = lower(ascii_for(code));
    if (c == '\0') return;
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
      slug += c;
    else if (!slug.empty() && slug.back() != '_')
      slug += '_';
  });
  if (!slug.empty() && slug.back() == '_') slug.pop_back();
  return with_us_joined(slug);
}

NameList listed_in(const Vocabulary& vocabulary) {
  return [&vocabulary](const std::string& slug) {
    return vocabulary.actor(slug) != nullptr || vocabulary.treaty(slug) != nullptr;
  };
}

NameList listed_in(std::set<std::string> slugs) {
  return [slugs = std::move(slugs)](const std::string& slug) { return slugs.contains(slug); };
}

bool same_name(const std::string& found, const std::string& accepted, const NameList& listed) {
  if (found == accepted) return true;
  if (listed(found) && listed(accepted)) return false;
  const std::set<std::string> a = content_words(found), b = content_words(accepted);
  std::vector<std::string> shared;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
  const std::size_t all = a.size() + b.size() - shared.size();
  return !shared.empty() && 2 * shared.size() >= all;
}

bool among(const std::string& found, const std::vector<std::string>& accepted, const NameList& listed) {
  return std::any_of(accepted.begin(), accepted.end(),
                     [&](const std::string& name) { return same_name(found, name, listed); });
}

}  // namespace pacta
