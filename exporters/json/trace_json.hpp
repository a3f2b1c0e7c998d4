#pragma once

#include "graph/statement.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace pacta::json {

class JsonWriter;

/// {"rule": …, "operators": […], "features": […]}, as in the line format of statements.
void write_trace(JsonWriter& json, const Trace& trace);
std::string trace_text(const Trace& trace);

/// Reads it back; absent where the text is something else.
std::optional<Trace> parse_trace(std::string_view text);

}  // namespace pacta::json
