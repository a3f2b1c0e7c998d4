#include "extractors/positions/decision.hpp"

#include "extractors/positions/embedded_models.hpp"
#include "ontology/error.hpp"

#include <algorithm>
#include <cstdio>

namespace pacta {
namespace {

constexpr std::size_t reasons_kept = 5;

bool starts_with_any(const std::string& feature, std::initializer_list<std::string_view> prefixes) {
  return std::any_of(prefixes.begin(), prefixes.end(),
                     [&](std::string_view prefix) { return feature.compare(0, prefix.size(), prefix) == 0; });
}

std::string reason(const std::pair<std::string, double>& weighed) {
  char number[32];
  std::snprintf(number, sizeof number, " %+.2f", weighed.second);
  return weighed.first + number;
}

}  // namespace

std::vector<std::string> holds_features(const std::vector<std::string>& situation,
                                        const std::vector<std::string>& holder) {
  std::vector<std::string> out = holder;
  out.insert(out.end(), situation.begin(), situation.end());
  return out;
}

std::vector<std::string> label_features(const std::vector<std::string>& situation,
                                        const std::vector<std::string>& holder) {
  std::vector<std::string> out = situation;
  for (const std::string& feature : holder) {
    if (starts_with_any(feature, {"hvoice=", "hrole=", "hop=", "hrule=", "hgov=", "hkind="}))
      out.push_back(feature);
  }
  return out;
}

DecisionModel::DecisionModel(LinearModel holds, LinearModel position)
    : holds_(std::move(holds)), position_(std::move(position)) {
  for (const std::string& label : position_.classes()) {
    if (!position_named(label))
      throw Error("position model: expected position labels as classes, found " + label);
  }
}

DecisionModel DecisionModel::load_default() {
  return DecisionModel(LinearModel::parse(embedded_holds_model(), "holds.model"),
                       LinearModel::parse(embedded_position_model(), "position.model"));
}

std::vector<Judgement> DecisionModel::judge(const std::vector<std::string>& situation_features,
                                            const std::vector<std::string>& holder_features,
                                            double floor) const {
  const std::vector<std::string> seen = holds_features(situation_features, holder_features);
  const double holds = logistic(holds_.scores(seen).front());
  std::vector<Judgement> out;
  if (holds < floor) return out;
  const std::vector<std::string> labelled = label_features(situation_features, holder_features);
  std::vector<double> likely = position_.scores(labelled);
  double sum = 0.0;
  for (double& value : likely) sum += value = logistic(value);
  for (std::size_t c = 0; c < likely.size(); ++c) {
    const double confidence = sum > 0.0 ? holds * likely[c] / std::max(sum, likely[c]) : 0.0;
    if (confidence < floor) continue;
    Judgement judgement{*position_named(position_.classes()[c]), confidence, {}};
    for (const auto& weighed : position_.explain(labelled, c, reasons_kept)) {
      judgement.reasons.push_back(reason(weighed));
    }
    out.push_back(std::move(judgement));
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const Judgement& a, const Judgement& b) { return a.confidence > b.confidence; });
  return out;
}

}  // namespace pacta
