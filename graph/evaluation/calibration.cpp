#include "graph/evaluation/calibration.hpp"

#include <algorithm>

namespace pacta {

Calibration calibrate(std::span<const Outcome> outcomes) {
  Calibration out{};
  const auto width = 1.0 / static_cast<double>(out.bins.size());
  for (std::size_t i = 0; i < out.bins.size(); ++i) {
    out.bins[i].low = static_cast<double>(i) * width;
    out.bins[i].high = static_cast<double>(i + 1) * width;
  }
  double squared_error = 0.0;
  for (const Outcome& outcome : outcomes) {
    const double confidence = std::clamp(outcome.confidence, 0.0, 1.0);
    const double right = outcome.right ? 1.0 : 0.0;
    const auto at = static_cast<std::size_t>(confidence * static_cast<double>(out.bins.size()));
    ConfidenceBin& bin = out.bins[std::min(at, out.bins.size() - 1)];
    ++bin.statements;
    bin.mean_confidence += confidence;
    bin.share_right += right;
    squared_error += (confidence - right) * (confidence - right);
  }
  for (ConfidenceBin& bin : out.bins) {
    if (bin.statements == 0) continue;
    bin.mean_confidence /= static_cast<double>(bin.statements);
    bin.share_right /= static_cast<double>(bin.statements);
  }
  if (!outcomes.empty()) out.brier = squared_error / static_cast<double>(outcomes.size());
  return out;
}

std::vector<Outcome> outcomes(const ArticleJudgement& judgement) {
  std::vector<Outcome> out;
  for (const Match& match : judgement.matches)
    if (!match.gold->optional) out.push_back({match.found->confidence, true});
  for (const Statement* wrong : judgement.wrong) out.push_back({wrong->confidence, false});
  return out;
}

}  // namespace pacta
