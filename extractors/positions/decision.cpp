#include "extractors/positions/decision.hpp"

#include "extractors/positions/embedded_models.hpp"
#include "ontology/error.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace pacta {
namespace {

constexpr std::size_t reasons_kept = 5;
constexpr double context_share = 0.6;  // of the model of the words in context; chosen as positions.cpp says

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

void raise_to(std::vector<Judgement>& judgements, Position position, double confidence,
              std::string_view rule) {
  auto known = std::find_if(judgements.begin(), judgements.end(),
                            [&](const Judgement& judgement) { return judgement.position == position; });
  if (known == judgements.end()) known = judgements.insert(known, {position, 0.0, {}});
  if (known->confidence < confidence) {
    known->confidence = confidence;
    known->reasons.insert(known->reasons.begin(), std::string{rule});
  }
  std::stable_sort(judgements.begin(), judgements.end(),
                   [](const Judgement& a, const Judgement& b) { return a.confidence > b.confidence; });
}

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
    if (starts_with_any(feature, {"hvoice=", "hrole=", "hop=", "hrule=", "hrow=", "hgov=", "hkind="}))
      out.push_back(feature);
  }
  return out;
}

std::vector<std::string> agreement_features(const std::vector<std::string>& label_features,
                                            std::string_view label) {
  constexpr std::array<std::string_view, 6> proposals{
      "rule=", "hrule=", "toprule=", "oplabel=", "nearlabel=", "anylabel="};
  std::vector<std::string> out;
  std::string agreeing;
  for (const std::string_view proposal : proposals) {
    bool agrees = false;
    std::size_t proposed = 0;
    for (const std::string& feature : label_features) {
      if (!feature.starts_with(proposal)) continue;
      ++proposed;
      agrees = agrees || std::string_view{feature}.substr(proposal.size()) == label;
    }
    if (proposed == 0) continue;
    const std::string source{proposal.substr(0, proposal.size() - 1)};
    out.push_back((agrees ? "agree:" : "differ:") + source);
    if (!agrees) continue;
    out.push_back("agree:" + source + ":" + std::to_string(std::min<std::size_t>(proposed, 3)));
    agreeing += (agreeing.empty() ? "" : "+") + source;
  }
  out.push_back("agreeing:" + agreeing);
  return out;
}

DecisionModel::DecisionModel(LinearModel holds, LinearModel position, LinearModel agreement)
    : holds_(std::move(holds)), position_(std::move(position)), agreement_(std::move(agreement)) {
  const std::vector<std::string>& labels = position_.classes();
  if (!std::equal(labels.begin(), labels.end(), all_positions.begin(), all_positions.end(),
                  [](const std::string& label, Position expected) { return label == name(expected); }))
    throw Error("position model: expected the positions in their order as classes");
}

DecisionModel DecisionModel::load_default() {
  return DecisionModel(LinearModel::parse(embedded_holds_model(), "holds.model"),
                       LinearModel::parse(embedded_position_model(), "position.model"),
                       LinearModel::parse(embedded_agreement_model(), "agreement.model"));
}

double DecisionModel::holds(const std::vector<std::string>& situation_features,
                            const std::vector<std::string>& holder_features) const {
  return holds_.scores(holds_features(situation_features, holder_features)).front();
}

/// Of each of all_positions; they add up to 1 at most.
std::vector<double> DecisionModel::likelihood(const std::vector<std::string>& label_features) const {
  std::vector<double> likely = position_.scores(label_features);
  double sum = 0.0;
  for (std::size_t c = 0; c < likely.size(); ++c) {
    const double agreement =
        agreement_.scores(agreement_features(label_features, position_.classes()[c])).front();
    sum += likely[c] = logistic(likely[c] + agreement);
  }
  for (double& each : likely) each /= std::max(sum, 1.0);
  return likely;
}

Verdict DecisionModel::judge(const std::vector<std::string>& situation_features,
                             const std::vector<std::string>& holder_features, double holds,
                             const ContextualOpinion& in_context, double floor) const {
  Verdict verdict;
  verdict.holds = logistic((1.0 - context_share) * holds + context_share * in_context.holds);
  if (verdict.holds < floor) return verdict;
  const std::vector<std::string> seen = label_features(situation_features, holder_features);
  std::vector<double> likely = likelihood(seen);
  double sum = 0.0;
  for (std::size_t c = 0; c < likely.size(); ++c) {
    sum += likely[c] =
        std::pow(likely[c], 1.0 - context_share) * std::pow(in_context.likelihood[c], context_share);
  }
  for (std::size_t c = 0; c < likely.size(); ++c) {
    const double confidence = verdict.holds * likely[c] / sum;
    if (confidence < floor) continue;
    Judgement judgement{all_positions[c], confidence, {}};
    judgement.reasons.push_back(reason({"context", in_context.likelihood[c]}));
    for (const auto& weighed : position_.explain(seen, c, reasons_kept))
      judgement.reasons.push_back(reason(weighed));
    verdict.judgements.push_back(std::move(judgement));
  }
  std::stable_sort(verdict.judgements.begin(), verdict.judgements.end(),
                   [](const Judgement& a, const Judgement& b) { return a.confidence > b.confidence; });
  return verdict;
}

}  // namespace pacta
