#pragma once

#include "cli/console.hpp"
#include "extractors/language/document.hpp"
#include "graph/statement.hpp"

#include <span>
#include <string>

namespace pacta::cli {

/// How an article was read, for people: each sentence with its mentions, quotes and tree, and the statements
/// that it gave with the trace of how they came about. The console says how wide and whether in colour.
std::string explanation(const Document& document, std::span<const Statement> statements,
                        const Console& console);

/// A dependency tree in one line: "withdrew(nsubj Russia, obl Treaty(case from))". Detached tokens are left
/// out.
std::string tree_line(const Sentence& sentence);

}  // namespace pacta::cli
