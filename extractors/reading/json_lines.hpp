#pragma once

#include "extractors/reading/reader.hpp"

#include <string>
#include <string_view>

namespace pacta {

/// Turns the lines of a JSON lines input into articles, one at a time.
class JsonLinesReader {
 public:
  /// Everything is borrowed.
  JsonLinesReader(const std::string& source, const ReadingOptions& options, const ArticleSink& articles,
                  const DiagnosticSink& diagnostics)
      : source_(source), options_(options), articles_(articles), diagnostics_(diagnostics) {}

  /// Takes the next line; blank ones are passed over. Returns whether to go on.
  bool take(std::string_view line);
  /// Takes a line of which only the size is known, because it is longer than allowed.
  void take_too_long(std::size_t size);
  /// To be called behind the last line: an input without any record is reported ("empty-file").
  void finish() const;
  /// Counts lines that were read before.
  void skip_lines(std::size_t count) { line_ += count; }

 private:
  const std::string& source_;
  const ReadingOptions& options_;
  const ArticleSink& articles_;
  const DiagnosticSink& diagnostics_;
  std::size_t line_ = 0, records_ = 0;
};

/// All lines of a text. Returns whether to go on.
bool read_json_lines(std::string_view text, const std::string& source, const ReadingOptions& options,
                     const ArticleSink& articles, const DiagnosticSink& diagnostics);

/// All lines of a stream, in memory bounded by the longest line allowed. `lines_before` were read already.
bool stream_json_lines(std::istream& stream, std::size_t lines_before, const std::string& source,
                       const ReadingOptions& options, const ArticleSink& articles,
                       const DiagnosticSink& diagnostics);

}  // namespace pacta
