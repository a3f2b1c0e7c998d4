#include "cli/evaluation_report.hpp"
#include "cli/text_layout.hpp"

#include <cmath>
#include <cstdio>
#include <map>
#include <vector>

namespace pacta::cli {
namespace {

constexpr std::size_t name_width = 27, number_width = 10, bar_width = 40;

std::string decimal(double number) {
  char text[32];
  std::snprintf(text, sizeof text, "%.3f", number);
  return text;
}

std::string number_column(std::size_t number) {
  return pad_left(grouped(number), number_width);
}

std::string ratio_column(double ratio) {
  return pad_left(decimal(ratio), number_width);
}

std::string header(const Console& console, std::string_view first, const std::vector<std::string>& others) {
  std::string line = pad_right(first, name_width);
  for (const std::string& other : others) line += pad_left(other, number_width);
  return console.styled(Style::bold, line) + "\n";
}

std::string counts_columns(const Counts& counts) {
  return number_column(counts.right) + number_column(counts.wrong) + number_column(counts.missed);
}

std::string ratio_columns(const Counts& counts) {
  return ratio_column(counts.precision()) + ratio_column(counts.recall()) + ratio_column(counts.f1());
}

std::string levels_text(const Evaluation& evaluation, const Console& console) {
  std::string out =
      header(console, "level", {"precision", "recall", "F1", "from", "to", "right", "wrong", "missed"});
  for (const LevelScore& level : evaluation.levels)
    out += pad_right(name(level.level), name_width) + ratio_columns(level.counts) +
           ratio_column(level.interval.low) + ratio_column(level.interval.high) +
           counts_columns(level.counts) + "\n";
  return out;
}

std::string facets_text(const Evaluation& evaluation, const Console& console) {
  std::string out = header(console, "facet of exact matches", {"accuracy", "of"});
  for (const FacetScore& facet : evaluation.facets)
    if (facet.total > 0)
      out += pad_right(facet.name, name_width) + ratio_column(*facet.accuracy()) +
             number_column(facet.total) + "\n";
  return out;
}

std::string labels_text(const Evaluation& evaluation, const Console& console) {
  std::string out = header(console, "position", {"precision", "recall", "F1", "right", "wrong", "missed"});
  for (const LabelScore& label : evaluation.labels)
    out += pad_right(name(label.position), name_width) + ratio_columns(label.counts) +
           counts_columns(label.counts) + "\n";
  return out;
}

/// A row for each label of gold: how often it was found, and what was found in its place.
std::string confusions_text(const Evaluation& evaluation, const Console& console) {
  struct Row {
    std::size_t right = 0;
    std::string others;
  };
  std::map<Position, Row> rows;
  for (const Confusion& confusion : evaluation.confusions) {
    Row& row = rows[confusion.gold];
    if (confusion.gold == confusion.found)
      row.right = confusion.count;
    else
      row.others.append(row.others.empty() ? "" : ", ")
          .append(name(confusion.found))
          .append(" ")
          .append(grouped(confusion.count));
  }
  std::string out = header(console, "gold, same holder, treaty", {"the same"});
  out.insert(out.size() - 1, console.styled(Style::bold, "  found instead"));
  for (const auto& [position, row] : rows)
    out += pad_right(name(position), name_width) + number_column(row.right) +
           (row.others.empty() ? "" : "  " + row.others) + "\n";
  return out;
}

/// The share of the right as a bar; '|' stands where it would end if confidence meant what it says.
std::string bar(const ConfidenceBin& bin) {
  const auto column = [](double share) {
    return static_cast<std::size_t>(std::lround(share * static_cast<double>(bar_width)));
  };
  std::string out(column(bin.share_right), '=');
  out.resize(bar_width + 1, ' ');
  out[column(bin.mean_confidence)] = '|';
  return out.substr(0, out.find_last_not_of(' ') + 1);
}

std::string calibration_text(const Calibration& calibration, const Console& console) {
  std::string out = header(console, "confidence", {"found", "mean", "right"});
  for (const ConfidenceBin& bin : calibration.bins) {
    char range[32];
    std::snprintf(range, sizeof range, "%.1f to %.1f", bin.low, bin.high);
    out += pad_right(range, name_width) + number_column(bin.statements);
    if (bin.statements > 0)
      out += ratio_column(bin.mean_confidence) + ratio_column(bin.share_right) + "  " + bar(bin);
    out += "\n";
  }
  if (calibration.brier)
    out += pad_right("Brier score", name_width) + ratio_column(*calibration.brier) + "\n";
  return out;
}

}  // namespace

std::string evaluation_text(const Evaluation& evaluation, const Console& console) {
  return counted(evaluation.reviews.size(), "article", "articles") + "\n\n" +
         levels_text(evaluation, console) + "\n" + facets_text(evaluation, console) + "\n" +
         labels_text(evaluation, console) + "\n" + confusions_text(evaluation, console) + "\n" +
         calibration_text(evaluation.calibration, console);
}

}  // namespace pacta::cli
