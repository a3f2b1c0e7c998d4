#pragma once

#include "extractors/language/document.hpp"
#include "graph/statement.hpp"

#include <span>
#include <string>

namespace pacta::cli {

/// The sentences that mention an actor and a treaty and gave no statement, one JSON line each:
/// {"article", "begin", "end", "text", "actors", "treaties"}. Boilerplate is left out. What they have in
/// common is what the lexicon misses, or what is rightly no statement.
std::string silent_sentence_lines(const Document& document, std::span<const Statement> statements);

}  // namespace pacta::cli
