#include "exporters/network/graphml.hpp"

#include "exporters/network/network_nodes.hpp"
#include "exporters/network/xml_writer.hpp"
#include "exporters/number_text.hpp"
#include "graph/actor_treaty_network.hpp"
#include "graph/copies/copies.hpp"

#include <array>
#include <optional>
#include <string>

namespace pacta::network {
namespace {

/// A declared attribute. Names are those that Gephi gives a meaning to, in its spelling; ids are unique in
/// the file.
struct Key {
  const char* id;
  const char* name;
  const char* type;
};

constexpr Key node_keys[] = {{"label", "label", "string"},
                             {"type", "type", "string"},
                             {"kind", "kind", "string"},
                             {"statements", "statements", "int"},
                             {"x", "x", "double"},
                             {"y", "y", "double"},
                             {"size", "size", "double"},
                             {"r", "r", "int"},
                             {"g", "g", "int"},
                             {"b", "b", "int"}};

constexpr Key statement_keys[] = {{"e_label", "label", "string"},
                                  {"weight", "weight", "double"},
                                  {"e_r", "r", "int"},
                                  {"e_g", "g", "int"},
                                  {"e_b", "b", "int"},
                                  {"position", "position", "string"},
                                  {"family", "family", "string"},
                                  {"target", "target", "string"},
                                  {"expressedBy", "expressedBy", "string"},
                                  {"attributedTo", "attributedTo", "string"},
                                  {"own", "own", "boolean"},
                                  {"aspect", "aspect", "string"},
                                  {"act", "act", "string"},
                                  {"status", "status", "string"},
                                  {"modality", "modality", "string"},
                                  {"polarity", "polarity", "string"},
                                  {"scope", "scope", "string"},
                                  {"condition", "condition", "string"},
                                  {"inclusionOf", "inclusionOf", "string"},
                                  {"requestedAction", "requestedAction", "string"},
                                  {"segment", "segment", "string"},
                                  {"date", "date", "string"},
                                  {"confidence", "confidence", "double"},
                                  {"evidence", "evidence", "string"},
                                  {"article", "article", "string"}};

constexpr Key tie_keys[] = {{"e_label", "label", "string"},
                            {"weight", "weight", "double"},
                            {"e_r", "r", "int"},
                            {"e_g", "g", "int"},
                            {"e_b", "b", "int"},
                            {"favourable", "favourable", "int"},
                            {"adverse", "adverse", "int"},
                            {"balance", "balance", "double"},
                            {"reports", "reports", "int"}};

std::string data_tag(std::string_view key) {
  return "<data key=\"" + std::string(key) + "\">";
}

/// What all statements of one position have in common.
std::string position_data(Position position) {
  std::string out;
  const auto add = [&](std::string_view key, std::string_view value) {
    out.append(data_tag(key)).append(value).append("</data>");
  };
  const Colour colour = network::colour(family(position));
  add("e_label", name(position));
  add("weight", "1.0");
  add("e_r", std::to_string(colour.red));
  add("e_g", std::to_string(colour.green));
  add("e_b", std::to_string(colour.blue));
  add("position", name(position));
  add("family", name(family(position)));
  return out;
}

class GraphmlWriter {
 public:
  explicit GraphmlWriter(Output& output) : xml_(output) {
    for (const Position position : all_positions)
      position_data_[static_cast<std::size_t>(position)] = position_data(position);
  }

  std::size_t write(const KnowledgeGraph& graph, EdgeSet edges);

 private:
  template <std::size_t n>
  void declare(const Key (&keys)[n], const char* owner);
  void data(const char* key, std::string_view value);
  /// As data(), with the start tag whole: an edge has some fifteen.
  void value(std::string_view start_tag, std::string_view text) { xml_.leaf(start_tag, text, "</data>"); }
  void facet(std::string_view start_tag, const std::optional<std::string_view>& text) {
    if (text) value(start_tag, *text);
  }
  void colour(Colour colour, const char* red, const char* green, const char* blue);
  void begin_edge(std::string_view id, std::string_view actor, std::string_view treaty,
                  std::string_view kind);
  void node(const Node& node);
  void statement(const StatementView& s);
  void tie(const SignedTie& tie);

