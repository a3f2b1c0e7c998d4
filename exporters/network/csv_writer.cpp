#include "exporters/network/csv_writer.hpp"

#include "exporters/utf8.hpp"

namespace pacta::network {

void CsvWriter::row(std::span<const std::string_view> fields) {
  line_.clear();
  for (const std::string_view field : fields) {
    if (!line_.empty()) line_ += ',';
    append(field);
  }
  line_ += '\n';
  output_.write(line_);
}

/// An empty field is quoted, too: a line of one empty field would be no line.
void CsvWriter::append(std::string_view field) {
  field_.clear();
  replaced_ += append_valid_utf8(field_, field);
  if (field_.find_first_of(",\"\r\n") == std::string::npos && !field_.empty()) {
    line_ += field_;
    return;
  }
  line_ += '"';
  for (const char c : field_) {
    if (c == '"') line_ += '"';
    line_ += c;
  }
  line_ += '"';
}

}  // namespace pacta::network
