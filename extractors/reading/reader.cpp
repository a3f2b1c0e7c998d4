#include "extractors/reading/reader.hpp"

#include "extractors/language/code_points.hpp"
#include "extractors/reading/article_assembly.hpp"
#include "extractors/reading/encoding.hpp"
#include "extractors/reading/html.hpp"
#include "extractors/reading/input_kind.hpp"
#include "extractors/reading/json_lines.hpp"
#include "extractors/reading/json_record.hpp"

#include <algorithm>

namespace pacta {
namespace {

void report_encoding(const DecodedText& decoded, const std::string& name, const DiagnosticSink& diagnostics) {
  if (decoded.repaired > 0) {
    diagnostics({Severity::warning, "invalid-utf8",
                 "found " + std::to_string(decoded.repaired) +
                     " ill-formed sequences, expected UTF-8; replaced by U+FFFD",
                 name});
  } else if (decoded.encoding != "UTF-8") {
    diagnostics({Severity::note, "converted-encoding",
                 "found " + decoded.encoding + ", expected UTF-8; converted", name});
  }
}

/// Fills the article from one file; false after an error-level diagnostic.
bool read_single(Article& article, InputKind kind, std::string_view text, const std::string& name,
                 const DiagnosticSink& diagnostics) {
  const auto fail = [&](const char* code, std::string message) {
    diagnostics({Severity::error, code, std::move(message), name});
    return false;
  };
  if (kind == InputKind::html) {
    switch (read_html(article, text)) {
      case HtmlOutcome::article:
        return true;
      case HtmlOutcome::no_text:
        return fail("html-without-text", "found a page without text to read, expected an article");
      case HtmlOutcome::too_deep:
        return fail("html-too-deep", "found elements nested deeper than " + std::to_string(deepest_nesting) +
                                         ", expected a page; skipped");
    }
  }
  assemble_from_plain_text(article, text);
  if (!trimmed(article.text).empty()) return true;
  return fail("empty-file", "found no words, expected an article");
}

}  // namespace

void read_articles(std::string_view bytes, const std::string& name, const ReadingOptions& options,
                   const ArticleSink& articles, const DiagnosticSink& diagnostics) {
  const auto fail = [&](const char* code, std::string message) {
    diagnostics({Severity::error, code, std::move(message), name});
  };
  if (bytes.empty()) return fail("empty-file", "found no bytes, expected an article");
  const std::string charset = looks_like_html(bytes) ? declared_charset(bytes) : std::string();
  const DecodedText decoded = decode(bytes, charset);
  if (decoded.binary) return fail("binary-file", "found binary data, expected text, HTML or JSON lines");
  report_encoding(decoded, name, diagnostics);
  const InputKind kind = input_kind(name, decoded.text);
  if (kind == InputKind::json_lines) {
    read_json_lines(decoded.text, name, options, articles, diagnostics);
    return;
  }
  if (bytes.size() > options.max_bytes) {
    return fail("file-too-large", "found " + std::to_string(bytes.size()) + " bytes, expected " +
                                      std::to_string(options.max_bytes) + " at most; skipped");
  }
  if (kind == InputKind::json_document) {
    read_json_document(decoded.text, name, articles, diagnostics);
    return;
  }
  Article article;
  article.id = name;
  if (read_single(article, kind, decoded.text, name, diagnostics)) articles(std::move(article));
}

}  // namespace pacta
