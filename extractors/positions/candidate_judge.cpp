#include "extractors/positions/candidate_judge.hpp"

#include "extractors/positions/acts.hpp"
#include "extractors/positions/climb.hpp"
#include "extractors/positions/features.hpp"
#include "extractors/positions/missed_answers.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace pacta {
namespace {

constexpr double least_promising =
    0.08;  // what the linear model gives less is not read in context: that takes longer
constexpr double least_judged = 0.02;  // positions that are less likely are left out

// Where a sentence does not name the treaty, the models are too sure: the short texts that they learned from
// stay with their topic, long articles do not.
constexpr double share_of_topic = 0.8;

// Where a sentence names a treaty, the field as a whole ("disarmament", "non-proliferation") is what that
// treaty serves, and seldom something to hold a position on.
constexpr double share_of_field = 0.6;

void discount(Verdict& verdict, double share) {
  for (Judgement& judgement : verdict.judgements) judgement.confidence *= share;
}

/// The sentences with a treaty that is no whole field.
std::set<std::size_t> sentences_of_treaties(const std::vector<Situation>& situations,
                                            const Vocabulary& vocabulary) {
  std::set<std::size_t> sentences;
  for (const Situation& situation : situations) {
    const Treaty* treaty = vocabulary.treaty(situation.anchor.treaty);
    if (treaty == nullptr || !treaty->is_whole_field()) sentences.insert(situation.anchor.sentence);
  }
  return sentences;
}

void drop_acts(Verdict& verdict) {
  std::erase_if(verdict.judgements,
                [](const Judgement& judgement) { return family(judgement.position) == Family::commitment; });
}

/// A sentence as the encoder left it.
struct Encoded {
  std::size_t sentence;
  EncoderInput input;
  Matrix pieces;
};

/// Encodes the sentence of a situation, unless the last one was the same part of the same sentence.
void encode(const Document& document, const Situation& situation, const ContextualModel& model,
            std::optional<Encoded>& last) {
  EncoderInput input =
      encoder_input(document, situation.anchor.sentence, situation.anchor.token, model.words());
  if (last && last->sentence == situation.anchor.sentence && last->input.pieces == input.pieces) return;
  Matrix pieces = model.encode(input);
  last = Encoded{situation.anchor.sentence, std::move(input), std::move(pieces)};
}

/// Those who stand in one list hold alike ("Spain, Italy and Sweden signed"): each takes the verdict on the
/// one of whom it is surest. One verdict a holder.
void share_in_lists(const Sentence& sentence, const std::vector<HolderCandidate>& holders,
                    std::vector<Verdict>& verdicts) {
  std::map<int, std::size_t> surest;  // by the first of the list
  const auto list_of = [&](std::size_t holder) {
    return first_conjunct(sentence, holders[holder].tokens.front());
  };
  for (std::size_t i = 0; i < holders.size(); ++i) {
    if (holders[i].tokens.empty()) continue;
    std::size_t& best = surest.try_emplace(list_of(i), i).first->second;
    if (verdicts[i].holds > verdicts[best].holds) best = i;
  }
  for (std::size_t i = 0; i < holders.size(); ++i) {
    if (!holders[i].tokens.empty()) verdicts[i] = verdicts[surest.at(list_of(i))];
  }
}

}  // namespace

CandidateJudge::CandidateJudge(const Vocabulary& vocabulary)
    : vocabulary_(vocabulary),
      decision_(DecisionModel::load_default()),
      context_(ContextualModel::load_default()) {}

std::vector<Reading> CandidateJudge::judge(const Document& document,
                                           const std::vector<Situation>& situations) const {
  std::vector<Reading> readings;
  std::optional<Encoded> encoded;
  const std::set<std::size_t> of_treaties = sentences_of_treaties(situations, vocabulary_);
  for (const Situation& situation : situations) {
    const std::vector<std::string> seen = position_features(document, situation, vocabulary_);
    const Sentence& sentence = document.sentences[situation.anchor.sentence];
    const Treaty* treaty = vocabulary_.treaty(situation.anchor.treaty);
    const bool beside_treaty =
        treaty != nullptr && treaty->is_whole_field() && of_treaties.contains(situation.anchor.sentence);
    bool ready = false;  // encoded and the acts are this situation's
    bool act_of_many = false, no_act_on_it = false;
    std::vector<Verdict> verdicts(situation.holders.size());
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
      const HolderCandidate& holder = situation.holders[i];
      const std::vector<std::string> of_holder = holder_features(document, situation, holder, vocabulary_);
      const double holds = decision_.holds(seen, of_holder);
      if (logistic(holds) < least_promising) continue;
      if (!ready) {
        encode(document, situation, context_, encoded);
        act_of_many = is_act_of_many(sentence, situation);
        no_act_on_it = is_unreal_act(sentence, situation) ||
                       (situation.anchor.mention == none && acts_on_other_things(sentence, situation));
        ready = true;
      }
      const ContextualOpinion opinion =
          context_.judge(encoded->pieces, encoder_candidate(document, situation, holder, encoded->input));
      verdicts[i] = decision_.judge(seen, of_holder, holds, opinion, least_judged);
      if (situation.anchor.mention == none) discount(verdicts[i], share_of_topic);
      if (beside_treaty) discount(verdicts[i], share_of_field);
      if (no_act_on_it || (act_of_many && holder.tokens.empty())) drop_acts(verdicts[i]);
    }
    if (!ready) continue;  // nobody has a chance
    share_in_lists(sentence, situation.holders, verdicts);
    if (const std::vector<std::string> owing = missed_answers(document, sentence); !owing.empty())
      give_silence(owing, situation.holders, verdicts);
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
      if (!verdicts[i].judgements.empty())
        readings.push_back({&situation, &situation.holders[i], std::move(verdicts[i])});
    }
  }
  return readings;
}

}  // namespace pacta
