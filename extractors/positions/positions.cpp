#include "extractors/positions/positions.hpp"

#include "extractors/positions/candidates.hpp"
#include "extractors/positions/decision.hpp"
#include "extractors/positions/evidence.hpp"
#include "extractors/positions/facets.hpp"
#include "extractors/positions/features.hpp"
#include "extractors/positions/speaker_roles.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace pacta {
namespace {

// Chosen for the best F1 on texts that the models were not trained on (docs/accuracy.md).
constexpr double least_holding = 0.35;  // that a holder holds anything on a treaty, over the whole article
constexpr double least_second = 0.25;   // a second position beside the likeliest one
constexpr double least_second_share = 0.5;  // … and its share of the likeliest one's confidence
constexpr double least_judged = 0.02;       // what is less likely is not looked at

using Pair = std::pair<std::string, std::string>;  // holder, treaty

/// What an article says of one holder and one treaty: the likeliest reading of each position.
struct Held {
  double holds = 0.0;
  std::map<Position, Statement> readings;
};

Trace trace_of(const Situation& situation, const Judgement& judgement) {
  Trace trace;
  trace.rule = "learned";
  for (const Composed& composed : situation.composed) {
    if (position_named(composed.row->position) == judgement.position) {
      trace.rule =
          composed.row->attitude + "/" + composed.row->act + (composed.row->negated ? "/negated" : "");
      break;
    }
  }
  for (const Step& step : situation.path) {
    for (const OperatorMatch& match : situation.operators) {
      if (match.head == step.token) trace.operators.push_back(match.op->id);
    }
  }
  trace.features = judgement.reasons;
  return trace;
}

/// The likeliest position, and others that are nearly as likely.
void choose(Held& held, std::vector<Statement>& out) {
  double best = 0.0;
  for (const auto& [position, statement] : held.readings) best = std::max(best, statement.confidence);
  for (auto& [position, statement] : held.readings) {
    const bool second = statement.confidence >= std::max(least_second, least_second_share * best);
    if (statement.confidence == best || second) out.push_back(std::move(statement));
  }
}

}  // namespace

struct PositionReader::Parts {
  explicit Parts(const Vocabulary& words)
      : vocabulary(words),
        matcher(words.lexicon()),
        composer(words.lexicon()),
        decision(DecisionModel::load_default()) {}

  Statement state(const Document& document, const Situation& situation, const HolderCandidate& holder,
                  const Judgement& judgement) const;

  const Vocabulary& vocabulary;
  OperatorMatcher matcher;
  Composer composer;
  DecisionModel decision;
};

Statement PositionReader::Parts::state(const Document& document, const Situation& situation,
                                       const HolderCandidate& holder, const Judgement& judgement) const {
  Statement statement;
  statement.article = document.article->id;
  statement.holder = holder.slug;
  statement.position = judgement.position;
  statement.treaty = situation.anchor.treaty;
  const SpeakerRoles roles = speaker_roles(document, situation, holder);
  statement.expressed_by = roles.expressed_by;
  statement.attributed_to = roles.attributed_to;
  statement.evidence = find_evidence(document, situation, holder);
  statement.confidence = judgement.confidence;
  fill_facets(document, situation, holder, vocabulary, statement);
  statement.trace = trace_of(situation, judgement);
  return statement;
}

PositionReader::PositionReader(const Vocabulary& vocabulary)
    : parts_(std::make_unique<const Parts>(vocabulary)) {}
PositionReader::~PositionReader() = default;
PositionReader::PositionReader(PositionReader&&) noexcept = default;

std::vector<Statement> PositionReader::read(const Document& document) const {
  std::map<Pair, Held> held;
  for (const Situation& situation : find_situations(document, parts_->matcher, parts_->composer)) {
    const std::vector<std::string> seen = position_features(document, situation, parts_->vocabulary);
    for (const HolderCandidate& holder : situation.holders) {
      const std::vector<std::string> of_holder =
          holder_features(document, situation, holder, parts_->vocabulary);
      const Verdict verdict = parts_->decision.judge(seen, of_holder, least_judged);
      Held& pair = held[{holder.slug, situation.anchor.treaty}];
      pair.holds = std::max(pair.holds, verdict.holds);
      for (const Judgement& judgement : verdict.judgements) {
        const auto known = pair.readings.find(judgement.position);
        if (known != pair.readings.end() && known->second.confidence >= judgement.confidence) continue;
        pair.readings.insert_or_assign(judgement.position,
                                       parts_->state(document, situation, holder, judgement));
      }
    }
  }
  std::vector<Statement> out;
  for (auto& [pair, what] : held) {
    if (what.holds >= least_holding) choose(what, out);
  }
  std::sort(out.begin(), out.end(), precedes);
  return out;
}

}  // namespace pacta
