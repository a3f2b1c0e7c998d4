#pragma once

#include <map>
#include <string>
#include <vector>

namespace pacta {

/// One training instance of a yes-or-no question.
struct Instance {
  std::vector<std::string> features;
  bool yes = false;
  int weight = 1;  ///< how often it counts
};

struct LinearTrainingOptions {
  double cost = 0.1;            ///< LIBLINEAR's C: the smaller, the simpler the model
  std::size_t least_count = 2;  ///< features seen in fewer instances are left out
};

/// Weights by feature name, sorted; the bias under the empty name.
using Weights = std::map<std::string, double>;

/// Trains one logistic regression (LIBLINEAR, L2R_LR). Deterministic: instances in the order given, features
/// sorted.
Weights train_linear_model(const std::vector<Instance>& instances, const LinearTrainingOptions& options);

/// The text format of LinearModel for weights named "class&feature" and "class&" for the bias; weights nearer
/// to zero than `least` are left out.
std::string model_text(const Weights& weights, const std::vector<std::string>& classes, double least);

}  // namespace pacta
