#include "exporters/network/discourse_graphml.hpp"

#include "exporters/network/discourse_view.hpp"
#include "exporters/network/xml_writer.hpp"
#include "exporters/number_text.hpp"
#include "graph/networks/network_measures.hpp"

#include <string>

namespace pacta::network {
namespace {

/// Writes one network; ids of keys are their names, with "e_" before those of edges that nodes have, too.
class DiscourseGraphml {
 public:
  DiscourseGraphml(const DiscourseNetwork& network, Output& output)
      : network_(network), columns_(edge_columns(network.type)), xml_(output) {}

  std::size_t write() {
    xml_.begin("graphml");
    xml_.attribute("xmlns", "http://graphml.graphdrawing.org/xmlns");
    declare_keys();
    xml_.line(1);
    xml_.begin("graph");
    xml_.attribute("id", name(network_.type));
    xml_.attribute("edgedefault", network_.is_directed() ? "directed" : "undirected");
    const NetworkMeasures measured = measures(network_);
    const std::vector<NodeView> views = node_views(network_.nodes);
    for (std::size_t i = 0; i < views.size(); ++i) node(network_.nodes[i], measured.nodes[i], views[i]);
    for (const NetworkEdge& e : network_.edges) edge(e);
    xml_.line(1);
    xml_.end();
    xml_.line(0);
    xml_.finish();
    return xml_.replaced();
  }

 private:
  void declare(std::string_view id, const char* owner, std::string_view name, const char* type) {
    xml_.line(1);
    xml_.begin("key");
    xml_.attribute("id", id);
    xml_.attribute("for", owner);
    xml_.attribute("attr.name", name);
    xml_.attribute("attr.type", type);
    xml_.end();
  }

  void declare_keys() {
    for (const char* key : {"label", "type", "kind"}) declare(key, "node", key, "string");
    for (const char* key : {"statements", "degree"}) declare(key, "node", key, "int");
    if (network_.is_directed()) {
      for (const char* key : {"inDegree", "outDegree"}) declare(key, "node", key, "int");
    }
    for (const char* key : {"strength", "betweenness"}) declare(key, "node", key, "double");
    declare("component", "node", "component", "int");
    for (const char* key : {"x", "y", "size"}) declare(key, "node", key, "double");
    for (const char* key : {"r", "g", "b"}) declare(key, "node", key, "int");
    declare("e_label", "edge", "label", "string");
    for (const char* key : {"weight", "signedWeight"}) declare(key, "edge", key, "double");
    declare(columns_.positive, "edge", columns_.positive, "int");
    if (columns_.negative) declare(*columns_.negative, "edge", *columns_.negative, "int");
    if (!columns_.positive_on.empty()) declare(columns_.positive_on, "edge", columns_.positive_on, "string");
    if (columns_.negative_on) declare(*columns_.negative_on, "edge", *columns_.negative_on, "string");
    for (const char* key : {"r", "g", "b"}) declare(std::string("e_") + key, "edge", key, "int");
  }

  void data(std::string_view key, std::string_view value) {
    xml_.begin("data");
    xml_.attribute("key", key);
    xml_.text(value);
    xml_.end();
  }
  void data(std::string_view key, double value) { data(key, std::string_view(decimal_text(value))); }
  void data(std::string_view key, std::size_t value) { data(key, std::string_view(std::to_string(value))); }

  void colour(Colour colour, const std::string& prefix) {
    data(prefix + "r", std::size_t{colour.red});
    data(prefix + "g", std::size_t{colour.green});
    data(prefix + "b", std::size_t{colour.blue});
  }

  void node(const NetworkNode& n, const NodeMeasures& measured, const NodeView& view) {
    xml_.line(2);
    xml_.begin("node");
    xml_.attribute("id", node_id(n));
    data("label", n.label);
    data("type", n.is_treaty ? "treaty" : "actor");
    if (!n.kind.empty()) data("kind", n.kind);
    data("statements", n.statements);
    data("degree", measured.degree);
    if (network_.is_directed()) {
      data("inDegree", measured.in_degree);
      data("outDegree", measured.out_degree);
    }
    data("strength", measured.strength);
    data("betweenness", measured.betweenness);
    data("component", measured.component);
    data("x", view.x);
    data("y", view.y);
    data("size", view.size);
    colour(view.colour, "");
    xml_.end();
  }

  void edge(const NetworkEdge& e) {
    const std::string_view kind = edge_kind(network_.type, e);
    xml_.line(2);
    xml_.begin("edge");
    xml_.attribute("id", edge_id(network_, e));
    xml_.attribute("source", node_id(network_.nodes[e.from]));
    xml_.attribute("target", node_id(network_.nodes[e.to]));
    xml_.attribute("label", kind);
    data("e_label", kind);
    data("weight", e.magnitude());
    data("signedWeight", e.weight);
    data(columns_.positive, e.positive);
    if (columns_.negative) data(*columns_.negative, e.negative);
    if (!columns_.positive_on.empty()) data(columns_.positive_on, joined(e.positive_on));
    if (columns_.negative_on) data(*columns_.negative_on, joined(e.negative_on));
    colour(edge_colour(network_.type, e), "e_");
    xml_.end();
  }

  const DiscourseNetwork& network_;
  EdgeColumns columns_;
  XmlWriter xml_;
};

}  // namespace

std::size_t write_discourse_graphml(const DiscourseNetwork& network, Output& output) {
  return DiscourseGraphml(network, output).write();
}

}  // namespace pacta::network
