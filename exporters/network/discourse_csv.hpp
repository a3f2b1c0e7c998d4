#pragma once

#include "exporters/output.hpp"
#include "graph/networks/discourse_network.hpp"

#include <cstddef>
#include <span>

namespace pacta::network {

/// The nodes of one network, or of several windows one after the other (columns From and Until), with their
/// measures; columns Id and Label as Gephi reads them. Gives the number of bytes that were no UTF-8 and were
/// replaced. Throws Error where the output fails.
std::size_t write_discourse_nodes(std::span<const DiscourseNetwork> networks, Output& output);

/// The edges likewise, with columns Source, Target, Type, Kind, Id, Label, Weight. The networks are of one
/// type; of none, nothing is written.
std::size_t write_discourse_edges(std::span<const DiscourseNetwork> networks, Output& output);

}  // namespace pacta::network
