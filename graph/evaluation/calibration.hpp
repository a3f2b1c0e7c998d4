#pragma once

#include "graph/evaluation/judgement.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace pacta {

/// A statement's confidence, and whether it was right.
struct Outcome {
  double confidence;  ///< 0..1
  bool right;
};

/// Statements of similar confidence: of a reliability diagram one bar.
struct ConfidenceBin {
  double low, high;  ///< half-open; the last one holds 1
  std::size_t statements = 0;
  double mean_confidence = 0.0, share_right = 0.0;  ///< 0 where there are no statements
};

/// Whether confidence means what it says: of the statements at 0.8, four in five should be right.
struct Calibration {
  std::array<ConfidenceBin, 10> bins;  ///< of equal width
  std::optional<double> brier;         ///< mean squared error (Brier 1950), 0 best; absent without outcomes
};

Calibration calibrate(std::span<const Outcome> outcomes);

/// The outcomes of an exact judgement: matches with required gold, and what is wrong. What counts neither way
/// is left out, so that the share of the right is the precision.
std::vector<Outcome> outcomes(const ArticleJudgement& judgement);

}  // namespace pacta
