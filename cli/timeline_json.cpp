#include "cli/json_values.hpp"
#include "cli/timeline.hpp"

namespace pacta::cli {
namespace {

std::optional<std::string> text(const std::optional<Date>& date) {
  return date ? std::optional(date->to_string()) : std::nullopt;
}

void write_entry(json::JsonWriter& json, const KnowledgeGraph& graph, const TimelineEntry& entry) {
  const Statement& s = entry.entry.statement;
  json.begin_object();
  json.member("id", std::string_view(entry.entry.id));
  json.member("time", text(entry.time));
  json.member("date", text(s.date));
  json.member("published", text(entry.view.published));
  json.member("position", name(s.position));
  json.member("target", s.target);
  json.member("expressedBy", s.expressed_by);
  json.member("attributedTo", s.attributed_to);
  json.member("aspect", s.aspect);
  json.member("act", s.act);
  json.member("status", s.status);
  json.member("modality", name(s.modality));
  json.member("polarity", name(s.polarity));
  json.member("segment", name(s.segment));
  json.key("confidence");
  json.decimal(s.confidence);
  json.member("words", std::string_view(s.evidence.text));
  json.member("article", std::string_view(s.article));
  write_number(json, "reports", entry.reports);
  json.key("links");
  json.begin_array();
  for (const auto& [kind, to] : entry.links) {
    json.begin_object();
    json.member("kind", name(kind));
    json.member("to", graph.statement_view(to).id());
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

}  // namespace

std::string timeline_json(const KnowledgeGraph& graph, const std::vector<Timeline>& timelines) {
  json::JsonWriter json;
  json.begin_object();
  json.key("timelines");
  json.begin_array();
  for (const Timeline& line : timelines) {
    json.begin_object();
    json.member("holder", std::string_view(line.holder.slug));
    json.member("treaty", std::string_view(line.treaty.slug));
    json.key("statements");
    json.begin_array();
    for (const auto& [key, entry] : line.entries) write_entry(json, graph, entry);
    json.end_array();
    json.end_object();
  }
  json.end_array();
  json.end_object();
  return json.take() + "\n";
}

}  // namespace pacta::cli
