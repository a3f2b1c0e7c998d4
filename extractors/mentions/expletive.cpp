#include "extractors/mentions/expletive.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pacta {
namespace {

/// Verbs whose object "it" stands for the clause that follows: "found it hard to agree".
bool takes_clause_for_it(std::string_view verb) {
  static constexpr std::array<std::string_view, 9> verbs = {"believe", "consider", "deem",   "feel", "find",
                                                            "keep",    "make",     "render", "think"};
  return std::find(verbs.begin(), verbs.end(), verb) != verbs.end();
}

}  // namespace

bool is_expletive(const SentenceWords& words, int token) {
  if (words.token(token).deprel == "expl") return true;
  if (!words.is(token, "it") || token == 0 || !takes_clause_for_it(words.token(token - 1).lemma))
    return false;
  constexpr int reach = 8;
  int adjective = token + 1;
  while (adjective < words.size() && words.token(adjective).upos == Upos::ADV) ++adjective;
  if (adjective >= words.size() || words.token(adjective).upos != Upos::ADJ) return false;
  for (int i = adjective + 1; i < std::min(words.size(), token + reach); ++i) {
    if (words.is(i, "to") || words.is(i, "that")) return true;
    if (words.token(i).upos == Upos::PUNCT) return false;
  }
  return false;
}

}  // namespace pacta
