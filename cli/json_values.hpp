#pragma once

#include "exporters/json/json_writer.hpp"
#include "graph/byte_span.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace pacta::cli {

inline void write_number(json::JsonWriter& json, std::string_view key, std::size_t number) {
  json.key(key);
  json.integer(number);
}

inline void write_null(json::JsonWriter& json, std::string_view key) {
  json.member(key, std::optional<std::string>());
}

/// Null where the text is empty.
inline void write_text_or_null(json::JsonWriter& json, std::string_view key, std::string_view text) {
  json.member(key, text.empty() ? std::nullopt : std::optional<std::string>(text));
}

/// "begin" and "end" of the object that is open, in bytes.
inline void write_span(json::JsonWriter& json, const ByteSpan& span) {
  write_number(json, "begin", span.begin);
  write_number(json, "end", span.end);
}

}  // namespace pacta::cli
