#pragma once

#include "graph/networks/discourse_network.hpp"

#include <cstddef>
#include <vector>

namespace pacta {

/// How a node stands in its network. Edges count whatever their weight or sign, and directed ones are walked
/// in their direction, those from actors to treaties in both.
struct NodeMeasures {
  std::size_t degree = 0;                     ///< edges at it
  std::size_t in_degree = 0, out_degree = 0;  ///< of these, in and out, where edges are directed; else 0
  double strength = 0.0;                      ///< sum of the magnitudes of their weights
  double betweenness = 0.0;   ///< share of the shortest paths between others that run through it, 0..1
  std::size_t component = 0;  ///< number of its component: 1 is the largest, of equals that of the first node
};

struct NetworkMeasures {
  std::vector<NodeMeasures> nodes;  ///< in the order of the network's nodes
  double density = 0.0;             ///< edges that are there, of those possible in such a network
  std::size_t components = 0;  ///< sets of nodes connected by edges in any direction, single ones included
  std::size_t largest = 0;     ///< nodes of the largest component
  std::size_t isolated = 0;    ///< nodes without an edge
};

/// Components and Brandes' betweenness by Boost.Graph, paths counted in edges. O(nodes × edges). Sources: U.
/// Brandes, "A faster algorithm for betweenness centrality", 2001; S. P. Borgatti and M. G. Everett, "Network
/// analysis of 2-mode data", 1997, for the density of two modes.
NetworkMeasures measures(const DiscourseNetwork& network);

}  // namespace pacta
