#pragma once

#include <string>
#include <vector>

namespace pacta {

/// One training instance: its features, the index of its class, and how often it counts.
struct Instance {
  std::vector<std::string> features;
  std::vector<std::size_t> classes;  ///< empty: a counterexample to every class
  int weight = 1;
};

struct LinearTrainingOptions {
  double cost = 0.1;            ///< LIBLINEAR's C: the smaller, the simpler the model
  std::size_t least_count = 2;  ///< features seen in fewer instances are left out
  double least_weight = 0.02;   ///< smaller weights are pruned
};

/// Trains one logistic regression a class against the rest (LIBLINEAR, L2R_LR) and returns the model in the
/// text format of LinearModel. Deterministic: instances and features are taken in the order given, sorted by
/// name.
std::string train_linear_model(const std::vector<Instance>& instances,
                               const std::vector<std::string>& classes, const LinearTrainingOptions& options);

}  // namespace pacta
