#include "cli/json_lines.hpp"

#include "cli/console.hpp"
#include "cli/json_writer.hpp"

namespace pacta::cli {
namespace {

void write_strings(JsonWriter& json, std::string_view name, const std::vector<std::string>& values) {
  json.key(name);
  json.begin_array();
  for (const std::string& value : values) json.value(value);
  json.end_array();
}

void write_trace(JsonWriter& json, const Trace& trace) {
  json.key("trace");
  json.begin_object();
  json.member("rule", std::string_view(trace.rule));
  write_strings(json, "operators", trace.operators);
  write_strings(json, "features", trace.features);
  json.end_object();
}

void write_date(JsonWriter& json, const std::optional<Date>& date) {
  json.member_or_null("date", date ? date->to_string() : "");
  json.member_or_null("datePrecision", date ? name(date->precision()) : "");
}

void write_evidence(JsonWriter& json, const Evidence& evidence) {
  json.key("evidence");
  json.begin_object();
  json.members(evidence.span);
  json.member("text", std::string_view(evidence.text));
  json.end_object();
}

}  // namespace

std::string statement_line(const Statement& statement, std::string_view article_content_id) {
  JsonWriter json;
  json.begin_object();
  json.member("id", std::string_view(statement.id(article_content_id)));
  json.member("article", std::string_view(statement.article));
  json.member("holder", std::string_view(statement.holder));
  json.member("position", name(statement.position));
  json.member("treaty", std::string_view(statement.treaty));
  json.member("target", statement.target);
  json.member("expressedBy", statement.expressed_by);
  json.member("attributedTo", statement.attributed_to);
  json.member("aspect", statement.aspect);
  json.member("act", statement.act);
  json.member("status", statement.status);
  json.member("modality", name(statement.modality));
  json.member("polarity", name(statement.polarity));
  json.member("scope", statement.scope);
  json.member("condition", statement.condition);
  json.member("inclusionOf", statement.inclusion_of);
  json.member("requestedAction", statement.requested_action);
  json.member("segment", name(statement.segment));
  write_date(json, statement.date);
  write_evidence(json, statement.evidence);
  json.key("confidence");
  json.decimal(statement.confidence);
  write_trace(json, statement.trace);
  json.end_object();
  return json.take_line();
}

std::string diagnostic_line(const Diagnostic& diagnostic) {
  JsonWriter json;
  json.begin_object();
  json.member("source", std::string_view(diagnostic.source));
  json.key("line");
  if (diagnostic.line > 0)
    json.value(diagnostic.line);
  else
    json.null();
  json.member("severity", name(diagnostic.severity));
  json.member("code", std::string_view(diagnostic.code));
  json.member("message", std::string_view(diagnostic.message));
  json.end_object();
  return json.take_line();
}

}  // namespace pacta::cli
