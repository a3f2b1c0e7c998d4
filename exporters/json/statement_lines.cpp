#include "exporters/json/statement_lines.hpp"

#include "exporters/json/trace_json.hpp"

namespace pacta::json {

void StatementLines::write(const StatementEntry& entry) {
  const Statement& s = entry.statement;
  json_.begin_object();
  json_.member("id", std::string_view(entry.id));
  json_.member("article", std::string_view(s.article));
  write_facets(s);
  json_.key("evidence");
  json_.begin_object();
  json_.key("begin");
  json_.integer(s.evidence.span.begin);
  json_.key("end");
  json_.integer(s.evidence.span.end);
  json_.member("text", std::string_view(s.evidence.text));
  json_.end_object();
  json_.key("confidence");
  json_.decimal(s.confidence);
  json_.key("trace");
  write_trace(json_, s.trace);
  json_.end_object();
  output_.write(json_.take() + '\n');
}

void StatementLines::write_facets(const Statement& s) {
  using Absent = std::optional<std::string>;
  json_.member("holder", std::string_view(s.holder));
  json_.member("position", name(s.position));
  json_.member("treaty", std::string_view(s.treaty));
  json_.member("target", s.target);
  json_.member("expressedBy", s.expressed_by);
  json_.member("attributedTo", s.attributed_to);
  json_.member("aspect", s.aspect);
  json_.member("act", s.act);
  json_.member("status", s.status);
  json_.member("modality", name(s.modality));
  json_.member("polarity", name(s.polarity));
  json_.member("scope", s.scope);
  json_.member("condition", s.condition);
  json_.member("inclusionOf", s.inclusion_of);
  json_.member("requestedAction", s.requested_action);
  json_.member("segment", name(s.segment));
  json_.member("date", s.date ? Absent(s.date->to_string()) : std::nullopt);
  json_.member("datePrecision", s.date ? Absent(name(s.date->precision())) : std::nullopt);
}

void StatementLines::write(const KnowledgeGraph& graph) {
  for (const StatementKey key : graph.statements()) write(graph.statement(key));
}

}  // namespace pacta::json
