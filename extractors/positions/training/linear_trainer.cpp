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
  std::vector<double> labels;

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
        labels.push_back(instance.yes ? 1.0 : -1.0);
      }
    }
  }
};

struct FreeModel {
  void operator()(model* trained) const { free_and_destroy_model(&trained); }
};

void silent(const char*) {}

std::string rounded(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.3g", value);
  return text;
}

}  // namespace

Weights train_linear_model(const std::vector<Instance>& instances, const LinearTrainingOptions& options) {
  const FeatureIndex index = index_features(instances, options.least_count);
  Problem problem(instances, index);
  ::problem data{};
  data.l = static_cast<int>(problem.labels.size());
  data.n = static_cast<int>(index.size()) + 1;
  data.y = problem.labels.data();
  data.x = problem.rows.data();
  data.bias = 1.0;
  parameter how{};
  how.solver_type = L2R_LR;
  how.eps = 0.001;
  how.C = options.cost;
  set_print_string_function(silent);
  const std::unique_ptr<model, FreeModel> trained{train(&data, &how)};
  const double sign = trained->label[0] == 1 ? 1.0 : -1.0;
  Weights weights;
  for (const auto& [feature, i] : index) weights[feature] = sign * trained->w[i - 1];
  weights[""] = sign * trained->w[index.size()];
  return weights;
}

std::string model_text(const Weights& weights, const std::vector<std::string>& classes, double least) {
  std::vector<double> bias(classes.size(), 0.0);
  std::map<std::string, std::string> lines;
  for (std::size_t c = 0; c < classes.size(); ++c) {
    const std::string prefix = classes[c] + '&';
    for (auto at = weights.lower_bound(prefix); at != weights.end() && at->first.starts_with(prefix); ++at) {
      const std::string feature = at->first.substr(prefix.size());
      if (feature.empty()) {
        bias[c] = at->second;
      } else if (std::abs(at->second) >= least) {
        std::string& line = lines[feature];
        line += (line.empty() ? "" : " ") + std::to_string(c) + ":" + rounded(at->second);
      }
    }
  }
  std::ostringstream out;
  out << "classes";
  for (const std::string& name : classes) out << ' ' << name;
  out << "\nbias";
  for (const double value : bias) out << ' ' << rounded(value);
  out << '\n';
  for (const auto& [feature, line] : lines) out << feature << '\t' << line << '\n';
  return out.str();
}

}  // namespace pacta
