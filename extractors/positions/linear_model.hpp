#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace pacta {

/// A sparse linear model over string features, one weight vector a class, trained by `pacta-train statements`
/// with LIBLINEAR (logistic loss). Immutable after reading; may be shared by threads.
///
/// Text format, so that a change of a model can be read: a line "classes A B C", a line "bias w w w", then
/// one line a feature, sorted: the feature, a tab, and "class:weight" pairs divided by blanks, classes by
/// index.
class LinearModel {
 public:
  /// Reads the text format. Throws Error, naming the line and what was expected.
  static LinearModel parse(std::string_view text, const std::string& name);

  const std::vector<std::string>& classes() const { return classes_; }

  /// Log-odds of each class; features that the model does not know count nothing.
  std::vector<double> scores(const std::vector<std::string>& features) const;

  /// The features that weigh most for a class, heaviest first, at most `most`.
  std::vector<std::pair<std::string, double>> explain(const std::vector<std::string>& features,
                                                      std::size_t of_class, std::size_t most) const;

 private:
  struct Weight {
    std::size_t of_class;
    double weight;
  };
  std::vector<std::string> classes_;
  std::vector<double> bias_;
  std::unordered_map<std::string, std::vector<Weight>> weights_;
};

/// 1 / (1 + exp(-x)).
double logistic(double x);

}  // namespace pacta
