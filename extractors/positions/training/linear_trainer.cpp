#include "extractors/positions/training/linear_trainer.hpp"

#include <linear.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <memory>
#include <sstream>
#include <unordered_map>

namespace pacta {
namespace {

using FeatureIndex = std::map<std::string, int>;  // 1-based, as LIBLINEAR counts

FeatureIndex index_features(const std::vector<Instance>& instances, std::size_t least_count) {
  std::map<std::string, std::size_t> counts;
  for (const Instance& instance : instances) {
    for (const std::string& feature : instance.features) ++counts[feature];
  }
  FeatureIndex index;
  for (const auto& [feature, count] : counts) {
    if (count >= least_count) index.emplace(feature, static_cast<int>(index.size()) + 1);
  }
  return index;
}

/// The instances as LIBLINEAR takes them; a weight is a repetition, for it knows no instance weights.
struct Problem {
  std::vector<std::vector<feature_node>> nodes;
  std::vector<feature_node*> rows;
  std::vector<const Instance*> instances;

  Problem(const std::vector<Instance>& all, const FeatureIndex& index) {
    const int bias = static_cast<int>(index.size()) + 1;
    nodes.reserve(all.size());
    for (const Instance& instance : all) {
      std::vector<int> present;
      for (const std::string& feature : instance.features) {
        const auto found = index.find(feature);
        if (found != index.end()) present.push_back(found->second);
      }
      std::sort(present.begin(), present.end());
      present.erase(std::unique(present.begin(), present.end()), present.end());
      std::vector<feature_node>& row = nodes.emplace_back();
      for (const int i : present) row.push_back({i, 1.0});
      row.push_back({bias, 1.0});
      row.push_back({-1, 0.0});
      for (int copy = 0; copy < instance.weight; ++copy) {
        rows.push_back(row.data());
        instances.push_back(&instance);
      }
    }
  }
};

struct FreeModel {
  void operator()(model* trained) const { free_and_destroy_model(&trained); }
};

void silent(const char*) {}

/// Weights of one class against the rest; the last is the bias.
std::vector<double> train_class(Problem& problem, int features, std::size_t of_class, double cost) {
  std::vector<double> labels;
  for (const Instance* instance : problem.instances) {
    const bool member =
        std::find(instance->classes.begin(), instance->classes.end(), of_class) != instance->classes.end();
    labels.push_back(member ? 1.0 : -1.0);
  }
  std::vector<double> weights(static_cast<std::size_t>(features) + 1, 0.0);
  const auto members = std::count(labels.begin(), labels.end(), 1.0);
  if (members == 0) {
    weights.back() = -20.0;  // never seen: never said
    return weights;
  }
  ::problem data{};
  data.l = static_cast<int>(labels.size());
  data.n = features + 1;
  data.y = labels.data();
  data.x = problem.rows.data();
  data.bias = 1.0;
  parameter how{};
  how.solver_type = L2R_LR;
  how.eps = 0.001;
  how.C = cost;
  set_print_string_function(silent);
  const std::unique_ptr<model, FreeModel> trained{train(&data, &how)};
  const double sign = trained->label[0] == 1 ? 1.0 : -1.0;
  for (std::size_t i = 0; i < weights.size(); ++i) weights[i] = sign * trained->w[i];
  return weights;
}

std::string rounded(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.3g", value);
  return text;
}

}  // namespace

std::string train_linear_model(const std::vector<Instance>& instances,
                               const std::vector<std::string>& classes,
                               const LinearTrainingOptions& options) {
  const FeatureIndex index = index_features(instances, options.least_count);
  Problem problem(instances, index);
  std::vector<std::vector<double>> weights;
  for (std::size_t c = 0; c < classes.size(); ++c) {
    weights.push_back(train_class(problem, static_cast<int>(index.size()), c, options.cost));
  }
  std::ostringstream out;
  out << "classes";
  for (const std::string& name : classes) out << ' ' << name;
  out << "\nbias";
  for (const std::vector<double>& w : weights) out << ' ' << rounded(w.back());
  out << '\n';
  for (const auto& [feature, i] : index) {
    std::string line;
    for (std::size_t c = 0; c < classes.size(); ++c) {
      const double weight = weights[c][static_cast<std::size_t>(i) - 1];
      if (std::abs(weight) < options.least_weight) continue;
      line += (line.empty() ? "\t" : " ") + std::to_string(c) + ":" + rounded(weight);
    }
    if (!line.empty()) out << feature << line << '\n';
  }
  return out.str();
}

}  // namespace pacta
