#pragma once

#include "exporters/network/palette.hpp"
#include "graph/networks/discourse_network.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pacta::network {

/// Where a node of a discourse network stands before any layout runs, and how it looks.
struct NodeView {
  double x = 0.0, y = 0.0;
  double size = 0.0;  ///< grows with the root of its statements
  Colour colour{};
};

/// Actors on a circle, in two-mode networks around one of treaties; in the order of the nodes.
std::vector<NodeView> node_views(const std::vector<NetworkNode>& nodes);

/// What the counts of an edge are called in files of a type; absent where a type has none.
struct EdgeColumns {
  std::string_view positive, positive_on;
  std::optional<std::string_view> negative, negative_on;
};
EdgeColumns edge_columns(NetworkType type);

/// "agreement", "conflict", "accusation"; "favourable", "adverse", "neutral" towards treaties.
std::string_view edge_kind(NetworkType type, const NetworkEdge& edge);
/// Blue and vermilion for the two signs, grey for neither.
Colour edge_colour(NetworkType type, const NetworkEdge& edge);

/// "actor/russia", as in the other network files.
std::string node_id(const NetworkNode& node);
/// "russia>ukraine" for directed edges, else "russia--ukraine". Unique within a network.
std::string edge_id(const DiscourseNetwork& network, const NetworkEdge& edge);

/// "ctbt; npt"
std::string joined(const std::vector<std::string>& slugs);

}  // namespace pacta::network
