#pragma once

#include "exporters/network/edge_set.hpp"
#include "exporters/output.hpp"
#include "graph/knowledge_graph.hpp"

#include <cstddef>

namespace pacta::network {

/// Writes a graph as GraphML in the dialect that Gephi, networkx, igraph and graphology read alike: real node
/// ids, unique edge ids, nodes before edges, declared attribute types, colours, sizes and places. Edges are
/// streamed. Gives the number of bytes that XML cannot carry and that were replaced. Throws Error where the
/// output fails.
std::size_t write_graphml(const KnowledgeGraph& graph, Output& output, EdgeSet edges = EdgeSet::statements);

}  // namespace pacta::network
