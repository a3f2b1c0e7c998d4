#pragma once

#include "graph/knowledge_graph.hpp"

#include <string>

namespace pacta::cli {

/// Reads a graph that a command line names: a folder that `build` wrote, a file (.ttl, .nt, .nq), or "-" for
/// N-Quads on standard input. Throws Error, saying what was found and expected.
KnowledgeGraph load_graph(const std::string& source);

}  // namespace pacta::cli
