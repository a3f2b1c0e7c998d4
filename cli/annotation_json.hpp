#pragma once

#include "extractors/language/document.hpp"

#include <string>
#include <string_view>

namespace pacta::cli {

/// The line of `annotate --format jsonl` (docs/cli.md): one JSON object an article, with its end of line:
/// text, title, date, sentences, mentions and quotes. Offsets count bytes of "text".
std::string annotation_line(const Document& document);

/// "direct", "indirect", "mixed"
std::string_view kind_name(QuoteKind kind);

}  // namespace pacta::cli
