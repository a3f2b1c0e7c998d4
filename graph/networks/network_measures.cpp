#include "graph/networks/network_measures.hpp"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/connected_components.hpp>

#include <algorithm>
#include <numeric>

namespace pacta {
namespace {

using Undirected = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;
using Directed = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;

template <typename BoostGraph>
BoostGraph boost_graph(const DiscourseNetwork& network) {
  BoostGraph graph(network.nodes.size());
  for (const NetworkEdge& edge : network.edges) boost::add_edge(edge.from, edge.to, graph);
  return graph;
}

void add_degrees(const DiscourseNetwork& network, std::vector<NodeMeasures>& nodes) {
  for (const NetworkEdge& edge : network.edges) {
    for (const auto node : {edge.from, edge.to}) {
      ++nodes[node].degree;
      nodes[node].strength += edge.magnitude();
    }
    if (!network.is_directed()) continue;
    ++nodes[edge.from].out_degree;
    ++nodes[edge.to].in_degree;
  }
}

/// Betweenness as a share of the pairs of others. Boost counts each pair of an undirected graph once.
template <typename BoostGraph>
void add_betweenness(const DiscourseNetwork& network, std::vector<NodeMeasures>& nodes) {
  const auto others = static_cast<double>(nodes.size()) - 1.0;
  if (others < 2.0) return;
  const auto graph = boost_graph<BoostGraph>(network);
  std::vector<double> paths(nodes.size());
  boost::brandes_betweenness_centrality(
      graph, boost::make_iterator_property_map(paths.begin(), boost::get(boost::vertex_index, graph)));
  const bool is_directed = std::is_same_v<BoostGraph, Directed>;
  const double pairs = others * (others - 1.0) / (is_directed ? 1.0 : 2.0);
  for (std::size_t i = 0; i < nodes.size(); ++i) nodes[i].betweenness = paths[i] / pairs;
}

void add_components(const DiscourseNetwork& network, NetworkMeasures& result) {
  const auto graph = boost_graph<Undirected>(network);
  std::vector<std::size_t> component(network.nodes.size());
  result.components = static_cast<std::size_t>(boost::connected_components(graph, component.data()));

  // Boost numbers components by their first node; the stable sort keeps that among equals.
  std::vector<std::size_t> size(result.components), order(result.components), rank(result.components);
  for (const std::size_t c : component) ++size[c];
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return size[a] > size[b]; });
  for (std::size_t place = 0; place < order.size(); ++place) rank[order[place]] = place + 1;
  for (std::size_t i = 0; i < component.size(); ++i) result.nodes[i].component = rank[component[i]];
  if (!order.empty()) result.largest = size[order.front()];
}

double possible_edges(const DiscourseNetwork& network) {
  const auto nodes = static_cast<double>(network.nodes.size());
  const auto treaties = static_cast<double>(
      std::count_if(network.nodes.begin(), network.nodes.end(), [](const auto& n) { return n.is_treaty; }));
  switch (network.type) {
    case NetworkType::actor_treaty:
      return treaties * (nodes - treaties);
    case NetworkType::accusation:
      return nodes * (nodes - 1.0);
    default:
      return nodes * (nodes - 1.0) / 2.0;
  }
}

}  // namespace

NetworkMeasures measures(const DiscourseNetwork& network) {
  NetworkMeasures result;
  result.nodes.resize(network.nodes.size());
  add_degrees(network, result.nodes);
  if (network.type == NetworkType::accusation)
    add_betweenness<Directed>(network, result.nodes);
  else
    add_betweenness<Undirected>(network, result.nodes);
  add_components(network, result);
  const double possible = possible_edges(network);
  if (possible > 0.0) result.density = static_cast<double>(network.edges.size()) / possible;
  result.isolated = static_cast<std::size_t>(
      std::count_if(result.nodes.begin(), result.nodes.end(), [](const auto& n) { return n.degree == 0; }));
  return result;
}

}  // namespace pacta
