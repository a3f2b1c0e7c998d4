#include "exporters/network/discourse_gexf.hpp"

#include "exporters/network/discourse_view.hpp"
#include "exporters/network/gexf_elements.hpp"
#include "exporters/network/xml_writer.hpp"
#include "exporters/number_text.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace pacta::network {
namespace {

constexpr GexfAttribute node_attributes[] = {
    {"type", "string"}, {"kind", "string"}, {"statements", "integer"}};
constexpr GexfAttribute dynamic_edge_attributes[] = {{"weight", "double"}, {"signedWeight", "double"}};
constexpr GexfAttribute static_edge_attributes[] = {{"signedWeight", "double"}};

/// A node of several networks, or an edge: when it is there.
struct TimedNode {
  NetworkNode node;  ///< with the greatest number of statements in any window
  std::vector<TimeWindow> slots;
};
struct TimedEdge {
  std::string source, target;
  NetworkEdge heaviest;
  std::vector<std::pair<TimeWindow, double>> weights;  ///< signed, slot by slot
};

/// The union of networks, by the order in which a network has its parts.
struct TimedNetwork {
  std::map<std::pair<bool, std::string>, TimedNode> nodes;  ///< by is_treaty and slug
  std::map<std::string, TimedEdge> edges;                   ///< by edge_id()
};

bool touches(const TimeWindow& earlier, const TimeWindow& later) {
  return earlier.until.first_day() + 1 == later.from.first_day();
}

/// Slots that touch become one.
void append(std::vector<TimeWindow>& slots, const TimeWindow& slot) {
  if (!slots.empty() && touches(slots.back(), slot))
    slots.back().until = slot.until;
  else
    slots.push_back(slot);
}

/// The same while the weight stays.
void append(std::vector<std::pair<TimeWindow, double>>& weights, const TimeWindow& slot, double weight) {
  if (!weights.empty() && weights.back().second == weight && touches(weights.back().first, slot))
    weights.back().first.until = slot.until;
  else
    weights.emplace_back(slot, weight);
}

void add(TimedNetwork& all, const DiscourseNetwork& network, const TimeWindow& slot) {
  for (const NetworkNode& node : network.nodes) {
    TimedNode& timed = all.nodes.try_emplace({node.is_treaty, node.slug}, TimedNode{node, {}}).first->second;
    timed.node.statements = std::max(timed.node.statements, node.statements);
    append(timed.slots, slot);
  }
  for (const NetworkEdge& edge : network.edges) {
    TimedEdge& timed = all.edges[edge_id(network, edge)];
    timed.source = node_id(network.nodes[edge.from]);
    timed.target = node_id(network.nodes[edge.to]);
    if (timed.weights.empty() || edge.magnitude() > timed.heaviest.magnitude()) timed.heaviest = edge;
    append(timed.weights, slot, edge.weight);
  }
}

class DiscourseGexf {
 public:
  DiscourseGexf(NetworkType type, bool is_directed, bool is_dynamic, Output& output)
      : type_(type), is_directed_(is_directed), is_dynamic_(is_dynamic), xml_(output) {}

  std::size_t write(const TimedNetwork& all) {
    begin_graph();
    std::vector<NetworkNode> nodes;
    for (const auto& [key, timed] : all.nodes) nodes.push_back(timed.node);
    const std::vector<NodeView> views = node_views(nodes);
    xml_.line(2);
    xml_.begin("nodes");
    auto view = views.begin();
    for (const auto& [key, timed] : all.nodes) node(timed, *view++);
    xml_.line(2);
    xml_.end();
    xml_.line(2);
    xml_.begin("edges");
    for (const auto& [id, timed] : all.edges) edge(id, timed);
    xml_.line(2);
    xml_.end();
    xml_.line(1);
    xml_.end();
    xml_.line(0);
    xml_.finish();
    return xml_.replaced();
  }

