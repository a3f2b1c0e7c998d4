#pragma once

#include "exporters/output.hpp"
#include "graph/knowledge_graph.hpp"

#include <cstddef>

namespace pacta::network {

/// Writes the collapsed actor–treaty graph for Graphviz: actors as boxes, treaties as ellipses, one edge for
/// each pair, as wide as it has statements, coloured by whether they favour the treaty. Gives the number of
/// bytes that were no UTF-8 and were replaced. Throws Error where the output fails.
std::size_t write_dot(const KnowledgeGraph& graph, Output& output);

}  // namespace pacta::network
