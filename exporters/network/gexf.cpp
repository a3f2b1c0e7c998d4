#include "exporters/network/gexf.hpp"

#include "exporters/network/gexf_elements.hpp"
#include "exporters/network/network_nodes.hpp"
#include "exporters/network/xml_writer.hpp"
#include "exporters/number_text.hpp"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace pacta::network {
namespace {

constexpr GexfAttribute node_attributes[] = {
    {"type", "string"}, {"kind", "string"}, {"statements", "integer"}};

constexpr GexfAttribute edge_attributes[] = {{"family", "string"},      {"target", "string"},
                                             {"expressedBy", "string"}, {"attributedTo", "string"},
                                             {"own", "boolean"},        {"aspect", "string"},
                                             {"act", "string"},         {"status", "string"},
                                             {"modality", "string"},    {"polarity", "string"},
                                             {"scope", "string"},       {"condition", "string"},
                                             {"inclusionOf", "string"}, {"requestedAction", "string"},
                                             {"segment", "string"},     {"confidence", "double"},
                                             {"evidence", "string"},    {"article", "string"}};

class GexfWriter {
 public:
  explicit GexfWriter(Output& output) : xml_(output) {}

  std::size_t write(const KnowledgeGraph& graph);

 private:
  void value(const char* attribute, std::string_view text);
  void facet(const char* attribute, const std::optional<std::string_view>& text);
  void node(const Node& node);
  void statement(const StatementView& s, const std::optional<Date>& date);
  void facets(const StatementView& s);

  XmlWriter xml_;
};

std::size_t GexfWriter::write(const KnowledgeGraph& graph) {
  xml_.begin("gexf");
  xml_.attribute("xmlns", "http://gexf.net/1.3");
  xml_.attribute("xmlns:viz", "http://gexf.net/1.3/viz");
  xml_.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
  xml_.attribute("xsi:schemaLocation", "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd");
  xml_.attribute("version", "1.3");
  xml_.line(1);
  xml_.begin("graph");
  xml_.attribute("defaultedgetype", "directed");
  xml_.attribute("mode", "dynamic");
  xml_.attribute("timeformat", "date");
  xml_.attribute("timerepresentation", "interval");
  xml_.attribute("timezone", "UTC");
  xml_.attribute("idtype", "string");
  declare_attributes(xml_, "node", "static", node_attributes);
  declare_attributes(xml_, "edge", "static", edge_attributes);
  xml_.line(2);
  xml_.begin("nodes");
  const std::vector<StatementKey> statements = graph.statements();
  for (const Node& n : network_nodes(graph, statements)) node(n);
  xml_.line(2);
  xml_.end();
  xml_.line(2);
  xml_.begin("edges");
  std::unordered_map<std::string_view, std::optional<Date>> published;
  for (const std::string_view id : graph.articles()) published[id] = graph.article(id).article.published;
  for (const StatementKey key : statements) {
    const StatementView s = graph.statement_view(key);
    statement(s, s.date ? s.date : published[s.article_content]);
  }
  xml_.line(2);
  xml_.end();
  xml_.line(1);
  xml_.end();
  xml_.line(0);
  xml_.finish();
  return xml_.replaced();
}

void GexfWriter::value(const char* attribute, std::string_view text) {
  xml_.begin("attvalue");
  xml_.attribute("for", attribute);
  xml_.attribute("value", text);
  xml_.end();
}

void GexfWriter::facet(const char* attribute, const std::optional<std::string_view>& text) {
  if (text) value(attribute, *text);
}

void GexfWriter::node(const Node& node) {
  xml_.line(3);
  xml_.begin("node");
  xml_.attribute("id", node.id);
  xml_.attribute("label", node.label);
  xml_.begin("attvalues");
  value("type", node.type);
  if (!node.kind.empty()) value("kind", node.kind);
  value("statements", std::to_string(node.statements));
  xml_.end();
  write_colour(xml_, node.colour);
  write_place(xml_, node.x, node.y, node.size);
  xml_.end();
}

void GexfWriter::statement(const StatementView& s, const std::optional<Date>& date) {
  xml_.line(3);
  xml_.begin("edge");
  xml_.attribute("id", s.id());
  xml_.attribute("source", actor_id(s.holder));
  xml_.attribute("target", treaty_id(s.treaty));
  xml_.attribute("kind", name(s.position));
  xml_.attribute("label", name(s.position));
  xml_.attribute("weight", 1.0);
  if (date) {
    xml_.attribute("start", date_of_day(date->first_day()).to_string());
    xml_.attribute("end", date_of_day(date->last_day()).to_string());
  }
  xml_.begin("attvalues");
  facets(s);
  xml_.end();
  write_colour(xml_, colour(family(s.position)));
  xml_.end();
}

void GexfWriter::facets(const StatementView& s) {
  value("family", name(family(s.position)));
  facet("target", s.target);
  facet("expressedBy", s.expressed_by);
  facet("attributedTo", s.attributed_to);
  value("own", s.attributed_to ? "false" : "true");
  facet("aspect", s.aspect);
  facet("act", s.act);
  facet("status", s.status);
  value("modality", name(s.modality));
  value("polarity", name(s.polarity));
  facet("scope", s.scope);
  facet("condition", s.condition);
  facet("inclusionOf", s.inclusion_of);
  facet("requestedAction", s.requested_action);
  value("segment", name(s.segment));
  value("confidence", decimal_text(s.confidence));
  value("evidence", s.evidence);
  value("article", s.article);
}

}  // namespace

std::size_t write_gexf(const KnowledgeGraph& graph, Output& output) {
  return GexfWriter(output).write(graph);
}

}  // namespace pacta::network
