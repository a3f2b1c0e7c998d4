#pragma once

#include "graph/knowledge_graph.hpp"
#include "graph/networks/time_windows.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pacta {

/// The networks of discourse network analysis that a knowledge graph gives. Source: P. Leifeld, "Discourse
/// Network Analysis: Policy Debates as Dynamic Networks", in The Oxford Handbook of Political Networks, 2017;
/// its concepts are our treaties, its agreement qualifier is our stance,
/// and an actor's duplicates within a network are ignored.
enum class NetworkType {
  actor_treaty,  ///< two modes, directed from actor to treaty: statements, signed by their stance
  agreement,     ///< between actors: treaties on which both took the same side ("congruence")
  conflict,      ///< between actors: treaties on which they took opposite sides
  subtract,      ///< between actors: agreement less conflict
  accusation     ///< directed between actors: allegations of violation or undermining
};

/// What weights are divided by, so that those who speak much do not tie with everybody. Source: as above; the
/// divisors are those of the program Discourse Network Analyzer 3.0.
enum class Normalisation {
  none,
  activity,    ///< actor_treaty, accusation: all that this actor says; between actors: the mean of what both
               ///< hold
  prominence,  ///< actor_treaty, accusation: all that is said of this treaty or against this actor
  jaccard,     ///< between actors: what either holds
  cosine       ///< between actors: the geometric mean of what both hold
};

struct NetworkOptions {
  NetworkType type = NetworkType::agreement;
  Normalisation normalisation = Normalisation::none;
  StatementFilter filter;          ///< its window bounds everything; time_windows() divide it further
  std::set<std::string> actors;    ///< slugs; empty: all
  std::set<std::string> treaties;  ///< slugs; empty: all
  std::set<ActorKind> kinds;       ///< of actors; empty: all, unlisted ones included
  double min_weight = 0.0;         ///< ties that weigh less, whatever their sign, are left out
};

struct NetworkNode {
  std::string slug, label, kind;  ///< kind as name(ActorKind) or name(TreatyKind) gives it; may be empty
  bool is_treaty = false;
  std::size_t statements = 0;  ///< that count in this network
};

struct NetworkEdge {
  std::uint32_t from = 0, to = 0;  ///< indices of nodes; between actors that agree or not: from < to
  double weight = 0.0;             ///< after normalisation; negative only in subtract networks; never 0
  /// actor_treaty: statements for and against the treaty. agreement, conflict, subtract: treaties on which
  /// both are on one side, and on opposite ones. accusation: allegations, and 0.
  std::size_t positive = 0, negative = 0;
  std::vector<std::string> positive_on, negative_on;  ///< slugs of these treaties, sorted

  double magnitude() const { return weight < 0 ? -weight : weight; }
};

/// A network derived from statements. Nodes are those that take part, tied or not: actors before treaties,
/// each by slug. Edges stand by from, then to, at most one for each.
struct DiscourseNetwork {
  NetworkType type = NetworkType::agreement;
  std::optional<TimeWindow> window;  ///< absent: all of the time
  std::vector<NetworkNode> nodes;
  std::vector<NetworkEdge> edges;
  std::size_t statements = 0;  ///< that count in it
  std::size_t untargeted = 0;  ///< accusations that name nobody, and thus make no edge

  bool is_directed() const { return type == NetworkType::actor_treaty || type == NetworkType::accusation; }
};

/// Whether the two go together.
bool is_applicable(Normalisation normalisation, NetworkType type);

/// The network of all statements that the options let through. Statements count for their stance where they
/// are asserted or conditional, as in actor_treaty_network(); an actor that took both sides of a treaty has
/// both. Precondition: is_applicable(). O(n log n + sum over treaties of the square of its actors).
DiscourseNetwork discourse_network(const KnowledgeGraph& graph, const NetworkOptions& options);

/// Networks of windows that follow each other.
struct NetworkSeries {
  std::vector<DiscourseNetwork> networks;
  std::vector<TimeWindow> slots;  ///< when each is shown, see slot()
};

/// One network for each window, from the first to the last statement's date or as the filter's dates say;
/// windows without statements are left out. Statements without any date are in none. O(windows × n) beyond
/// the above.
NetworkSeries discourse_networks(const KnowledgeGraph& graph, const NetworkOptions& options,
                                 const Duration& length, const Duration& step);

/// Names as the command line has them: "actor-treaty", "jaccard".
std::string_view name(NetworkType type);
std::string_view name(Normalisation normalisation);
std::optional<NetworkType> network_type_named(std::string_view label);
std::optional<Normalisation> normalisation_named(std::string_view label);
std::span<const NetworkType> all_network_types();
std::span<const Normalisation> all_normalisations();

}  // namespace pacta
