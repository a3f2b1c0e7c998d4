#include "cli/json_writer.hpp"

#include <cmath>

namespace pacta::cli {

void JsonWriter::decimal(double number) {
  writer_.Double(std::round(number * 1000.0) / 1000.0);
}

void JsonWriter::member_or_null(std::string_view name, std::string_view text) {
  key(name);
  if (text.empty())
    null();
  else
    value(text);
}

void JsonWriter::member(std::string_view name, const std::optional<std::string>& text) {
  key(name);
  if (text)
    value(*text);
  else
    null();
}

std::string JsonWriter::take_line() {
  std::string line(buffer_.GetString(), buffer_.GetSize());
  buffer_.Clear();
  writer_.Reset(buffer_);
  return line += '\n';
}

}  // namespace pacta::cli
