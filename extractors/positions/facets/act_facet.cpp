#include "extractors/positions/facets/act_facet.hpp"

#include "extractors/positions/facets/clause_text.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <initializer_list>
#include <string_view>

namespace pacta {
namespace {

struct ActOfOperator {
  std::string_view op;
  std::string_view act;
};

constexpr std::array joining{
    ActOfOperator{"act:sign", "sign"},           ActOfOperator{"act:conclude", "sign"},
    ActOfOperator{"act:ratify", "ratify"},       ActOfOperator{"act:approve", "ratify"},
    ActOfOperator{"act:accede", "accede"},       ActOfOperator{"act:rejoin", "rejoin"},
    ActOfOperator{"act:subscribe", "subscribe"},
};
constexpr std::array leaving{
    ActOfOperator{"act:unsign", "unsign"},
    ActOfOperator{"act:revoke-ratification", "revokeRatification"},
};
constexpr std::array returning{
    ActOfOperator{"act:rejoin", "resume"},
    ActOfOperator{"act:resume", "resume"},
};

/// What the operator closest to the treaty stands for in a table; empty where none does.
template <class Table>
std::string_view closest(const Table& table, const Situation& situation) {
  std::string_view best;
  int least = 0;
  for (const OperatorMatch& match : situation.operators) {
    const auto row = std::find_if(table.begin(), table.end(),
                                  [&](const ActOfOperator& each) { return match.op->id == each.op; });
    if (row == table.end()) continue;
    const int distance = std::abs(match.head - situation.anchor.token);
    if (best.empty() || distance < least) best = row->act, least = distance;
  }
  return best;
}

bool has_word(const Sentence& sentence, std::initializer_list<std::string_view> lemmas) {
  return std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [&](const Token& token) {
    return std::find(lemmas.begin(), lemmas.end(), token.lemma) != lemmas.end();
  });
}

/// Whether one keeps to something that nobody else holds one to.
bool is_voluntary(const Sentence& sentence) {
  return has_word(sentence,
                  {"voluntary", "voluntarily", "moratorium", "freeze", "unilateral", "unilaterally"});
}

/// The event just below the highest word that tells what somebody thinks of it: "his exit from the pact" of
/// "regret at his exit from the pact"; none where that is the treaty itself.
int what_is_judged(const Situation& situation) {
  for (std::size_t k = situation.path.size(); k-- > 1;) {
    const bool attitude =
        std::any_of(situation.operators.begin(), situation.operators.end(), [&](const OperatorMatch& match) {
          return match.head == situation.path[k].token && match.op->id.starts_with("attitude:");
        });
    if (attitude) return k == 1 ? none : situation.path[k - 1].token;
  }
  return none;
}

std::optional<std::string> judged_act(const Document& document, const Situation& situation) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  const int event = what_is_judged(situation);
  if (event == none) return std::nullopt;
  const Upos part = sentence.tokens[event].upos;
  if (part == Upos::VERB) return words_from_predicate(document, situation, event);
  if (part == Upos::NOUN && sentence.tokens[event].mention == none)
    return words_of_noun(document, situation, event);
  return std::nullopt;
}

std::optional<std::string> said(std::string_view act) {
  return act.empty() ? std::nullopt : std::optional<std::string>(act);
}

}  // namespace

std::optional<std::string> act_in(const Document& document, const Situation& situation, Position position) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  switch (position) {
    case Position::joins:
    case Position::declinesToJoin:
      return said(closest(joining, situation));
    case Position::withdraws: {
      const std::string_view special = closest(leaving, situation);
      return said(!special.empty()                                   ? special
                  : has_word(sentence, {"denounce", "denunciation"}) ? "denounce"
                                                                     : "withdraw");
    }
    case Position::commitsToObserve:
      if (!closest(returning, situation).empty()) return "resume";
      return is_voluntary(sentence) ? "voluntary" : "continue";
    case Position::criticizesAct:
    case Position::welcomesAct:
      return judged_act(document, situation);
    default:
      return std::nullopt;
  }
}

}  // namespace pacta
