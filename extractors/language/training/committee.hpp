#pragma once

#include "extractors/language/training/averaged_perceptron.hpp"
#include "extractors/language/training/training_options.hpp"
#include "extractors/language/weight_table.hpp"

#include <vector>

namespace pacta {

/// Perceptrons trained on the same examples in different orders. The mean of their weights makes fewer
/// mistakes than each of them and costs no more when used (parameter mixing, McDonald, Hall and Mann 2010).
class Committee {
 public:
  /// The weights are sorted by feature and label, as AveragedPerceptron::averages gives them.
  void add(std::vector<AveragedWeight> weights);

  /// The means, pruned, scaled and rounded.
  std::vector<WeightRow> rows(const PruningOptions& options) const;

 private:
  int members_ = 0;
  std::vector<AveragedWeight> sums_;  // sorted by feature and label
};

}  // namespace pacta
