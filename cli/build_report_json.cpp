#include "cli/build_report.hpp"
#include "cli/json_values.hpp"
#include "cli/version.hpp"

#include <map>

namespace pacta::cli {
namespace {

void write_skipped(json::JsonWriter& json, const std::vector<Diagnostic>& diagnostics) {
  std::map<std::string, std::size_t> by_code;
  for (const Diagnostic& diagnostic : diagnostics)
    if (diagnostic.severity == Severity::error) ++by_code[diagnostic.code];
  json.key("skipped");
  json.begin_object();
  for (const auto& [code, count] : by_code) write_number(json, code, count);
  json.end_object();
}

template <class Count>
void write_ends(json::JsonWriter& json, std::string_view key, const std::vector<Count>& rows,
                std::string_view others, std::size_t Count::*other_count) {
  json.key(key);
  json.begin_array();
  for (const Count& row : rows) {
    json.begin_object();
    json.member("slug", std::string_view(row.slug));
    json.member("label", std::string_view(row.label));
    write_number(json, "statements", row.statements);
    write_number(json, others, row.*other_count);
    json.key("positions");
    json.begin_object();
    for (const auto& [position, count] : row.positions) write_number(json, name(position), count);
    json.end_object();
    json.end_object();
  }
  json.end_array();
}

void write_example(json::JsonWriter& json, const PositionExample& example) {
  json.key("example");
  json.begin_object();
  json.member("holder", std::string_view(example.holder_label));
  json.member("treaty", std::string_view(example.treaty_label));
  json.member("target", example.target_label);
  json.member("expressedBy", example.expressed_by_label);
  json.member("attributedTo", example.attributed_to_label);
  json.member("modality", name(example.modality));
  json.member("polarity", name(example.polarity));
  json.member("words", std::string_view(example.words));
  json.member("article", std::string_view(example.article));
  json.end_object();
}

void write_positions(json::JsonWriter& json, const std::vector<PositionCount>& positions) {
  json.key("positions");
  json.begin_array();
  for (const PositionCount& entry : positions) {
    json.begin_object();
    json.member("position", name(entry.position));
    json.member("family", name(family(entry.position)));
    write_number(json, "statements", entry.statements);
    write_example(json, entry.example);
    json.end_object();
  }
  json.end_array();
}

}  // namespace

std::string report_json(const BuildReport& report) {
  json::JsonWriter json;
  json.begin_object();
  json.member("version", std::string_view(version));
  write_number(json, "articles", report.graph.articles);
  write_number(json, "copies", report.graph.copies);
  write_number(json, "statements", report.graph.statements);
  write_number(json, "repeated", report.graph.repeated);
  write_number(json, "attributed", report.graph.attributed);
  write_skipped(json, report.diagnostics);
  write_ends(json, "holders", report.graph.holders, "treaties", &HolderCount::treaties);
  write_ends(json, "treaties", report.graph.treaties, "holders", &TreatyCount::holders);
  write_positions(json, report.graph.positions);
  json.end_object();
  return json.take() + "\n";
}

}  // namespace pacta::cli
