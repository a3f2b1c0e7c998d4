#pragma once

#include "graph/evaluation/gold.hpp"
#include "graph/statement.hpp"

#include <iosfwd>
#include <set>
#include <string>
#include <vector>

namespace pacta {

/// Reads annotations, JSON lines {"doc": …, "statements": […]}: docs/evaluation.md. Throws Error naming file,
/// line and what was expected: an annotation that is passed over would make figures look better than they
/// are.
Gold read_gold(const std::string& path);

/// Reads statements as `pacta extract` writes them, one JSON object a line. Only article, holder, position
/// and treaty must be there, so that the output of other programs can be measured, too. Throws Error naming
/// `source`, line and what was expected.
std::vector<Statement> read_statements(std::istream& in, const std::string& source);

/// Reads a list of names: of each line the last word, a slug; lines that begin with '#' are comments. Throws
/// Error where the file cannot be read.
std::set<std::string> read_names(const std::string& path);

}  // namespace pacta
