#include "extractors/language/training/committee.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace pacta {
namespace {

bool before(const AveragedWeight& a, const AveragedWeight& b) {
  return std::pair(a.feature, a.label) < std::pair(b.feature, b.label);
}

}  // namespace

void Committee::add(std::vector<AveragedWeight> weights) {
  ++members_;
  std::vector<AveragedWeight> merged;
  merged.reserve(sums_.size() + weights.size());
  std::merge(sums_.begin(), sums_.end(), weights.begin(), weights.end(), std::back_inserter(merged), before);
  sums_.clear();
  for (const AveragedWeight& weight : merged) {
    if (sums_.empty() || before(sums_.back(), weight)) {
      sums_.push_back(weight);
    } else {
      sums_.back().value += weight.value;
      sums_.back().updates += weight.updates;
    }
  }
}

std::vector<WeightRow> Committee::rows(const PruningOptions& options) const {
  std::vector<WeightRow> rows;
  for (const AveragedWeight& sum : sums_) {
    const double mean = sum.value / members_;
    const auto scaled = static_cast<std::int32_t>(std::lround(mean * options.scale));
    if (std::abs(mean) < options.threshold || scaled == 0 || sum.updates < options.min_updates) continue;
    if (rows.empty() || rows.back().feature != sum.feature) rows.push_back({sum.feature, {}});
    rows.back().weights.push_back({sum.label, scaled});
  }
  return rows;
}

}  // namespace pacta