  XmlWriter xml_;
  std::array<std::string, position_count> position_data_;
};

std::size_t GraphmlWriter::write(const KnowledgeGraph& graph, EdgeSet edges) {
  xml_.begin("graphml");
  xml_.attribute("xmlns", "http://graphml.graphdrawing.org/xmlns");
  xml_.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
  xml_.attribute("xsi:schemaLocation",
                 "http://graphml.graphdrawing.org/xmlns "
                 "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
  declare(node_keys, "node");
  if (edges == EdgeSet::statements) {
    declare(statement_keys, "edge");
  } else {
    declare(tie_keys, "edge");
  }
  xml_.line(1);
  xml_.begin("graph");
  xml_.attribute("id", "pacta");
  xml_.attribute("edgedefault", "directed");
  const std::vector<StatementKey> statements =
      edges == EdgeSet::statements ? graph.statements() : statements_said_once(graph);
  for (const Node& n : network_nodes(graph, statements)) node(n);
  if (edges == EdgeSet::statements) {
    for (const StatementKey key : statements) statement(graph.statement_view(key));
  } else {
    for (const SignedTie& t : actor_treaty_network(graph)) tie(t);
  }
  xml_.line(1);
  xml_.end();
  xml_.line(0);
  xml_.finish();
  return xml_.replaced();
}

template <std::size_t n>
void GraphmlWriter::declare(const Key (&keys)[n], const char* owner) {
  for (const Key& key : keys) {
    xml_.line(1);
    xml_.begin("key");
    xml_.attribute("id", key.id);
    xml_.attribute("for", owner);
    xml_.attribute("attr.name", key.name);
    xml_.attribute("attr.type", key.type);
    xml_.end();
  }
}

void GraphmlWriter::data(const char* key, std::string_view value) {
  xml_.begin("data");
  xml_.attribute("key", key);
  xml_.text(value);
  xml_.end();
}

void GraphmlWriter::colour(Colour colour, const char* red, const char* green, const char* blue) {
  data(red, std::to_string(colour.red));
  data(green, std::to_string(colour.green));
  data(blue, std::to_string(colour.blue));
}

void GraphmlWriter::node(const Node& node) {
  xml_.line(2);
  xml_.begin("node");
  xml_.attribute("id", node.id);
  data("label", node.label);
  data("type", node.type);
  if (!node.kind.empty()) data("kind", node.kind);
  data("statements", std::to_string(node.statements));
  data("x", decimal_text(node.x));
  data("y", decimal_text(node.y));
  data("size", decimal_text(node.size));
  colour(node.colour, "r", "g", "b");
  xml_.end();
}

/// Gephi takes the kind of an edge from the attribute `label` and its caption from the data of that name.
void GraphmlWriter::begin_edge(std::string_view id, std::string_view actor, std::string_view treaty,
                               std::string_view kind) {
  xml_.line(2);
  xml_.begin("edge");
  xml_.attribute("id", id);
  xml_.attribute("source", actor_id(actor));
  xml_.attribute("target", treaty_id(treaty));
  xml_.attribute("label", kind);
}

void GraphmlWriter::statement(const StatementView& s) {
  begin_edge(s.id(), s.holder, s.treaty, name(s.position));
  xml_.markup(position_data_[static_cast<std::size_t>(s.position)]);
  facet("<data key=\"target\">", s.target);
  facet("<data key=\"expressedBy\">", s.expressed_by);
  facet("<data key=\"attributedTo\">", s.attributed_to);
  xml_.markup(s.attributed_to ? "<data key=\"own\">false</data>" : "<data key=\"own\">true</data>");
  facet("<data key=\"aspect\">", s.aspect);
  facet("<data key=\"act\">", s.act);
  facet("<data key=\"status\">", s.status);
  value("<data key=\"modality\">", name(s.modality));
  value("<data key=\"polarity\">", name(s.polarity));
  facet("<data key=\"scope\">", s.scope);
  facet("<data key=\"condition\">", s.condition);
  facet("<data key=\"inclusionOf\">", s.inclusion_of);
  facet("<data key=\"requestedAction\">", s.requested_action);
  value("<data key=\"segment\">", name(s.segment));
  if (s.date) value("<data key=\"date\">", s.date->to_string());
  value("<data key=\"confidence\">", decimal_text(s.confidence));
  value("<data key=\"evidence\">", s.evidence);
  value("<data key=\"article\">", s.article);
  xml_.end();
}

void GraphmlWriter::tie(const SignedTie& tie) {
  const char* kind = tie.balance > 0 ? "favourable" : tie.balance < 0 ? "adverse" : "neutral";
  begin_edge(tie.actor + '>' + tie.treaty, tie.actor, tie.treaty, kind);
  data("e_label", kind);
  data("weight", decimal_text(static_cast<double>(tie.statements)));
  colour(stance_colour(tie.balance), "e_r", "e_g", "e_b");
  data("favourable", std::to_string(tie.favourable));
  data("adverse", std::to_string(tie.adverse));
  data("balance", decimal_text(tie.balance));
  data("reports", std::to_string(tie.reports));
  xml_.end();
}

}  // namespace

std::size_t write_graphml(const KnowledgeGraph& graph, Output& output, EdgeSet edges) {
  return GraphmlWriter(output).write(graph, edges);
}

}  // namespace pacta::network
