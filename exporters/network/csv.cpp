#include "exporters/network/csv.hpp"

#include "exporters/network/csv_writer.hpp"
#include "exporters/network/network_nodes.hpp"
#include "exporters/number_text.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace pacta::network {
namespace {

std::string_view text(const std::optional<std::string_view>& value) {
  return value.value_or(std::string_view());
}

}  // namespace

std::size_t write_csv_nodes(const KnowledgeGraph& graph, Output& output) {
  CsvWriter csv(output);
  csv.row({"Id", "Label", "NodeType", "Kind", "Statements"});
  for (const Node& node : network_nodes(graph)) {
    csv.row({node.id, node.label, node.type, node.kind, std::to_string(node.statements)});
  }
  return csv.replaced();
}

std::size_t write_csv_edges(const KnowledgeGraph& graph, Output& output) {
  CsvWriter csv(output);
  csv.row({"Source",  "Target",     "Type",     "Kind",    "Id",           "Label",    "Weight",
           "Family",  "Date",       "ToWhom",   "Speaker", "AttributedTo", "Aspect",   "Act",
           "Status",  "Modality",   "Polarity", "Scope",   "Condition",    "Includes", "RequestedAction",
           "Segment", "Confidence", "Evidence", "Article"});
  for (const StatementKey key : graph.statements()) {
    const StatementView s = graph.statement_view(key);
    csv.row({actor_id(s.holder),
             treaty_id(s.treaty),
             "Directed",
             name(s.position),
             s.id(),
             name(s.position),
             "1.0",
             name(family(s.position)),
             s.date ? s.date->to_string() : std::string(),
             text(s.target),
             text(s.expressed_by),
             text(s.attributed_to),
             text(s.aspect),
             text(s.act),
             text(s.status),
             name(s.modality),
             name(s.polarity),
             text(s.scope),
             text(s.condition),
             text(s.inclusion_of),
             text(s.requested_action),
             name(s.segment),
             decimal_text(s.confidence),
             s.evidence,
             s.article});
  }
  return csv.replaced();
}

}  // namespace pacta::network
