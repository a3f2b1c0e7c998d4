#include "exporters/exporter.hpp"
#include "exporters/rdf/graph_reader.hpp"
#include "exporters/utf8.hpp"

#include "catch.hpp"
#include "generated_graph.hpp"

#include <sstream>

using namespace pacta;

namespace {

/// Bytes that no character has: a cut sequence, an overlong one, a surrogate.
constexpr const char* broken = " caf\xC3 \xC0\xAF \xED\xA0\x80";

/// A graph whose articles and statements have such bytes in every text that people write.
KnowledgeGraph broken_graph() {
  KnowledgeGraph graph("0.1.0");
  for (auto [article, statements] : testing::generated_readings(11, 6, testing::Wording::hostile)) {
    article.title += broken;
    article.source += broken;
    for (Statement& statement : statements) {
      statement.evidence.text += broken;
      statement.condition = broken;
      statement.requested_action = broken;
    }
    graph.add(article, statements);
  }
  testing::add_descriptions(graph, testing::Wording::hostile);
  return graph;
}

}  // namespace

TEST_CASE("Invalid UTF-8 passes through no format, and is counted", "[exporters]") {
  const KnowledgeGraph graph = broken_graph();
  for (const FormatDescription& format : formats()) {
    INFO(format.name);
    StringOutput output;
    const std::size_t replaced = export_graph(graph, format.format, output);
    std::string valid;
    CHECK(append_valid_utf8(valid, output.bytes()) == 0);
    CHECK_FALSE(output.bytes().empty());
    const bool carries_texts = format.format != Format::graphml_collapsed &&
                               format.format != Format::csv_nodes && format.format != Format::dot;
    CHECK((replaced > 0) == carries_texts);
  }
}

TEST_CASE("Once repaired, a graph reads back as it was written", "[exporters]") {
  const auto read_back = [](const KnowledgeGraph& graph) {
    StringOutput output;
    export_graph(graph, Format::nquads, output);
    std::istringstream in(output.bytes());
    return rdf::read_graph(in, rdf::Syntax::nquads, "test");
  };
  const KnowledgeGraph broken_one = broken_graph();
  const KnowledgeGraph repaired = read_back(broken_one);
  CHECK(repaired.statement_count() == broken_one.statement_count());
  // identities are hashes of the texts, so they change with the repair, and only then
  StringOutput once, again;
  CHECK(export_graph(repaired, Format::nquads, once) == 0);
  export_graph(read_back(repaired), Format::nquads, again);
  CHECK(again.bytes() == once.bytes());
}
