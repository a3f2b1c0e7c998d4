#include "exporters/rdf/graph_reader.hpp"

#include "exporters/exporter.hpp"
#include "ontology/error.hpp"

#include "catch.hpp"
#include "generated_graph.hpp"

#include <algorithm>
#include <random>
#include <sstream>

using namespace pacta;

namespace {

std::string written(const KnowledgeGraph& graph, Format format) {
  StringOutput output;
  export_graph(graph, format, output);
  return output.bytes();
}

KnowledgeGraph read(const std::string& document, rdf::Syntax syntax) {
  std::istringstream in(document);
  return rdf::read_graph(in, syntax, "test");
}

struct Pair {
  Format format;
  rdf::Syntax syntax;
};
constexpr Pair syntaxes[] = {{Format::turtle, rdf::Syntax::turtle},
                             {Format::ntriples, rdf::Syntax::ntriples},
                             {Format::nquads, rdf::Syntax::nquads}};

/// The least document that reads, to be broken line by line.
std::string least_document() {
  Article article;
  article.id = "a.txt";
  article.text = "Russia left.";
  Statement s;
  s.article = "a.txt";
  s.holder = "russia";
  s.treaty = "inf";
  s.evidence = {{0, 6}, "Russia", false};
  KnowledgeGraph graph;
  graph.add(article, std::vector{s});
  return written(graph, Format::ntriples);
}

std::string error_of(const std::string& document, rdf::Syntax syntax = rdf::Syntax::ntriples) {
  try {
    read(document, syntax);
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

}  // namespace

TEST_CASE("what was written reads back as the same graph", "[exporters]") {
  for (std::uint32_t seed = 0; seed < 40; ++seed) {
    const auto wording = seed % 2 == 0 ? testing::Wording::plain : testing::Wording::extreme;
    const KnowledgeGraph graph = testing::generated_graph(seed, seed % 9, wording);
    for (const Pair& pair : syntaxes) {
      INFO("seed " << seed << ", syntax " << static_cast<int>(pair.syntax));
      const std::string document = written(graph, pair.format);
      const KnowledgeGraph again = read(document, pair.syntax);
      CHECK(again == graph);
      CHECK(written(again, pair.format) == document);
    }
  }
}

TEST_CASE("the order of triples does not matter", "[exporters]") {
  const KnowledgeGraph graph = testing::generated_graph(8, 12, testing::Wording::hostile);
  std::vector<std::string> lines;
  std::istringstream in(written(graph, Format::nquads));
  for (std::string line; std::getline(in, line);) lines.push_back(line + '\n');
  std::shuffle(lines.begin(), lines.end(), std::mt19937(1));
  std::string shuffled;
  for (const std::string& line : lines) shuffled += line + line;
  CHECK(read(shuffled, rdf::Syntax::nquads) == graph);
}

TEST_CASE("merging results in any order gives the same bytes", "[exporters]") {
  std::vector<KnowledgeGraph> parts;
  for (std::uint32_t seed = 0; seed < 4; ++seed) {
    parts.push_back(testing::generated_graph(seed, 5, testing::Wording::hostile));
  }
  std::vector<std::size_t> order{0, 1, 2, 3};
  KnowledgeGraph whole;
  for (const KnowledgeGraph& part : parts) whole.merge(part);
  do {
    KnowledgeGraph merged;
    for (const std::size_t i : order)
      merged.merge(read(written(parts[i], Format::turtle), rdf::Syntax::turtle));
    REQUIRE(merged == whole);
    for (const FormatDescription& format : formats()) {
      REQUIRE(written(merged, format.format) == written(whole, format.format));
    }
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("the union of two documents is their merge", "[exporters]") {
  const KnowledgeGraph a = testing::generated_graph(1, 6, testing::Wording::plain);
  const KnowledgeGraph b = testing::generated_graph(2, 6, testing::Wording::plain);
  KnowledgeGraph merged = a;
  merged.merge(b);
  CHECK(read(written(a, Format::nquads) + written(b, Format::nquads), rdf::Syntax::nquads) == merged);
  CHECK(read(written(a, Format::turtle) + written(b, Format::turtle), rdf::Syntax::turtle) == merged);
}

TEST_CASE("triples of others do no harm", "[exporters]") {
  const std::string document = least_document();
  const std::string strange =
      "<https://w3id.org/pacta/actor/russia> <http://example.org/x> \"y\" .\n"
      "_:b <http://example.org/x> <http://example.org/y> .\n";
  CHECK(read(document + strange, rdf::Syntax::ntriples) == read(document, rdf::Syntax::ntriples));
}

TEST_CASE("a statement without its essentials is refused by name", "[exporters]") {
  const std::string document = least_document();
  for (const std::string_view property :
       {"ns#holder>", "ns#position>", "ns#treaty>", "ns#modality>", "ns#polarity>", "ns#segment>",
        "ns#confidence>", "ns#evidence>", "prov#wasDerivedFrom>", "ns#text>", "ns#dateCertainty>",
        "oa#start>", "oa#exact>"}) {
    std::string broken;
    std::istringstream in(document);
    for (std::string line; std::getline(in, line);) {
      if (line.find(property) == std::string::npos) broken += line + '\n';
    }
    INFO(property);
    REQUIRE(broken != document);
    const std::string error = error_of(broken);
    CHECK(error.starts_with("test: <https://w3id.org/pacta/"));
    CHECK(error.find(property.substr(property.find('#') + 1, property.size() - property.find('#') - 2)) !=
          std::string::npos);
  }
}

TEST_CASE("values that make no sense are refused", "[exporters]") {
  struct Row {
    std::string from, to, message;
  };
  for (const Row& row :
       {Row{"\"asserted\"", "\"certain\"", "modality"}, Row{"\"0.0\"", "\"1.5\"", "confidence"},
        Row{"\"0.0\"", "\"NaN\"", "confidence"}, Row{"position/supports", "position/adores", "position"},
        Row{"/actor/russia> .", "/treaty/russia> .", "holder"},
        Row{"Russia left.", "Russia stays.", "text"}}) {
    std::string document = least_document();
    const std::size_t at = document.find(row.from);
    INFO(row.from);
    REQUIRE(at != std::string::npos);
    document.replace(at, row.from.size(), row.to);
    CHECK(error_of(document).find(row.message) != std::string::npos);
  }
}

TEST_CASE("what is no RDF is refused with its line", "[exporters]") {
  CHECK(error_of("<a:b> <a:c> <a:d> .\n<a:b> oops .\n").starts_with("test:2: "));
  CHECK(error_of("@prefix a: <a:> .\na:b a:c [ .\n", rdf::Syntax::turtle).starts_with("test:2: "));
  CHECK(error_of("<a:b> <a:c> \"open", rdf::Syntax::turtle) != "");
  CHECK_THROWS_AS(rdf::read_graph("/nonexistent.ttl"), Error);
  CHECK_THROWS_AS(rdf::read_graph("graph.docx"), Error);
}
