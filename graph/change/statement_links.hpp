#pragma once

#include "graph/copies/copies.hpp"
#include "graph/knowledge_graph.hpp"
#include "graph/networks/time_windows.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace pacta {

/// How a statement of a holder on a treaty goes with an earlier one of the same holder on the same treaty.
enum class LinkKind {
  supersedes,         ///< replaces it: another standing towards the treaty, certainly later
  contradicts,        ///< says the opposite within a given time
  restates,           ///< says the same again
  repeats_background  ///< tells it as background
};

struct StatementLink {
  StatementKey from, to;  ///< the later statement, and the earlier one
  LinkKind kind{};

  friend bool operator==(const StatementLink&, const StatementLink&) = default;
};

struct LinkOptions {
  /// How long after one position the opposite contradicts it. Beyond, a mind was changed. What the RDF says
  /// goes by the default.
  Duration contradiction_window = Duration::days(90);
};

/// When a statement counts for: its own date, else that of its article; a background without a date of its
/// own is older than its article, nobody knows how much, and has none.
std::optional<Date> time_of(const StatementView& statement);

/// Whether `a` stands before `b` on a time line: by time_of() (what has none comes last), then by
/// publication, article, place and id. Total, and the same in every graph that holds both.
bool stands_earlier(const StatementView& a, const StatementView& b);

/// The links of all statements of a graph, by holder, treaty, stands_earlier() of `from`, and kind. Each
/// statement links back to the last one of each kind only, so that there are at most three links for each.
///
/// Only what the holder itself says or does (nobody else reports it), and what is asserted or conditional,
/// links or is linked to. It supersedes where both say how the holder stands (families commitment and
/// stance), in the same family or on opposite sides, with different positions; it contradicts where the
/// positions are opposites
/// (`pacta:opposite`, or one is for and one against the treaty) and neither target nor aspect differs.
/// What copies of an article repeat takes no part (Copies::counted). A background that repeats what earlier
/// news told links to these and nowhere else. Deterministic, O(n log n).
std::vector<StatementLink> statement_links(const KnowledgeGraph& graph, const LinkOptions& options = {});
/// The same for some of its statements, see Copies::counted().
std::vector<StatementLink> statement_links(const KnowledgeGraph& graph,
                                           std::span<const CountedStatement> statements,
                                           const LinkOptions& options = {});

/// As the property of ontology/model.ttl is called: "repeatsBackground".
std::string_view name(LinkKind kind);

}  // namespace pacta
