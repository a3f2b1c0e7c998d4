#include "extractors/positions/positions.hpp"

#include "extractors/positions/candidates.hpp"
#include "extractors/positions/decision.hpp"
#include "extractors/positions/evidence.hpp"
#include "extractors/positions/facets.hpp"
#include "extractors/positions/features.hpp"
#include "extractors/positions/speaker_roles.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace pacta {
namespace {

/// Below this a reading is not reported at all; chosen on held-out folds for the best F1 (docs/accuracy.md).
constexpr double least_confidence = 0.38;

using Key = std::tuple<std::string, Position, std::string>;  // holder, position, treaty

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
  std::map<Key, Statement> best;
  for (const Situation& situation : find_situations(document, parts_->matcher, parts_->composer)) {
    const std::vector<std::string> seen = position_features(document, situation, parts_->vocabulary);
    for (const HolderCandidate& holder : situation.holders) {
      const std::vector<std::string> of_holder =
          holder_features(document, situation, holder, parts_->vocabulary);
      for (const Judgement& judgement : parts_->decision.judge(seen, of_holder, least_confidence)) {
        const Key key{holder.slug, judgement.position, situation.anchor.treaty};
        const auto known = best.find(key);
        if (known != best.end() && known->second.confidence >= judgement.confidence) continue;
        best.insert_or_assign(key, parts_->state(document, situation, holder, judgement));
      }
    }
  }
  std::vector<Statement> out;
  for (auto& [key, statement] : best) out.push_back(std::move(statement));
  std::sort(out.begin(), out.end(), precedes);
  return out;
}

}  // namespace pacta
