#include "cli/evaluation_report.hpp"
#include "cli/json_values.hpp"

#include <charconv>
#include <iterator>

namespace pacta::cli {
namespace {

using json::JsonWriter;

/// The double nearest to what the text report prints.
double at_three_decimals(double ratio) {
  char text[64];
  const char* end = std::to_chars(text, std::end(text), ratio, std::chars_format::fixed, 3).ptr;
  std::from_chars(text, end, ratio);
  return ratio;
}

void write_ratio(JsonWriter& json, std::string_view key, double ratio) {
  json.key(key);
  json.decimal(at_three_decimals(ratio));
}

void write_ratio(JsonWriter& json, std::string_view key, const std::optional<double>& ratio) {
  if (ratio)
    write_ratio(json, key, *ratio);
  else
    write_null(json, key);
}

void write_counts(JsonWriter& json, const Counts& counts) {
  write_ratio(json, "precision", counts.precision());
  write_ratio(json, "recall", counts.recall());
  write_ratio(json, "f1", counts.f1());
  write_number(json, "right", counts.right);
  write_number(json, "wrong", counts.wrong);
  write_number(json, "missed", counts.missed);
}

void write_levels(JsonWriter& json, const Evaluation& evaluation) {
  json.key("levels");
  json.begin_object();
  for (const LevelScore& level : evaluation.levels) {
    json.key(name(level.level));
    json.begin_object();
    write_counts(json, level.counts);
    write_ratio(json, "f1_low", level.interval.low);
    write_ratio(json, "f1_high", level.interval.high);
    json.end_object();
  }
  json.end_object();
}

void write_facets(JsonWriter& json, const Evaluation& evaluation) {
  json.key("facets");
  json.begin_object();
  for (const FacetScore& facet : evaluation.facets) {
    json.key(facet.name);
    json.begin_object();
    write_ratio(json, "accuracy", facet.accuracy());
    write_number(json, "of", facet.total);
    json.end_object();
  }
  json.end_object();
}

void write_labels(JsonWriter& json, const Evaluation& evaluation) {
  json.key("positions");
  json.begin_object();
  for (const LabelScore& label : evaluation.labels) {
    json.key(name(label.position));
    json.begin_object();
    write_counts(json, label.counts);
    json.end_object();
  }
  json.end_object();
  json.key("confusions");
  json.begin_array();
  for (const Confusion& confusion : evaluation.confusions) {
    json.begin_object();
    json.member("gold", name(confusion.gold));
    json.member("found", name(confusion.found));
    write_number(json, "count", confusion.count);
    json.end_object();
  }
  json.end_array();
}

void write_calibration(JsonWriter& json, const Calibration& calibration) {
  json.key("calibration");
  json.begin_object();
  write_ratio(json, "brier", calibration.brier);
  json.key("bins");
  json.begin_array();
  for (const ConfidenceBin& bin : calibration.bins) {
    json.begin_object();
    write_ratio(json, "low", bin.low);
    write_ratio(json, "high", bin.high);
    write_number(json, "statements", bin.statements);
    write_ratio(json, "mean_confidence", bin.mean_confidence);
    write_ratio(json, "share_right", bin.share_right);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

void write_missed(JsonWriter& json, const GoldArticle& article, const GoldStatement& gold) {
  json.begin_object();
  json.member("article", std::string_view(article.name));
  json.member("error", std::string_view("missed"));
  json.member("holder", gold.holders);
  std::vector<std::string> positions;
  for (const Position position : gold.positions) positions.emplace_back(name(position));
  json.member("position", positions);
  json.member("treaty", gold.treaties);
  json.member("evidence", gold.evidence);
  json.end_object();
}

void write_wrong(JsonWriter& json, const GoldArticle& article, const Statement& found) {
  json.begin_object();
  json.member("article", std::string_view(article.name));
  json.member("error", std::string_view("wrong"));
  json.member("holder", std::string_view(found.holder));
  json.member("position", name(found.position));
  json.member("treaty", std::string_view(found.treaty));
  json.member("evidence", std::string_view(found.evidence.text));
  write_ratio(json, "confidence", found.confidence);
  json.member("rule", std::string_view(found.trace.rule));
  json.end_object();
}

void write_errors(JsonWriter& json, const std::vector<const ArticleReview*>& reviews) {
  json.key("errors");
  json.begin_array();
  for (const ArticleReview* review : reviews) {
    for (const GoldStatement* missed : review->exact.missed) write_missed(json, *review->article, *missed);
    for (const Statement* wrong : review->exact.wrong) write_wrong(json, *review->article, *wrong);
  }
  json.end_array();
}

}  // namespace

std::string evaluation_json(const Evaluation& evaluation, const std::vector<const ArticleReview*>& reviews) {
  JsonWriter json;
  json.begin_object();
  write_number(json, "articles", evaluation.reviews.size());
  write_levels(json, evaluation);
  write_facets(json, evaluation);
  write_labels(json, evaluation);
  write_calibration(json, evaluation.calibration);
  if (!reviews.empty()) write_errors(json, reviews);
  json.end_object();
  return json.take() + "\n";
}

}  // namespace pacta::cli
