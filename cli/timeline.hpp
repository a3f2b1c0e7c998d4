#pragma once

#include "cli/console.hpp"
#include "graph/change/statement_links.hpp"
#include "graph/knowledge_graph.hpp"

#include <string>
#include <utility>
#include <vector>

namespace pacta::cli {

/// A statement on a time line, with the earlier ones that it goes back to.
struct TimelineEntry {
  StatementEntry entry;
  StatementView view;
  std::size_t reports = 1;                               ///< see CountedStatement
  std::optional<Date> time;                              ///< time_of()
  std::vector<std::pair<LinkKind, StatementKey>> links;  ///< to earlier statements
};

/// All that one holder says on one treaty, in the order of stands_earlier().
struct Timeline {
  ActorNode holder;
  TreatyNode treaty;
  std::vector<std::pair<StatementKey, TimelineEntry>> entries;
};

/// The time lines of what the filter lets through, without what copies repeat, by holder and treaty (slugs).
/// Links also go to statements that the filter's dates leave out. The graph is borrowed.
std::vector<Timeline> timelines(const KnowledgeGraph& graph, const StatementFilter& filter,
                                const LinkOptions& options);

/// For people: each statement with its words, where it comes from and what it goes back to.
std::string timeline_text(const KnowledgeGraph& graph, const std::vector<Timeline>& timelines,
                          const Console& console);
/// The same as one JSON object.
std::string timeline_json(const KnowledgeGraph& graph, const std::vector<Timeline>& timelines);

}  // namespace pacta::cli
