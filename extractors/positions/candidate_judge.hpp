#pragma once

#include "extractors/positions/candidates.hpp"
#include "extractors/positions/decision.hpp"
#include "extractors/positions/encoder/contextual_model.hpp"
#include "ontology/vocabulary.hpp"

#include <vector>

namespace pacta {

/// What the models say of one holder in one situation. Borrows both.
struct Reading {
  const Situation* situation;
  const HolderCandidate* holder;
  Verdict verdict;
};

/// Asks the learned models about candidates. Immutable; may be shared by threads.
class CandidateJudge {
 public:
  /// The vocabulary is borrowed.
  explicit CandidateJudge(const Vocabulary& vocabulary);

  /// Readings of the candidates that may hold something, in their order. The situations are those of one
  /// document, sentence by sentence, and outlive the readings.
  std::vector<Reading> judge(const Document& document, const std::vector<Situation>& situations) const;

 private:
  const Vocabulary& vocabulary_;
  DecisionModel decision_;
  ContextualModel context_;
};

}  // namespace pacta
