#pragma once

#include "graph/article_store.hpp"
#include "graph/content_hash.hpp"
#include "graph/copies/copy_sets.hpp"
#include "graph/node.hpp"
#include "graph/statement_filter.hpp"
#include "graph/statement_record.hpp"
#include "graph/symbol_table.hpp"

#include <boost/graph/adjacency_list.hpp>

#include <cassert>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pacta {

enum class VertexKind : std::uint8_t { actor, treaty };
enum class EdgeKind : std::uint8_t { statement, represents, member_of };

struct VertexProperty {
  VertexKind kind{};
  Symbol slug{};
  std::uint32_t node = 0;  ///< index among the actors or the treaties
};

struct EdgeProperty {
  EdgeKind kind{};
  std::uint32_t record = 0;  ///< of a statement
};

using Graph =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, VertexProperty, EdgeProperty>;
using Vertex = boost::graph_traits<Graph>::vertex_descriptor;

/// What is said of an actor or treaty beyond its slug. Empty labels and absent kinds yield to any other, and
/// of two the lesser stays, which makes describing commutative.
template <typename Kind>
struct Description {
  Symbol slug{};
  Vertex vertex{};
  std::string label;
  std::optional<Kind> kind;

  void meet(const std::string& other_label, const std::optional<Kind>& other_kind) {
    if (label.empty() || (!other_label.empty() && other_label < label)) label = other_label;
    if (!kind || (other_kind && *other_kind < *kind)) kind = other_kind;
  }
};

/// What a KnowledgeGraph holds: the boost::adjacency_list, whose vertices and edges carry numbers only, and
/// the tables that give them words.
struct GraphContent {
  Graph graph;
  SymbolTable symbols;
  ArticleStore articles;
  std::vector<StatementRecord> records;
  std::unordered_map<ContentHash, std::uint32_t> record_of;
  std::vector<Description<ActorKind>> actors;
  std::vector<Description<TreatyKind>> treaties;
  std::unordered_map<Symbol, std::uint32_t> actor_of, treaty_of;
  std::set<Relation> relations;
  std::string version;
  KeptCopySets copy_sets;  ///< follow from the articles

  template <typename Kind>
  Description<Kind>& node(std::string_view slug, VertexKind kind, std::vector<Description<Kind>>& nodes,
                          std::unordered_map<Symbol, std::uint32_t>& index) {
    const Symbol symbol = symbols.intern(slug);
    const auto [place, is_new] = index.try_emplace(symbol, static_cast<std::uint32_t>(nodes.size()));
    if (is_new) {
      const Vertex vertex = boost::add_vertex(graph);
      graph[vertex] = {kind, symbol, place->second};
      nodes.push_back({symbol, vertex, {}, {}});
    }
    return nodes[place->second];
  }
  Description<ActorKind>& actor(std::string_view slug) {
    return node(slug, VertexKind::actor, actors, actor_of);
  }
  Description<TreatyKind>& treaty(std::string_view slug) {
    return node(slug, VertexKind::treaty, treaties, treaty_of);
  }

  bool has_actor(std::string_view slug) const { return actor_of.contains(symbols.find(slug)); }

  /// Precondition: there is such an article.
  const ArticleStore::Entry& entry(std::string_view content_id) const {
    const ArticleStore::Index* index = articles.by_content(content_id);
    assert(index != nullptr);
    return articles[*index];
  }

  std::string_view version_of(const StatementRecord& record) const { return symbols.text(record.version); }
  const std::string& text_of(const StatementRecord& record) const { return articles[record.article].text; }

  bool add(const Statement& statement, ArticleStore::Index article, std::string_view made_by);
  void connect(const Statement& statement, std::uint32_t record);

  bool passes(const StatementRecord& record, const StatementFilter& filter) const;
  std::vector<std::uint32_t> candidates(const StatementFilter& filter) const;
  /// Records by article as ArticleStore::sorted() has them, then by precedes().
  std::vector<std::uint32_t> in_order(const std::vector<std::uint32_t>& chosen) const;
  /// The order within one article.
  bool stands_before(std::uint32_t a, std::uint32_t b) const;
};

}  // namespace pacta
