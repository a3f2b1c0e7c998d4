#pragma once

#include "exporters/output.hpp"
#include "graph/knowledge_graph.hpp"

#include <cstddef>

namespace pacta::network {

/// Tables by RFC 4180 in UTF-8, with line feeds, whose headers Gephi's spreadsheet importer understands:
/// Id, Label and Source, Target, Type, Kind, Id, Label, Weight come first. Give the number of bytes that were
/// no UTF-8 and were replaced. Throw Error where the output fails.
std::size_t write_csv_nodes(const KnowledgeGraph& graph, Output& output);
std::size_t write_csv_edges(const KnowledgeGraph& graph, Output& output);

}  // namespace pacta::network
