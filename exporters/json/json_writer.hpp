#pragma once

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pacta::json {

/// RapidJSON's writer with what our outputs need: text is repaired to UTF-8 first, decimals are the shortest
/// that read back. Names and values alternate as JSON wants it.
class JsonWriter {
 public:
  void begin_object() { writer_.StartObject(); }
  void end_object() { writer_.EndObject(); }
  void begin_array() { writer_.StartArray(); }
  void end_array() { writer_.EndArray(); }
  void key(std::string_view name) { writer_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); }

  void string(std::string_view text);
  void integer(std::size_t number) { writer_.Uint64(number); }
  /// Precondition: finite.
  void decimal(double number);

  void member(std::string_view name, std::string_view text);
  /// null where absent.
  void member(std::string_view name, const std::optional<std::string>& text);
  void member(std::string_view name, const std::vector<std::string>& list);

  /// What was written so far; starts afresh.
  std::string take();
  /// How many bytes were no UTF-8 and were replaced by U+FFFD.
  std::size_t replaced() const { return replaced_; }

 private:
  rapidjson::StringBuffer buffer_;
  rapidjson::Writer<rapidjson::StringBuffer> writer_{buffer_};
  std::string scratch_;
  std::size_t replaced_ = 0;
};

}  // namespace pacta::json
