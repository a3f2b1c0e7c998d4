#include "extractors/positions/candidate_judge.hpp"

#include "extractors/mentions/field_words.hpp"
#include "extractors/positions/climb.hpp"
#include "extractors/positions/features.hpp"

#include <algorithm>
#include <map>
#include <optional>
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

void discount(Verdict& verdict) {
  for (Judgement& judgement : verdict.judgements) judgement.confidence *= share_of_topic;
}

bool is_commitment(const Situation& situation, std::size_t match) {
  const auto label = position_named(situation.labels_alone[match]);
  return situation.operators[match].op->kind == OperatorKind::act && label &&
         family(*label) == Family::commitment;
}

/// "states", "a number of states"
bool names_many(const Sentence& sentence, int noun) {
  const auto plural = [&](int token) {
    const Token& each = sentence.tokens[static_cast<std::size_t>(token)];
    return each.mention == none && each.xpos == "NNS";
  };
  const auto plural_of = [&](int token) {
    return is_relation(sentence.tokens[static_cast<std::size_t>(token)].deprel, "nmod") && plural(token);
  };
  const std::vector<int> below = dependents(sentence, noun);
  return plural(noun) || (sentence.tokens[static_cast<std::size_t>(noun)].mention == none &&
                          std::any_of(below.begin(), below.end(), plural_of));
}

/// "Many states have ratified it, the delegate said": somebody other than the speaker acts.
bool is_act_of_many(const Sentence& sentence, const Situation& situation) {
  for (std::size_t i = 0; i < situation.operators.size(); ++i) {
    if (!is_commitment(situation, i)) continue;
    const int subject = subject_of(sentence, situation.operators[i].head);
    if (subject != none && names_many(sentence, subject)) return true;
  }
  return false;
}

/// What an act is done to, where that is a thing of its own: "suspended the airline's permit".
bool has_object_of_its_own(const Sentence& sentence, int act) {
  const std::vector<int> below = dependents(sentence, act);
  return std::any_of(below.begin(), below.end(), [&](int each) {
    const Token& token = sentence.tokens[static_cast<std::size_t>(each)];
    const bool object = is_relation(token.deprel, "obj") || token.deprel == "nsubj:pass";
    return object && (token.upos == Upos::NOUN || token.upos == Upos::PROPN) && !is_treaty_act(token.lemma) &&
           !is_domain_word(token.lemma) && !is_treaty_head(token.lemma);
  });
}

/// Whether all acts of a sentence that names no treaty are done to other things than one.
bool acts_on_other_things(const Sentence& sentence, const Situation& situation) {
  bool other = false;
  for (std::size_t i = 0; i < situation.operators.size(); ++i) {
    if (!is_commitment(situation, i)) continue;
    if (!has_object_of_its_own(sentence, situation.operators[i].head)) return false;
    other = true;
  }
  return other;
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
  for (const Situation& situation : situations) {
    const std::vector<std::string> seen = position_features(document, situation, vocabulary_);
    const Sentence& sentence = document.sentences[situation.anchor.sentence];
    bool ready = false;  // encoded is this situation's
    std::vector<Verdict> verdicts(situation.holders.size());
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
      const HolderCandidate& holder = situation.holders[i];
      const std::vector<std::string> of_holder = holder_features(document, situation, holder, vocabulary_);
      const double holds = decision_.holds(seen, of_holder);
      if (logistic(holds) < least_promising) continue;
      if (!ready) encode(document, situation, context_, encoded);
      ready = true;
      const ContextualOpinion opinion =
          context_.judge(encoded->pieces, encoder_candidate(document, situation, holder, encoded->input));
      verdicts[i] = decision_.judge(seen, of_holder, holds, opinion, least_judged);
      if (holder.tokens.empty() && is_act_of_many(sentence, situation)) drop_acts(verdicts[i]);
      if (situation.anchor.mention != none) continue;
      discount(verdicts[i]);
      if (acts_on_other_things(sentence, situation)) drop_acts(verdicts[i]);
    }
    share_in_lists(sentence, situation.holders, verdicts);
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
      if (!verdicts[i].judgements.empty())
        readings.push_back({&situation, &situation.holders[i], std::move(verdicts[i])});
    }
  }
  return readings;
}

}  // namespace pacta
