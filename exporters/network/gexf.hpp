#pragma once

#include "exporters/output.hpp"
#include "graph/knowledge_graph.hpp"

#include <cstddef>

namespace pacta::network {

/// Writes a graph as GEXF 1.3 for Gephi: one edge a statement, there from the first to the last day that its
/// date may mean (its own, else the article's; without either, always), coloured by position family; nodes
/// sized by their statements. Edges are streamed. Gives the number of bytes that XML cannot carry and that
/// were replaced. Throws Error where the output fails. Source: https://gexf.net/1.3
std::size_t write_gexf(const KnowledgeGraph& graph, Output& output);

}  // namespace pacta::network
