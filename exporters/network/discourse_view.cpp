#include "exporters/network/discourse_view.hpp"

#include "exporters/network/network_nodes.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace pacta::network {
namespace {

constexpr double spacing = 40.0, least_radius = 200.0, ring_distance = 300.0;

double radius_for(std::size_t nodes) {
  return std::max(least_radius, static_cast<double>(nodes) * spacing / (2.0 * std::numbers::pi));
}

int sign(NetworkType type, const NetworkEdge& edge) {
  switch (type) {
    case NetworkType::actor_treaty:
      return static_cast<int>(edge.positive > edge.negative) -
             static_cast<int>(edge.positive < edge.negative);
    case NetworkType::conflict:
    case NetworkType::accusation:
      return -1;
    default:
      return edge.weight < 0 ? -1 : 1;
  }
}

}  // namespace

std::vector<NodeView> node_views(const std::vector<NetworkNode>& nodes) {
  const auto treaties = static_cast<std::size_t>(
      std::count_if(nodes.begin(), nodes.end(), [](const NetworkNode& n) { return n.is_treaty; }));
  const std::size_t actors = nodes.size() - treaties;
  const double inner = treaties == 0 ? 0.0 : radius_for(treaties);
  const double outer = std::max(radius_for(actors), treaties == 0 ? 0.0 : inner + ring_distance);
  std::vector<NodeView> out;
  std::size_t actor = 0, treaty = 0;
  for (const NetworkNode& node : nodes) {
    const std::size_t place = node.is_treaty ? treaty++ : actor++;
    const double turn = static_cast<double>(place) / static_cast<double>(node.is_treaty ? treaties : actors);
    const double angle = 2.0 * std::numbers::pi * turn, radius = node.is_treaty ? inner : outer;
    // Whole units: the last bits of sine and cosine differ between C libraries.
    out.push_back({std::round(radius * std::cos(angle)), std::round(radius * std::sin(angle)),
                   std::round(10.0 * (4.0 + 4.0 * std::sqrt(static_cast<double>(node.statements)))) / 10.0,
                   node.is_treaty ? treaty_colour : actor_colour});
  }
  return out;
}

EdgeColumns edge_columns(NetworkType type) {
  switch (type) {
    case NetworkType::actor_treaty:
      return {"favourable", "", "adverse", {}};
    case NetworkType::accusation:
      return {"allegations", "treaties", {}, {}};
    default:
      return {"agreements", "agreeOn", "conflicts", "conflictOn"};
  }
}

std::string_view edge_kind(NetworkType type, const NetworkEdge& edge) {
  const int s = sign(type, edge);
  switch (type) {
    case NetworkType::actor_treaty:
      return s > 0 ? "favourable" : s < 0 ? "adverse" : "neutral";
    case NetworkType::accusation:
      return "accusation";
    default:
      return s > 0 ? "agreement" : "conflict";
  }
}

Colour edge_colour(NetworkType type, const NetworkEdge& edge) {
  return stance_colour(sign(type, edge));
}

std::string node_id(const NetworkNode& node) {
  return node.is_treaty ? treaty_id(node.slug) : actor_id(node.slug);
}

std::string edge_id(const DiscourseNetwork& network, const NetworkEdge& edge) {
  return network.nodes[edge.from].slug + (network.is_directed() ? ">" : "--") + network.nodes[edge.to].slug;
}

std::string joined(const std::vector<std::string>& slugs) {
  std::string out;
  for (const std::string& slug : slugs) out.append(out.empty() ? "" : "; ").append(slug);
  return out;
}

}  // namespace pacta::network
