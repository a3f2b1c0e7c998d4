#include "extractors/positions/open_stances.hpp"

#include "extractors/language/tokens.hpp"
#include "extractors/positions/climb.hpp"
#include "extractors/positions/operator_matcher.hpp"
#include "ontology/position.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pacta {
namespace {

bool is_stance(const Token& noun) {
  static constexpr std::array<std::string_view, 7> stances = {"attitude", "intention", "position", "posture",
                                                              "stance",   "stand",     "view"};
  return among(stances, noun.lemma);
}

/// "is unclear", "is not clear", "remains unclear"
bool is_open(const Sentence& sentence, int predicate) {
  static constexpr std::array<std::string_view, 8> open = {"ambiguous", "open",      "uncertain", "unclear",
                                                           "undecided", "undefined", "unknown",   "vague"};
  static constexpr std::array<std::string_view, 4> settled = {"certain", "clear", "decided", "known"};
  const std::string& word = at(sentence, predicate).lemma;
  if (among(open, word)) return !is_negated(sentence, predicate);
  if (among(settled, word)) return is_negated(sentence, predicate);
  const std::vector<int> below = dependents(sentence, predicate);
  return std::any_of(below.begin(), below.end(), [&](int child) {
    return is_relation(at(sentence, child).deprel, "xcomp") && among(open, at(sentence, child).lemma);
  });
}

/// Whose a stance is: "Washington's position", "the American position", "the position of Washington".
int owner_of(const Sentence& sentence, int stance) {
  for (const int child : dependents(sentence, stance)) {
    const Token& token = at(sentence, child);
    const bool owner = token.deprel == "nmod:poss" || is_relation(token.deprel, "amod") ||
                       is_relation(token.deprel, "compound");
    if (owner && token.mention != none) return child;
    if (!is_relation(token.deprel, "nmod") || token.mention == none) continue;
    const std::vector<int> below = dependents(sentence, child);
    if (std::any_of(below.begin(), below.end(), [&](int each) { return at(sentence, each).lemma == "of"; }))
      return child;
  }
  return none;
}

/// "has not yet expressed its interest", "has taken no position": the subject of such a verb; none where the
/// verb is none.
int silent_subject(const Sentence& sentence, int verb) {
  static constexpr std::array<std::string_view, 9> utters = {
      "announce", "declare", "express", "formulate", "show", "signal", "state", "take", "voice"};
  static constexpr std::array<std::string_view, 9> stances = {"decision", "enthusiasm", "interest",
                                                              "opinion",  "position",   "readiness",
                                                              "stance",   "view",       "willingness"};
  if (!among(utters, at(sentence, verb).lemma)) return none;
  const int object = object_of(sentence, verb);
  if (object == none || !among(stances, at(sentence, object).lemma)) return none;
  if (!is_negated(sentence, verb) && !is_negated(sentence, object)) return none;
  const int subject = subject_of(sentence, verb);
  return subject != none && at(sentence, subject).mention != none ? subject : none;
}

/// The token of whoever is said to have no clear stance; none where nobody is.
int undecided_in(const Sentence& sentence) {
  for (int i = 0; i < static_cast<int>(sentence.tokens.size()); ++i) {
    if (const int silent = silent_subject(sentence, i); silent != none) return silent;
    const Token& token = at(sentence, i);
    if (!is_stance(token) || !is_relation(token.deprel, "nsubj") || token.head == none) continue;
    if (!is_open(sentence, token.head)) continue;
    if (const int owner = owner_of(sentence, i); owner != none) return owner;
  }
  return none;
}

/// Whether a holder's only mention is that token, possessives aside ("its interest").
bool speaks_of_it_once(const Sentence& sentence, const std::vector<int>& tokens, int token) {
  return std::find(tokens.begin(), tokens.end(), token) != tokens.end() &&
         std::all_of(tokens.begin(), tokens.end(),
                     [&](int each) { return each == token || at(sentence, each).deprel == "nmod:poss"; });
}

}  // namespace

void turn_open_stances(const Sentence& sentence, const Situation& situation, std::vector<Verdict>& verdicts) {
  const int undecided = undecided_in(sentence);
  if (undecided == none) return;
  for (std::size_t i = 0; i < verdicts.size(); ++i) {
    std::vector<Judgement>& judgements = verdicts[i].judgements;
    const std::vector<int>& tokens = situation.holders[i].tokens;
    if (speaks_of_it_once(sentence, tokens, undecided)) {
      double sum = 0.0;
      for (const Judgement& judgement : judgements) sum += judgement.confidence;
      if (sum > 0.0) judgements = {{Position::noncommittal, sum, {"a stance that is open"}}};
    } else if (std::find(tokens.begin(), tokens.end(), undecided) == tokens.end()) {
      std::erase_if(judgements,
                    [](const Judgement& each) { return each.position == Position::noncommittal; });
    }
  }
}

}  // namespace pacta
