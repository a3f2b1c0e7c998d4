#pragma once

#include "exporters/output.hpp"
#include "graph/networks/discourse_network.hpp"

#include <cstddef>

namespace pacta::network {

/// Writes networks that follow each other as one dynamic GEXF 1.3 graph: nodes and edges are there in the
/// slots of their windows, and the weight of an edge changes from slot to slot. Its static weight is the
/// greatest of them. Gives the number of bytes that XML cannot carry and that were replaced. Throws Error
/// where the output fails.
std::size_t write_discourse_gexf(const NetworkSeries& series, Output& output);

/// One network as a static GEXF graph.
std::size_t write_discourse_gexf(const DiscourseNetwork& network, Output& output);

}  // namespace pacta::network
