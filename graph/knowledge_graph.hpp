#pragma once

#include "graph/article.hpp"
#include "graph/node.hpp"
#include "graph/statement.hpp"
#include "graph/statement_filter.hpp"
#include "graph/statement_view.hpp"
#include "ontology/vocabulary.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pacta {

struct CopySets;
struct GraphContent;

/// A statement's place in one graph; not stable between graphs.
enum class StatementKey : std::uint32_t {};

/// An article as the graph holds it. One text is one article, however often it was found.
struct ArticleEntry {
  std::string content_id;
  Article article;              ///< the earliest finding: by publication date, then by id
  std::vector<Article> copies;  ///< its other findings, in that order; their text is left empty
};

/// A statement as the graph holds it.
struct StatementEntry {
  std::string id;            ///< Statement::id
  Statement statement;       ///< its `article` is the id of the entry's article
  std::string_view article;  ///< content id; lives as long as the graph
  std::string_view version;  ///< program version that made it, may be empty; lives as long as the graph
};

/// Who holds what position on which treaty: actors and treaties as vertices, statements as parallel edges
/// from the holder to the treaty, offices and memberships as edges between actors, over a
/// boost::adjacency_list.
///
/// The graph is a set: adding the same content again changes nothing, and whatever it gives out is sorted, so
/// that the order of insertion is never seen. May be read by several threads while none writes.
class KnowledgeGraph {
 public:
  /// `version` is recorded as the maker of the statements added from now on.
  explicit KnowledgeGraph(std::string version = {});
  KnowledgeGraph(const KnowledgeGraph& other);
  KnowledgeGraph(KnowledgeGraph&&) noexcept;
  KnowledgeGraph& operator=(KnowledgeGraph other) noexcept;
  ~KnowledgeGraph();

  /// Changes the version recorded from now on.
  void set_version(std::string version);

  /// Adds an article and gives its content id.
  std::string add(const Article& article);
  /// Adds a statement of the article last added under the statement's article id; true where it was new. Of
  /// two with the same content id the one with more confidence stays. Throws Error where there is no such
  /// article.
  bool add(const Statement& statement);
  void add(const Article& article, std::span<const Statement> statements);
  /// Adds an edge between two actors, which need not be there yet.
  void add(const Relation& relation);
  /// Names an actor or a treaty, adding it where it is new. Of two labels the lesser in byte order stays.
  void describe(const ActorNode& actor);
  void describe(const TreatyNode& treaty);
  /// Labels and kinds of all that the vocabulary knows, and the offices and memberships of the actors at
  /// hand; those whom they represent or belong to come in. What an actor gets depends on that actor alone, so
  /// that describing and merging may change places.
  void describe(const Vocabulary& vocabulary);
  /// Set union. Commutative, associative and idempotent; O(n) of the other graph.
  void merge(const KnowledgeGraph& other);

  std::size_t article_count() const;
  std::size_t statement_count() const;

  std::vector<ActorNode> actors() const;     ///< by slug
  std::vector<TreatyNode> treaties() const;  ///< by slug
  std::vector<Relation> relations() const;   ///< by kind, from, to
  /// By id, then content id; texts are copied one at a time by article(). O(n log n).
  std::vector<std::string_view> articles() const;
  /// Precondition: the graph holds it.
  ArticleEntry article(std::string_view content_id) const;
  /// The text alone, without a copy; lives as long as the graph. Precondition: as above.
  std::string_view text(std::string_view content_id) const;
  /// The article's earliest finding without its text, not copied; lives until the graph changes.
  /// Precondition: as above.
  const Article& description(std::string_view content_id) const;
  /// How often the text was found. Precondition: as above.
  std::size_t finding_count(std::string_view content_id) const;
  /// See graph/copies/minhash.hpp; lives until the graph changes. Precondition: as above.
  std::span<const std::uint16_t> sketch(std::string_view content_id) const;
  /// See graph/copies/copies.hpp, which is the way to ask. Found when first asked for, then kept until
  /// an article is added; what they name lives until the graph changes.
  std::shared_ptr<const CopySets> copy_sets() const;

  /// The statements that the filter lets through, by article as articles() orders them, then by precedes().
  /// O(k log k), k the statements at the filter's holder or treaty, else all.
  std::vector<StatementKey> statements(const StatementFilter& filter = {}) const;
  StatementEntry statement(StatementKey key) const;
  /// The same without a copy. O(1).
  StatementView statement_view(StatementKey key) const;
  /// The slugs of its holder and its treaty, which live as long as the graph. O(1).
  std::pair<std::string_view, std::string_view> ends(StatementKey key) const;

  /// What the filter lets through, as a graph of its own: the statements, their articles with all findings,
  /// their actors and treaties, and the relations of these actors. O(k log k).
  KnowledgeGraph view(const StatementFilter& filter) const;

  /// The same articles, statements, actors, treaties and relations.
  friend bool operator==(const KnowledgeGraph& a, const KnowledgeGraph& b);

 private:
  std::unique_ptr<GraphContent> content_;
};

}  // namespace pacta
