#pragma once

#include "exporters/network/palette.hpp"
#include "graph/knowledge_graph.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pacta::network {

/// The id of an actor or treaty in network files: "actor/russia". Unlike slugs, never the same for both.
std::string actor_id(std::string_view slug);
std::string treaty_id(std::string_view slug);

/// A vertex as network files show it.
struct Node {
  std::string id, label;
  std::string type;            ///< "actor" or "treaty"
  std::string kind;            ///< "state", "person", "multilateral", …; empty where unknown
  std::size_t statements = 0;  ///< edges at it: its weighted degree, as each statement weighs one
  double x = 0.0, y = 0.0;     ///< a place before any layout has run
  double size = 0.0;           ///< diameter, grows with the root of the degree
  Colour colour{};
};

/// The holders and treaties of a graph's statements, by id. Treaties lie on an inner circle, actors on an
/// outer one beside the treaties that they speak about, so that the picture is readable at once and the same
/// each time. O(n log n).
std::vector<Node> network_nodes(const KnowledgeGraph& graph);
/// As above, for some of the graph's statements, or for all where the caller has them at hand.
std::vector<Node> network_nodes(const KnowledgeGraph& graph, std::span<const StatementKey> statements);

}  // namespace pacta::network
