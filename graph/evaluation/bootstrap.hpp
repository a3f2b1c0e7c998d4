#pragma once

#include "graph/evaluation/judgement.hpp"

#include <random>
#include <span>

namespace pacta {

struct ConfidenceInterval {
  double low = 0.0, high = 0.0;
};

/// Draws articles with replacement to tell how far a figure depends on which articles were annotated.
/// The same seed gives the same intervals on every platform.
class Bootstrap {
 public:
  Bootstrap();

  /// 95 % percentile interval of F1 over 1,000 samples, articles given by their counts (Efron 1979).
  /// O(1,000 · n). Consecutive calls go on in the random sequence.
  ConfidenceInterval f1_interval(std::span<const Counts> articles);

 private:
  std::size_t index_below(std::size_t count);

  std::mt19937 random_;
};

}  // namespace pacta