 private:
  void begin_graph() {
    xml_.begin("gexf");
    xml_.attribute("xmlns", "http://gexf.net/1.3");
    xml_.attribute("xmlns:viz", "http://gexf.net/1.3/viz");
    xml_.attribute("version", "1.3");
    xml_.line(1);
    xml_.begin("graph");
    xml_.attribute("defaultedgetype", is_directed_ ? "directed" : "undirected");
    xml_.attribute("mode", is_dynamic_ ? "dynamic" : "static");
    if (is_dynamic_) {
      xml_.attribute("timeformat", "date");
      xml_.attribute("timerepresentation", "interval");
      xml_.attribute("timezone", "UTC");
    }
    xml_.attribute("idtype", "string");
    declare_attributes(xml_, "node", "static", node_attributes);
    if (is_dynamic_)
      declare_attributes(xml_, "edge", "dynamic", dynamic_edge_attributes);
    else
      declare_attributes(xml_, "edge", "static", static_edge_attributes);
  }

  void value(const char* attribute, std::string_view text, const TimeWindow* slot = nullptr) {
    xml_.begin("attvalue");
    xml_.attribute("for", attribute);
    xml_.attribute("value", text);
    if (slot != nullptr) interval(*slot);
    xml_.end();
  }

  void interval(const TimeWindow& slot) {
    xml_.attribute("start", slot.from.to_string());
    xml_.attribute("end", slot.until.to_string());
  }

  void spells(const std::vector<TimeWindow>& slots) {
    if (!is_dynamic_) return;
    xml_.begin("spells");
    for (const TimeWindow& slot : slots) {
      xml_.begin("spell");
      interval(slot);
      xml_.end();
    }
    xml_.end();
  }

  void node(const TimedNode& timed, const NodeView& view) {
    xml_.line(3);
    xml_.begin("node");
    xml_.attribute("id", node_id(timed.node));
    xml_.attribute("label", timed.node.label);
    xml_.begin("attvalues");
    value("type", timed.node.is_treaty ? "treaty" : "actor");
    if (!timed.node.kind.empty()) value("kind", timed.node.kind);
    value("statements", std::to_string(timed.node.statements));
    xml_.end();
    spells(timed.slots);
    write_colour(xml_, view.colour);
    write_place(xml_, view.x, view.y, view.size);
    xml_.end();
  }

  void edge(const std::string& id, const TimedEdge& timed) {
    const std::string_view kind = edge_kind(type_, timed.heaviest);
    std::vector<TimeWindow> slots;
    xml_.line(3);
    xml_.begin("edge");
    xml_.attribute("id", id);
    xml_.attribute("source", timed.source);
    xml_.attribute("target", timed.target);
    xml_.attribute("kind", kind);
    xml_.attribute("label", kind);
    xml_.attribute("weight", timed.heaviest.magnitude());
    xml_.begin("attvalues");
    for (const auto& [slot, weight] : timed.weights) {
      append(slots, slot);
      if (is_dynamic_) value("weight", decimal_text(weight < 0 ? -weight : weight), &slot);
      value("signedWeight", decimal_text(weight), is_dynamic_ ? &slot : nullptr);
    }
    xml_.end();
    spells(slots);
    write_colour(xml_, edge_colour(type_, timed.heaviest));
    xml_.end();
  }

  NetworkType type_;
  bool is_directed_, is_dynamic_;
  XmlWriter xml_;
};

}  // namespace

std::size_t write_discourse_gexf(const NetworkSeries& series, Output& output) {
  TimedNetwork all;
  for (std::size_t i = 0; i < series.networks.size(); ++i) add(all, series.networks[i], series.slots[i]);
  const DiscourseNetwork none;
  const DiscourseNetwork& one = series.networks.empty() ? none : series.networks.front();
  return DiscourseGexf(one.type, one.is_directed(), true, output).write(all);
}

std::size_t write_discourse_gexf(const DiscourseNetwork& network, Output& output) {
  TimedNetwork all;
  const Date any(1970, 1, 1);
  add(all, network, {any, any});
  return DiscourseGexf(network.type, network.is_directed(), false, output).write(all);
}

}  // namespace pacta::network
