#include "cli/build_report.hpp"
#include "cli/json_writer.hpp"
#include "cli/version.hpp"

#include <map>

namespace pacta::cli {
namespace {

void write_skipped(JsonWriter& json, const std::vector<Diagnostic>& diagnostics) {
  std::map<std::string, std::size_t> by_code;
  for (const Diagnostic& diagnostic : diagnostics)
    if (diagnostic.severity == Severity::error) ++by_code[diagnostic.code];
  json.key("skipped");
  json.begin_object();
  for (const auto& [code, count] : by_code) json.member(code, count);
  json.end_object();
}

template <class Count>
void write_ends(JsonWriter& json, std::string_view key, const std::vector<Count>& rows,
                std::string_view others, std::size_t Count::*other_count) {
  json.key(key);
  json.begin_array();
  for (const Count& row : rows) {
    json.begin_object();
    json.member("slug", std::string_view(row.slug));
    json.member("label", std::string_view(row.label));
    json.member("statements", row.statements);
    json.member(others, row.*other_count);
    json.key("positions");
    json.begin_object();
    for (const auto& [position, count] : row.positions) json.member(name(position), count);
    json.end_object();
    json.end_object();
  }
  json.end_array();
}

void write_example(JsonWriter& json, const PositionExample& example) {
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

void write_positions(JsonWriter& json, const std::vector<PositionCount>& positions) {
  json.key("positions");
  json.begin_array();
  for (const PositionCount& entry : positions) {
    json.begin_object();
    json.member("position", name(entry.position));
    json.member("family", name(family(entry.position)));
    json.member("statements", entry.statements);
    write_example(json, entry.example);
    json.end_object();
  }
  json.end_array();
}

}  // namespace

std::string report_json(const BuildReport& report) {
  JsonWriter json;
  json.begin_object();
  json.member("version", std::string_view(version));
  json.member("articles", report.graph.articles);
  json.member("copies", report.graph.copies);
  json.member("statements", report.graph.statements);
  json.member("attributed", report.graph.attributed);
  write_skipped(json, report.diagnostics);
  write_ends(json, "holders", report.graph.holders, "treaties", &HolderCount::treaties);
  write_ends(json, "treaties", report.graph.treaties, "holders", &TreatyCount::holders);
  write_positions(json, report.graph.positions);
  json.end_object();
  return json.take_line();
}

}  // namespace pacta::cli
