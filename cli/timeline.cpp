#include "cli/timeline.hpp"

#include "graph/copies/copies.hpp"

#include <algorithm>
#include <map>

namespace pacta::cli {
namespace {

using Ends = std::pair<std::string_view, std::string_view>;  // holder and treaty

template <typename Nodes>
auto node_of(const Nodes& nodes, std::string_view slug) {
  return *std::find_if(nodes.begin(), nodes.end(), [&](const auto& node) { return node.slug == slug; });
}

}  // namespace

std::vector<Timeline> timelines(const KnowledgeGraph& graph, const StatementFilter& filter,
                                const LinkOptions& options) {
  std::map<Ends, std::vector<CountedStatement>> debates;
  for (const CountedStatement& counted : Copies(graph).counted(graph.statements(filter)))
    debates[graph.ends(counted.key)].push_back(counted);
  std::map<StatementKey, std::vector<std::pair<LinkKind, StatementKey>>> links;
  for (const StatementLink& link : statement_links(graph, options))
    links[link.from].emplace_back(link.kind, link.to);

  const auto actors = graph.actors();
  const auto treaties = graph.treaties();
  std::vector<Timeline> out;
  for (auto& [ends, statements] : debates) {
    std::sort(statements.begin(), statements.end(),
              [&](const CountedStatement& a, const CountedStatement& b) {
                return stands_earlier(graph.statement_view(a.key), graph.statement_view(b.key));
              });
    Timeline line{node_of(actors, ends.first), node_of(treaties, ends.second), {}};
    for (const auto& [key, reports] : statements) {
      const StatementView view = graph.statement_view(key);
      line.entries.emplace_back(
          key, TimelineEntry{graph.statement(key), view, reports, time_of(view), links[key]});
    }
    out.push_back(std::move(line));
  }
  return out;
}

}  // namespace pacta::cli
