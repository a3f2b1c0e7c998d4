#pragma once

#include "exporters/output.hpp"
#include "graph/networks/discourse_network.hpp"

#include <cstddef>

namespace pacta::network {

/// Writes a discourse network as GraphML in the dialect of write_graphml(), with the measures of its nodes.
/// Weights are magnitudes, because layouts and Gephi's filters expect them; `signedWeight` has the sign.
/// Gives the number of bytes that XML cannot carry and that were replaced. Throws Error where the output
/// fails.
std::size_t write_discourse_graphml(const DiscourseNetwork& network, Output& output);

}  // namespace pacta::network
