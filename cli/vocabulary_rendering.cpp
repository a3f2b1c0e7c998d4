#include "cli/text_layout.hpp"
#include "cli/vocabulary_records.hpp"
#include "exporters/json/json_writer.hpp"

#include <algorithm>

namespace pacta::cli {
namespace {

constexpr std::size_t label_width = 12;

std::string detail_lines(const std::string& field, const std::vector<std::string>& values,
                         std::size_t width) {
  std::string line;
  for (const std::string& value : values) line.append(line.empty() ? "" : "; ").append(value);
  const std::string body = wrap(line, width, label_width + 2);
  return "  " + pad_right(field, label_width) +
         body.substr(std::min<std::size_t>(label_width + 2, body.size()));
}

}  // namespace

std::string as_columns(const std::vector<VocabularyRecord>& records) {
  std::size_t kind_width = 0, slug_width = 0;
  for (const VocabularyRecord& record : records) {
    kind_width = std::max(kind_width, columns(record.kind));
    slug_width = std::max(slug_width, columns(record.slug));
  }
  std::string lines;
  for (const VocabularyRecord& record : records)
    lines += pad_right(record.slug, slug_width) + "  " + pad_right(record.kind, kind_width) + "  " +
             record.summary + "\n";
  return lines;
}

std::string as_json_lines(const std::vector<VocabularyRecord>& records) {
  std::string lines;
  for (const VocabularyRecord& record : records) {
    json::JsonWriter json;
    json.begin_object();
    json.member("kind", std::string_view(record.kind));
    json.member("slug", std::string_view(record.slug));
    json.member("label", std::string_view(record.label));
    for (const auto& [field, values] : record.details) json.member(field, values);
    json.end_object();
    lines += json.take() + "\n";
  }
  return lines;
}

std::string as_text(const std::vector<VocabularyRecord>& records, std::size_t width) {
  std::string result;
  for (const VocabularyRecord& record : records) {
    if (!result.empty()) result += '\n';
    result += record.label + "  (" + record.slug + ", " + record.kind + ")\n";
    for (const auto& [field, values] : record.details) result += detail_lines(field, values, width);
  }
  return result;
}

}  // namespace pacta::cli
