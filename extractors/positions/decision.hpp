#pragma once

#include "extractors/positions/encoder/contextual_model.hpp"
#include "extractors/positions/linear_model.hpp"
#include "ontology/position.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pacta {

/// How likely one position is, and why.
struct Judgement {
  Position position = Position::supports;
  double confidence = 0.0;           ///< 0..1: that the holder holds something here, times that it is this
  std::vector<std::string> reasons;  ///< features that weighed most, with their weights
};

/// What the models say of one holder in one situation.
struct Verdict {
  double holds = 0.0;                 ///< 0..1: that it holds some position on the treaty here
  std::vector<Judgement> judgements;  ///< likeliest first
};

/// The learned models compiled into the program. Linear models look at what climb and lexicon make of a
/// sentence: one says whether a holder holds anything on a treaty here; two add up to say what: the weights
/// of single features for each position, and how far the composition table is to be trusted (learned over all
/// positions alike, so that rare ones profit from frequent ones). What the model of the words in context says
/// is averaged with that, as log-odds. Immutable; may be shared by threads.
class DecisionModel {
 public:
  static DecisionModel load_default();
  DecisionModel(LinearModel holds, LinearModel position, LinearModel agreement);

  /// Log-odds, by the linear model alone, that the holder holds something.
  double holds(const std::vector<std::string>& situation_features,
               const std::vector<std::string>& holder_features) const;

  /// Judges one holder in one situation, `holds` from holds(); positions less likely than `floor` are left
  /// out.
  Verdict judge(const std::vector<std::string>& situation_features,
                const std::vector<std::string>& holder_features, double holds,
                const ContextualOpinion& in_context, double floor) const;

 private:
  std::vector<double> likelihood(const std::vector<std::string>& label_features) const;

  LinearModel holds_, position_, agreement_;
};

/// Raises a position to a confidence, at least, and notes which rule of grammar says so; keeps the likeliest
/// first.
void raise_to(std::vector<Judgement>& judgements, Position position, double confidence,
              std::string_view rule);

/// What the models look at, from the features of the situation and of the holder in it: the trainer and the
/// judge must agree on it.
std::vector<std::string> holds_features(const std::vector<std::string>& situation,
                                        const std::vector<std::string>& holder);
std::vector<std::string> label_features(const std::vector<std::string>& situation,
                                        const std::vector<std::string>& holder);

/// Which proposals of the lexicon and the table agree with a label, whatever the label is.
std::vector<std::string> agreement_features(const std::vector<std::string>& label_features,
                                            std::string_view label);

}  // namespace pacta
