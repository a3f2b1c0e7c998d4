#pragma once

#include "graph/article.hpp"
#include "ontology/diagnostic.hpp"

#include <functional>
#include <iosfwd>
#include <string>

namespace pacta {

/// How inputs are read.
struct ReadingOptions {
  std::size_t max_bytes = 64u << 20;  ///< a file or a JSON line above this is skipped with a diagnostic
};

/// Receives articles in input order. Return false to stop.
using ArticleSink = std::function<bool(Article&&)>;

/// Reads plain text, HTML or JSON lines, recognised by content and name; UTF-8, UTF-16 and legacy encodings
/// are converted through ICU; HTML through Gumbo. What cannot be read becomes a Diagnostic and the rest goes
/// on. `name` is the path, or "-".
void read_articles(std::string_view bytes, const std::string& name, const ReadingOptions& options,
                   const ArticleSink& articles, const DiagnosticSink& diagnostics);

/// The same for a path: a file, a directory (recursively, sorted), a glob, or "-" for standard input
/// (streamed line by line where it is JSON lines).
void read_path(const std::string& path, const ReadingOptions& options, const ArticleSink& articles,
               const DiagnosticSink& diagnostics);

}  // namespace pacta
