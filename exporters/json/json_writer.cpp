#include "exporters/json/json_writer.hpp"

#include "exporters/number_text.hpp"
#include "exporters/utf8.hpp"

namespace pacta::json {

void JsonWriter::string(std::string_view text) {
  scratch_.clear();
  replaced_ += append_valid_utf8(scratch_, text);
  writer_.String(scratch_.data(), static_cast<rapidjson::SizeType>(scratch_.size()));
}

void JsonWriter::decimal(double number) {
  // RapidJSON's own form of a double may have an exponent and more digits than it needs.
  const std::string text = decimal_text(number);
  writer_.RawValue(text.data(), text.size(), rapidjson::kNumberType);
}

void JsonWriter::member(std::string_view name, std::string_view text) {
  key(name);
  string(text);
}

void JsonWriter::member(std::string_view name, const std::optional<std::string>& text) {
  key(name);
  if (text) {
    string(*text);
  } else {
    writer_.Null();
  }
}

void JsonWriter::member(std::string_view name, const std::vector<std::string>& list) {
  key(name);
  begin_array();
  for (const std::string& text : list) string(text);
  end_array();
}

std::string JsonWriter::take() {
  std::string out(buffer_.GetString(), buffer_.GetSize());
  buffer_.Clear();
  writer_.Reset(buffer_);
  return out;
}

}  // namespace pacta::json
