#pragma once

#include "graph/statement.hpp"
#include "ontology/diagnostic.hpp"

#include <string>
#include <string_view>

namespace pacta::cli {

/// The line of `extract --format jsonl` (docs/cli.md): one JSON object with its end of line.
/// Names are those of the annotation guidelines, absent values are null, offsets count bytes of the article's
/// text.
std::string statement_line(const Statement& statement, std::string_view article_content_id);

/// The line of skipped.jsonl: {"source", "line", "severity", "code", "message"}; line is null where the whole
/// input is meant.
std::string diagnostic_line(const Diagnostic& diagnostic);

}  // namespace pacta::cli
