#pragma once

#include "exporters/json/json_writer.hpp"
#include "exporters/output.hpp"
#include "graph/knowledge_graph.hpp"

#include <cstddef>

namespace pacta::json {

/// JSON lines: one object a statement, one a line (docs/formats.md). Absent values are null, actors and
/// treaties are slugs, the evidence's offsets count bytes of the article's text.
class StatementLines {
 public:
  /// The output is borrowed.
  explicit StatementLines(Output& output) : output_(output) {}

  void write(const StatementEntry& entry);
  /// The statements of a graph in their order. May be called for one graph after the other.
  void write(const KnowledgeGraph& graph);
  std::size_t replaced() const { return json_.replaced(); }

 private:
  void write_facets(const Statement& statement);

  Output& output_;
  JsonWriter json_;
};

}  // namespace pacta::json
