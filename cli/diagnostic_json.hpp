#pragma once

#include "ontology/diagnostic.hpp"

#include <string>

namespace pacta::cli {

/// The line of skipped.jsonl: {"source", "line", "severity", "code", "message"}; line is null where the whole
/// input is meant.
std::string diagnostic_line(const Diagnostic& diagnostic);

}  // namespace pacta::cli
