#include "graph/networks/network_measures.hpp"

#include "catch.hpp"

#include <string>

using namespace pacta;

namespace {

DiscourseNetwork network(NetworkType type, std::size_t nodes,
                         std::vector<std::pair<std::uint32_t, std::uint32_t>> edges) {
  DiscourseNetwork out;
  out.type = type;
  for (std::size_t i = 0; i < nodes; ++i)
    out.nodes.push_back({std::string(1, static_cast<char>('a' + i)), "", "", false, 1});
  for (const auto& [from, to] : edges) {
    NetworkEdge edge;
    edge.from = from;
    edge.to = to;
    edge.weight = -2.0;
    out.edges.push_back(edge);
  }
  return out;
}

}  // namespace

TEST_CASE("a path's middle lies between its ends", "[graph]") {
  // a – b – c, d – e, f
  const NetworkMeasures m = measures(network(NetworkType::subtract, 6, {{0, 1}, {1, 2}, {3, 4}}));
  CHECK(m.components == 3);
  CHECK(m.largest == 3);
  CHECK(m.isolated == 1);
  CHECK(m.density == Approx(3.0 / 15.0));
  CHECK(m.nodes[1].degree == 2);
  CHECK(m.nodes[1].strength == Approx(4.0));
  CHECK(m.nodes[1].betweenness == Approx(1.0 / 10.0));  // one of ten pairs of others
  CHECK(m.nodes[0].betweenness == 0.0);
  CHECK(m.nodes[2].component == 1);
  CHECK(m.nodes[3].component == 2);
  CHECK(m.nodes[5].component == 3);
  CHECK(m.nodes[0].in_degree == 0);
}

TEST_CASE("accusations are walked in their direction", "[graph]") {
  const NetworkMeasures m = measures(network(NetworkType::accusation, 3, {{0, 1}, {1, 2}}));
  CHECK(m.nodes[1].betweenness == Approx(1.0 / 2.0));
  CHECK(m.nodes[1].in_degree == 1);
  CHECK(m.nodes[1].out_degree == 1);
  CHECK(m.nodes[1].degree == 2);
  CHECK(m.density == Approx(2.0 / 6.0));
  CHECK(m.components == 1);
}

TEST_CASE("two modes have edges between them only", "[graph]") {
  DiscourseNetwork two = network(NetworkType::actor_treaty, 4, {{0, 2}, {1, 2}, {1, 3}});
  two.nodes[2].is_treaty = two.nodes[3].is_treaty = true;
  const NetworkMeasures m = measures(two);
  CHECK(m.density == Approx(3.0 / 4.0));
  CHECK(m.nodes[2].betweenness > 0.0);  // paths run against the edges' direction, too
}

TEST_CASE("networks of nothing or little have measures", "[graph]") {
  const NetworkMeasures none = measures(DiscourseNetwork{});
  CHECK(none.components == 0);
  CHECK(none.density == 0.0);
  const NetworkMeasures one = measures(network(NetworkType::agreement, 1, {}));
  CHECK(one.components == 1);
  CHECK(one.isolated == 1);
  CHECK(one.density == 0.0);
}
