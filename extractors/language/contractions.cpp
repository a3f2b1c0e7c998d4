#include "extractors/language/contractions.hpp"

#include "extractors/language/code_points.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace pacta {
namespace {

// Contractions written without an apostrophe, with the size of their first part.
constexpr std::array<std::pair<std::string_view, std::size_t>, 6> fused{
    {{"cannot", 3}, {"gonna", 3}, {"wanna", 3}, {"gotta", 3}, {"gimme", 3}, {"lemme", 3}}};

// "Who'd've" has two; a bound keeps hostile input linear.
constexpr std::size_t most_clitics = 3;

/// Where the last clitic of the word begins; 0 where there is none.
std::size_t last_clitic(std::string_view word) {
  for (std::size_t at = word.size(); at > 0;) {
    const CodePoint c = code_point_before(word, at);
    at -= c.size;
    if (!is_apostrophe(c.value)) continue;
    const std::string letters = ascii_lower(word.substr(at + c.size));
    if (is_clitic(letters)) return at;
    // "n't" begins before its apostrophe.
    if (letters == "t" && at > 1 && (word[at - 1] | 0x20) == 'n') return at - 1;
    return 0;
  }
  return 0;
}

}  // namespace

bool is_clitic(std::string_view letters) {
  const std::string lower = ascii_lower(letters.substr(0, 3));
  return lower == "s" || lower == "re" || lower == "ve" || lower == "ll" || lower == "d" || lower == "m";
}

std::vector<std::size_t> contraction_cuts(std::string_view word) {
  const std::string lower = ascii_lower(word);
  for (const auto& [form, first] : fused) {
    if (lower == form) return {first, word.size() - first};
  }
  std::vector<std::size_t> cuts;
  for (std::size_t clitic = last_clitic(word); clitic != 0 && cuts.size() < most_clitics;
       clitic = last_clitic(word)) {
    cuts.insert(cuts.begin(), word.size() - clitic);
    word = word.substr(0, clitic);
  }
  cuts.insert(cuts.begin(), word.size());
  return cuts;
}

}  // namespace pacta
