#include "exporters/json/trace_json.hpp"

#include "exporters/json/json_writer.hpp"

#include <rapidjson/document.h>

namespace pacta::json {
namespace {

std::optional<std::vector<std::string>> strings(const rapidjson::Value& object, const char* name) {
  const auto found = object.FindMember(name);
  if (found == object.MemberEnd() || !found->value.IsArray()) return std::nullopt;
  std::vector<std::string> out;
  for (const auto& item : found->value.GetArray()) {
    if (!item.IsString()) return std::nullopt;
    out.emplace_back(item.GetString(), item.GetStringLength());
  }
  return out;
}

}  // namespace

void write_trace(JsonWriter& json, const Trace& trace) {
  json.begin_object();
  json.member("rule", std::string_view(trace.rule));
  json.member("operators", trace.operators);
  json.member("features", trace.features);
  json.end_object();
}

std::string trace_text(const Trace& trace) {
  JsonWriter json;
  write_trace(json, trace);
  return json.take();
}

std::optional<Trace> parse_trace(std::string_view text) {
  rapidjson::Document document;
  // RapidJSON recurses on nested arrays and lets invalid UTF-8 pass unless told otherwise.
  document.Parse<rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag>(text.data(),
                                                                                         text.size());
  if (document.HasParseError() || !document.IsObject()) return std::nullopt;
  const auto rule = document.FindMember("rule");
  auto operators = strings(document, "operators"), features = strings(document, "features");
  if (rule == document.MemberEnd() || !rule->value.IsString() || !operators || !features) return std::nullopt;
  return Trace{
      {rule->value.GetString(), rule->value.GetStringLength()}, std::move(*operators), std::move(*features)};
}

}  // namespace pacta::json
