#include "extractors/reading/json_lines.hpp"

#include "extractors/language/code_points.hpp"
#include "extractors/reading/json_record.hpp"
#include "extractors/reading/line_source.hpp"

#include <algorithm>

namespace pacta {

bool JsonLinesReader::take(std::string_view line) {
  if (line.size() > options_.max_bytes) return take_too_long(line.size()), true;
  ++line_;
  line = trimmed(line);
  if (line.empty()) return true;
  ++records_;
  Article article;
  return !read_json_record(article, line, {source_, line_}, diagnostics_) || articles_(std::move(article));
}

void JsonLinesReader::take_too_long(std::size_t size) {
  ++line_;
  ++records_;
  diagnostics_({Severity::error, "line-too-long",
                "found a line of " + std::to_string(size) + " bytes, expected " +
                    std::to_string(options_.max_bytes) + " at most; skipped",
                source_, line_});
}

void JsonLinesReader::finish() const {
  if (records_ > 0) return;
  diagnostics_(
      {Severity::error, "empty-file", "found blank lines only, expected a JSON object on each", source_});
}

bool read_json_lines(std::string_view text, const std::string& source, const ReadingOptions& options,
                     const ArticleSink& articles, const DiagnosticSink& diagnostics) {
  JsonLinesReader reader(source, options, articles, diagnostics);
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (!reader.take(text.substr(begin, end - begin))) return false;
    begin = end + 1;
  }
  reader.finish();
  return true;
}

bool stream_json_lines(std::istream& stream, std::size_t lines_before, const std::string& source,
                       const ReadingOptions& options, const ArticleSink& articles,
                       const DiagnosticSink& diagnostics) {
  JsonLinesReader reader(source, options, articles, diagnostics);
  reader.skip_lines(lines_before);
  LineSource lines(stream, options.max_bytes);
  while (lines.next()) {
    if (lines.too_long())
      reader.take_too_long(lines.size());
    else if (!reader.take(lines.line()))
      return false;
  }
  reader.finish();
  return true;
}

}  // namespace pacta
