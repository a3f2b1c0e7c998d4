#include "exporters/network/network_nodes.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <unordered_map>
#include <utility>

namespace pacta::network {
namespace {

constexpr double inner_spacing = 40.0, outer_spacing = 30.0, least_radius = 200.0, ring_distance = 300.0;

/// The slugs of an actor and a treaty, borrowed from the graph.
using Ends = std::pair<std::string_view, std::string_view>;

struct EndsHash {
  std::size_t operator()(const Ends& ends) const noexcept {
    const std::hash<std::string_view> hash;
    return hash(ends.first) * 31 + hash(ends.second);
  }
};

/// How many statements each actor makes on each treaty. Counted by hash and sorted once: the statements are
/// many, the pairs few.
std::map<Ends, std::size_t> statements_between(const KnowledgeGraph& graph,
                                               std::span<const StatementKey> statements) {
  std::unordered_map<Ends, std::size_t, EndsHash> counts;
  for (const StatementKey key : statements) ++counts[graph.ends(key)];
  return {counts.begin(), counts.end()};
}

/// Nodes go round a circle in the given order.
void place_on_circle(std::vector<Node*>& ring, double radius) {
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const double angle = 2.0 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(ring.size());
    // Whole units: the last bits of sine and cosine differ between C libraries.
    ring[i]->x = std::round(radius * std::cos(angle));
    ring[i]->y = std::round(radius * std::sin(angle));
  }
}

double radius_for(std::size_t nodes, double spacing) {
  return std::max(least_radius, static_cast<double>(nodes) * spacing / (2.0 * std::numbers::pi));
}

double size_for(std::size_t statements) {
  return std::round(10.0 * (4.0 + 4.0 * std::sqrt(static_cast<double>(statements)))) / 10.0;
}

/// The mean place of an actor's treaties on the inner circle, as a direction.
using Directions = std::map<std::string, std::pair<double, double>>;

Directions actor_directions(const std::map<Ends, std::size_t>& ties,
                            const std::map<std::string, Node*>& by_id) {
  Directions out;
  for (const auto& [ends, statements] : ties) {
    const Node& treaty = *by_id.at(treaty_id(ends.second));
    auto& [x, y] = out[actor_id(ends.first)];
    x += treaty.x * static_cast<double>(statements);
    y += treaty.y * static_cast<double>(statements);
  }
  return out;
}

void place(std::vector<Node>& nodes, const std::map<Ends, std::size_t>& ties) {
  std::map<std::string, Node*> by_id;
  std::vector<Node*> actors, treaties;
  for (Node& node : nodes) {
    by_id[node.id] = &node;
    (node.type == "actor" ? actors : treaties).push_back(&node);
  }
  const double inner = radius_for(treaties.size(), inner_spacing);
  place_on_circle(treaties, inner);

  const Directions directions = actor_directions(ties, by_id);
  const auto angle = [&](const Node* actor) {
    const auto& [x, y] = directions.at(actor->id);
    const double turn = std::atan2(y, x);
    // Rounded, so that actors in the same direction are told apart by name, not by the last bit.
    return std::round(1e6 * (turn < 0 ? turn + 2.0 * std::numbers::pi : turn));
  };
  std::stable_sort(actors.begin(), actors.end(),
                   [&](const Node* a, const Node* b) { return angle(a) < angle(b); });
  place_on_circle(actors, std::max(inner + ring_distance, radius_for(actors.size(), outer_spacing)));
}

}  // namespace

std::string actor_id(std::string_view slug) {
  return "actor/" + std::string(slug);
}
std::string treaty_id(std::string_view slug) {
  return "treaty/" + std::string(slug);
}

std::vector<Node> network_nodes(const KnowledgeGraph& graph) {
  return network_nodes(graph, graph.statements());
}

std::vector<Node> network_nodes(const KnowledgeGraph& graph, std::span<const StatementKey> statements) {
  const std::map<Ends, std::size_t> ties = statements_between(graph, statements);
  std::map<std::string, std::size_t> degree;
  for (const auto& [ends, count] : ties) {
    degree[actor_id(ends.first)] += count;
    degree[treaty_id(ends.second)] += count;
  }
  std::vector<Node> nodes;
  const auto add = [&](std::string id, const std::string& label, const char* type, std::string kind,
                       Colour colour) {
    const auto found = degree.find(id);
    if (found == degree.end()) return;
    nodes.push_back(
        {std::move(id), label, type, std::move(kind), found->second, 0, 0, size_for(found->second), colour});
  };
  for (const ActorNode& actor : graph.actors()) {
    add(actor_id(actor.slug), actor.label, "actor", actor.kind ? std::string(name(*actor.kind)) : "",
        actor_colour);
  }
  for (const TreatyNode& treaty : graph.treaties()) {
    add(treaty_id(treaty.slug), treaty.label, "treaty", treaty.kind ? std::string(name(*treaty.kind)) : "",
        treaty_colour);
  }
  place(nodes, ties);
  return nodes;
}

}  // namespace pacta::network
