#include "extractors/positions/echoes.hpp"

#include "extractors/positions/operator_matcher.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pacta {
namespace {

constexpr std::size_t reach = 2;        // sentences from the act to its echo
constexpr double least_said = 0.3;      // confidence of what is worth an echo
constexpr double share_of_echo = 0.85;  // an echo says a little less clearly what it says

bool is(const Sentence& sentence, int token, std::string_view lemma) {
  return token >= 0 && token < static_cast<int>(sentence.tokens.size()) &&
         sentence.tokens[token].lemma == lemma;
}

/// "did the same", "did so", "followed suit".
bool is_echo_verb(const Sentence& sentence, int verb) {
  if (is(sentence, verb, "follow")) return is(sentence, verb + 1, "suit");
  if (!is(sentence, verb, "do")) return false;
  return is(sentence, verb + 1, "so") || is(sentence, verb + 1, "likewise") ||
         (is(sentence, verb + 1, "the") && is(sentence, verb + 2, "same"));
}

/// What may, should or will be done has not been done; nor has what depends on a clause of its own ("in doing
/// so", "if Peru does the same").
bool is_told_as_fact(const Sentence& sentence, int verb) {
  static constexpr std::array<std::string_view, 9> others = {"to",     "may",  "might", "could", "would",
                                                             "should", "must", "can",   "shall"};
  const Token& word = sentence.tokens[verb];
  const bool clause_of_its_own =
      word.xpos == "VBG" || is_relation(word.deprel, "advcl") || is_relation(word.deprel, "xcomp");
  const std::vector<int> below = dependents(sentence, verb);
  return !clause_of_its_own && !is_negated(sentence, verb) &&
         std::none_of(below.begin(), below.end(), [&](int token) {
           const Token& child = sentence.tokens[token];
           const bool condition = is_relation(child.deprel, "mark") && child.lemma != "that";
           return condition || std::find(others.begin(), others.end(), child.lemma) != others.end();
         });
}

bool is_auxiliary(const Sentence& sentence, int token) {
  return is(sentence, token, "do") || is(sentence, token, "have") || is(sentence, token, "be") ||
         is(sentence, token, "will");
}

/// The first token of a mention at or shortly behind a token, or none: "So does the United States".
int actor_behind(const Sentence& sentence, int token) {
  constexpr int near = 4;
  for (int i = token; i < std::min(static_cast<int>(sentence.tokens.size()), token + near); ++i) {
    if (sentence.tokens[i].mention != none) return i;
  }
  return none;
}

/// "Nor will Peru accept it" says what Peru does.
bool has_predicate_behind(const Sentence& sentence, int token) {
  return std::any_of(sentence.tokens.begin() + token + 1, sentence.tokens.end(),
                     [](const Token& each) { return each.upos == Upos::VERB || each.upos == Upos::ADJ; });
}

/// "Nor does Peru": only what is refused or left open can be shared so.
bool is_refusal(Position position) {
  return position == Position::declinesToJoin || position == Position::opposes ||
         position == Position::noncommittal;
}

bool is_negative_echo(const Sentence& sentence) {
  return is(sentence, 0, "nor") || is(sentence, 0, "neither");
}

/// Nothing is left open: an act that binds or a stance, not a question of who asks or accuses whom.
bool can_be_echoed(Position position) {
  static constexpr std::array positions = {
      Position::joins,    Position::declinesToJoin, Position::suspends,     Position::withdraws,
      Position::supports, Position::opposes,        Position::noncommittal, Position::commitsToObserve};
  return std::find(positions.begin(), positions.end(), position) != positions.end();
}

}  // namespace

int echoing_actor(const Sentence& sentence) {
  const bool inverted = (is(sentence, 0, "so") || is(sentence, 0, "nor") || is(sentence, 0, "neither")) &&
                        is_auxiliary(sentence, 1);
  if (inverted) {
    const int actor = actor_behind(sentence, 2);
    return actor != none && !has_predicate_behind(sentence, actor) ? actor : none;
  }
  for (int verb = 0; verb < static_cast<int>(sentence.tokens.size()); ++verb) {
    if (is_echo_verb(sentence, verb) && is_told_as_fact(sentence, verb)) return subject_of(sentence, verb);
  }
  return none;
}

bool Echoes::give(const Sentence& sentence, const Situation& situation,
                  std::vector<Verdict>& verdicts) const {
  if (situation.anchor.mention != none) return false;
  const auto said = last_.find(situation.anchor.treaty);
  if (said == last_.end() || situation.anchor.sentence - said->second.sentence > reach) return false;
  const int actor = echoing_actor(sentence);
  const Position position = said->second.verdict.judgements.front().position;
  if (actor == none || (is_negative_echo(sentence) && !is_refusal(position))) return false;
  bool given = false;
  for (std::size_t i = 0; i < situation.holders.size(); ++i) {
    const HolderCandidate& holder = situation.holders[i];
    if (holder.slug == said->second.holder ||
        std::find(holder.tokens.begin(), holder.tokens.end(), actor) == holder.tokens.end())
      continue;
    verdicts[i] = said->second.verdict;
    for (Judgement& judgement : verdicts[i].judgements) judgement.confidence *= share_of_echo;
    given = true;
  }
  return given;
}

void Echoes::note(const Situation& situation, const std::vector<Verdict>& verdicts) {
  const Judgement* best = nullptr;
  Said said{situation.anchor.sentence, {}, {}};
  for (std::size_t i = 0; i < verdicts.size(); ++i) {
    if (verdicts[i].judgements.empty()) continue;
    const Judgement& first = verdicts[i].judgements.front();
    if (first.confidence < least_said || (best != nullptr && first.confidence <= best->confidence)) continue;
    best = &first;
    said.holder = situation.holders[i].slug;
    said.verdict = {verdicts[i].holds, {first}};
  }
  if (best == nullptr) return;
  if (can_be_echoed(best->position)) {
    last_.insert_or_assign(situation.anchor.treaty, std::move(said));
  } else {
    last_.erase(situation.anchor.treaty);  // "the same" is that
  }
}

}  // namespace pacta
