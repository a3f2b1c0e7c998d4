#pragma once

#include "graph/byte_span.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <optional>
#include <string>
#include <string_view>

namespace pacta::cli {

/// RapidJSON's writer with the calls that our objects need. Private to the command line's .cpp files.
class JsonWriter {
 public:
  void begin_object() { writer_.StartObject(); }
  void end_object() { writer_.EndObject(); }
  void begin_array() { writer_.StartArray(); }
  void end_array() { writer_.EndArray(); }
  void key(std::string_view name) { writer_.Key(name.data(), size(name)); }

  void value(std::string_view text) { writer_.String(text.data(), size(text)); }
  void value(std::size_t number) { writer_.Uint64(number); }
  void null() { writer_.Null(); }
  /// With three decimals at most: what a confidence means.
  void decimal(double number);

  void member(std::string_view name, std::string_view text) { key(name), value(text); }
  void member(std::string_view name, std::size_t number) { key(name), value(number); }
  /// Null where it is empty.
  void member_or_null(std::string_view name, std::string_view text);
  void member(std::string_view name, const std::optional<std::string>& text);
  /// "begin" and "end" of the object that is open.
  void members(const ByteSpan& span) { member("begin", span.begin), member("end", span.end); }

  /// What was written, with an end of line; starts anew.
  std::string take_line();

 private:
  static rapidjson::SizeType size(std::string_view text) {
    return static_cast<rapidjson::SizeType>(text.size());
  }

  rapidjson::StringBuffer buffer_;
  rapidjson::Writer<rapidjson::StringBuffer> writer_{buffer_};
};

}  // namespace pacta::cli
