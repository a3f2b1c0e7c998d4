#pragma once

#include "exporters/rdf/term.hpp"
#include "exporters/utf8.hpp"
#include "graph/change/statement_links.hpp"
#include "graph/knowledge_graph.hpp"

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pacta::rdf {

/// Turns graphs into triples by ontology/model.ttl: statements as n-ary relations, evidence by Web
/// Annotation, origin by PROV-O. Each article with its statements lies in a named graph called after the
/// article; what is said of actors, treaties and runs lies in the default graph.
///
/// All nodes have IRIs made from content, so that the union of two outputs is their merge.
class GraphMapper {
 public:
  /// The sink is borrowed.
  explicit GraphMapper(TripleSink& sink) : sink_(sink) {}

  /// Writes a graph, articles in their order. May be called for one graph after the other, as a filter does;
  /// what was said of an actor, treaty or run before is not repeated.
  void write(const KnowledgeGraph& graph);

 private:
  void write_article(const ArticleEntry& entry);
  void write_metadata(const Iri& subject, const Article& finding);
  void write_statement(const StatementEntry& entry, StatementKey key, std::string_view text,
                       const CodePointIndex& positions);
  void write_facets(const Iri& subject, const Statement& statement);
  void write_trace(const Iri& subject, const Trace& trace);
  void write_evidence(const StatementEntry& entry, std::string_view text, const CodePointIndex& positions);
  void find_links(const KnowledgeGraph& graph, std::span<const CountedStatement> statements);
  void write_links(const Iri& subject, StatementKey key);
  void write_shortcut(const Statement& statement);
  void write_actor(const ActorNode& actor);
  void write_treaty(const TreatyNode& treaty);
  void write_relation(const Relation& relation);
  void write_run(std::string_view version);

  void text(const Iri& subject, std::string_view property, const std::optional<std::string>& value);
  void actor(const Iri& subject, std::string_view property, const std::optional<std::string>& slug);
  void dated(const Iri& subject, std::string_view property, const std::optional<Date>& date);

  /// What a statement links to: the kind and the other's id.
  using Links = std::vector<std::pair<LinkKind, std::string>>;

  TripleSink& sink_;
  std::map<StatementKey, Links> links_;             ///< of the graph being written
  std::set<std::string, std::less<>> actors_here_;  ///< slugs of the graph being written
  std::set<std::string> described_;                 ///< what need not be repeated
  std::set<std::string> shortcuts_;                 ///< flat triples of the article being written
};

}  // namespace pacta::rdf
