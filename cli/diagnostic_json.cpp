#include "cli/diagnostic_json.hpp"

#include "cli/console.hpp"
#include "cli/json_values.hpp"

namespace pacta::cli {

std::string diagnostic_line(const Diagnostic& diagnostic) {
  json::JsonWriter json;
  json.begin_object();
  json.member("source", std::string_view(diagnostic.source));
  if (diagnostic.line > 0)
    write_number(json, "line", diagnostic.line);
  else
    write_null(json, "line");
  json.member("severity", name(diagnostic.severity));
  json.member("code", std::string_view(diagnostic.code));
  json.member("message", std::string_view(diagnostic.message));
  json.end_object();
  return json.take() + "\n";
}

}  // namespace pacta::cli
