#include "cli/json_values.hpp"
#include "cli/network_report.hpp"
#include "graph/networks/network_measures.hpp"

namespace pacta::cli {
namespace {

void write_node(json::JsonWriter& json, const NetworkNode& node, const NodeMeasures& measured) {
  json.begin_object();
  json.member("slug", std::string_view(node.slug));
  json.member("label", std::string_view(node.label));
  json.member("type", std::string_view(node.is_treaty ? "treaty" : "actor"));
  write_text_or_null(json, "kind", node.kind);
  write_number(json, "statements", node.statements);
  write_number(json, "degree", measured.degree);
  write_number(json, "inDegree", measured.in_degree);
  write_number(json, "outDegree", measured.out_degree);
  json.key("strength");
  json.decimal(measured.strength);
  json.key("betweenness");
  json.decimal(measured.betweenness);
  write_number(json, "component", measured.component);
  json.end_object();
}

void write_edge(json::JsonWriter& json, const DiscourseNetwork& network, const NetworkEdge& edge) {
  json.begin_object();
  json.member("from", std::string_view(network.nodes[edge.from].slug));
  json.member("to", std::string_view(network.nodes[edge.to].slug));
  json.key("weight");
  json.decimal(edge.weight);
  write_number(json, "positive", edge.positive);
  write_number(json, "negative", edge.negative);
  json.member("positiveOn", edge.positive_on);
  json.member("negativeOn", edge.negative_on);
  json.end_object();
}

void write_network(json::JsonWriter& json, const DiscourseNetwork& network) {
  const NetworkMeasures measured = measures(network);
  json.begin_object();
  write_text_or_null(json, "from", network.window ? network.window->from.to_string() : "");
  write_text_or_null(json, "until", network.window ? network.window->until.to_string() : "");
  write_number(json, "statements", network.statements);
  write_number(json, "untargeted", network.untargeted);
  json.key("density");
  json.decimal(measured.density);
  write_number(json, "components", measured.components);
  write_number(json, "largest", measured.largest);
  write_number(json, "isolated", measured.isolated);
  json.key("nodes");
  json.begin_array();
  for (std::size_t i = 0; i < network.nodes.size(); ++i)
    write_node(json, network.nodes[i], measured.nodes[i]);
  json.end_array();
  json.key("edges");
  json.begin_array();
  for (const NetworkEdge& edge : network.edges) write_edge(json, network, edge);
  json.end_array();
  json.end_object();
}

}  // namespace

std::string report_json(const NetworkReport& report) {
  json::JsonWriter json;
  json.begin_object();
  json.member("type", name(report.type));
  json.member("normalisation", name(report.normalisation));
  json.key("networks");
  json.begin_array();
  for (const DiscourseNetwork& network : report.networks) write_network(json, network);
  json.end_array();
  json.end_object();
  return json.take() + "\n";
}

}  // namespace pacta::cli
