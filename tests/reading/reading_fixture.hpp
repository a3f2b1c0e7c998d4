#pragma once

#include "extractors/reading/reader.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pacta::test {

/// What reading gave: articles and diagnostics in order.
struct Reading {
  std::vector<Article> articles;
  std::vector<Diagnostic> diagnostics;

  ArticleSink article_sink() {
    return [this](Article&& article) {
      articles.push_back(std::move(article));
      return true;
    };
  }
  DiagnosticSink diagnostic_sink() {
    return [this](const Diagnostic& diagnostic) { diagnostics.push_back(diagnostic); };
  }
  /// The codes of the diagnostics, with a blank between them.
  std::string codes() const {
    std::string joined;
    for (const Diagnostic& diagnostic : diagnostics) joined += (joined.empty() ? "" : " ") + diagnostic.code;
    return joined;
  }
};

inline Reading read_bytes(std::string_view bytes, const std::string& name = "a.txt",
                          const ReadingOptions& options = {}) {
  Reading reading;
  read_articles(bytes, name, options, reading.article_sink(), reading.diagnostic_sink());
  return reading;
}

/// The only article; an empty one where there are none or several, so that comparisons fail.
inline Article read_one(std::string_view bytes, const std::string& name = "a.txt") {
  Reading reading = read_bytes(bytes, name);
  return reading.articles.size() == 1 ? reading.articles.front() : Article{};
}

}  // namespace pacta::test
