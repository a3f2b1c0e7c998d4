#include "exporters/network/discourse_csv.hpp"

#include "exporters/network/csv_writer.hpp"
#include "exporters/network/discourse_view.hpp"
#include "exporters/number_text.hpp"
#include "graph/networks/network_measures.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pacta::network {
namespace {

std::string from_text(const DiscourseNetwork& network) {
  return network.window ? network.window->from.to_string() : std::string();
}
std::string until_text(const DiscourseNetwork& network) {
  return network.window ? network.window->until.to_string() : std::string();
}

/// "agreeOn" to "AgreeOn": columns are capitalised, as Gephi's own are.
std::string column(std::string_view name) {
  std::string out(name);
  if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out;
}

/// Columns that a type has none for are left out.
void write_line(CsvWriter& csv, const std::vector<std::string>& fields) {
  csv.row(std::vector<std::string_view>(fields.begin(), fields.end()));
}

std::vector<std::string> edge_header(const EdgeColumns& columns) {
  std::vector<std::string> out{
      "Source", "Target", "Type", "Kind", "Id", "Label", "Weight", "SignedWeight", column(columns.positive)};
  if (columns.negative) out.push_back(column(*columns.negative));
  if (!columns.positive_on.empty()) out.push_back(column(columns.positive_on));
  if (columns.negative_on) out.push_back(column(*columns.negative_on));
  out.insert(out.end(), {"From", "Until"});
  return out;
}

std::vector<std::string> edge_fields(const DiscourseNetwork& network, const NetworkEdge& e,
                                     const EdgeColumns& columns) {
  const std::string from = from_text(network), kind(edge_kind(network.type, e));
  std::vector<std::string> out{node_id(network.nodes[e.from]),
                               node_id(network.nodes[e.to]),
                               network.is_directed() ? "Directed" : "Undirected",
                               kind,
                               edge_id(network, e) + (from.empty() ? "" : "@" + from),
                               kind,
                               decimal_text(e.magnitude()),
                               decimal_text(e.weight),
                               std::to_string(e.positive)};
  if (columns.negative) out.push_back(std::to_string(e.negative));
  if (!columns.positive_on.empty()) out.push_back(joined(e.positive_on));
  if (columns.negative_on) out.push_back(joined(e.negative_on));
  out.insert(out.end(), {from, until_text(network)});
  return out;
}

}  // namespace

std::size_t write_discourse_nodes(std::span<const DiscourseNetwork> networks, Output& output) {
  CsvWriter csv(output);
  csv.row({"Id", "Label", "NodeType", "Kind", "Statements", "Degree", "InDegree", "OutDegree", "Strength",
           "Betweenness", "Component", "From", "Until"});
  for (const DiscourseNetwork& network : networks) {
    const NetworkMeasures measured = measures(network);
    for (std::size_t i = 0; i < network.nodes.size(); ++i) {
      const NetworkNode& n = network.nodes[i];
      const NodeMeasures& m = measured.nodes[i];
      csv.row({node_id(n), n.label, n.is_treaty ? "treaty" : "actor", n.kind, std::to_string(n.statements),
               std::to_string(m.degree), std::to_string(m.in_degree), std::to_string(m.out_degree),
               decimal_text(m.strength), decimal_text(m.betweenness), std::to_string(m.component),
               from_text(network), until_text(network)});
    }
  }
  return csv.replaced();
}

std::size_t write_discourse_edges(std::span<const DiscourseNetwork> networks, Output& output) {
  CsvWriter csv(output);
  if (networks.empty()) return 0;
  const EdgeColumns columns = edge_columns(networks.front().type);
  write_line(csv, edge_header(columns));
  for (const DiscourseNetwork& network : networks) {
    for (const NetworkEdge& e : network.edges) write_line(csv, edge_fields(network, e, columns));
  }
  return csv.replaced();
}

}  // namespace pacta::network
