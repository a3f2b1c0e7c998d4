#include "cli/graph_summary.hpp"

#include "cli/build_report.hpp"

#include "catch.hpp"

#include <algorithm>
#include <sstream>

namespace pacta::cli {
namespace {

Statement statement(std::string holder, Position position, std::string treaty, std::size_t begin,
                    double confidence) {
  Statement result;
  result.article = "a";
  result.holder = std::move(holder);
  result.position = position;
  result.treaty = std::move(treaty);
  result.evidence = {{begin, begin + 4}, "", false};
  result.confidence = confidence;
  return result;
}

KnowledgeGraph sample_graph() {
  Article article;
  article.id = "a";
  article.text = "one two three four five";
  std::vector<Statement> statements = {statement("russia", Position::withdraws, "open_skies", 0, 0.5),
                                       statement("russia", Position::withdraws, "new_start", 4, 0.9),
                                       statement("russia", Position::supports, "new_start", 8, 0.9),
                                       statement("china", Position::supports, "npt", 14, 0.4)};
  statements[1].attributed_to = "blinken";
  for (Statement& s : statements) s.evidence.text = s.evidence.span.in(article.text);
  KnowledgeGraph graph;
  graph.add(article, statements);
  graph.describe(ActorNode{"russia", "Russia", {}});
  return graph;
}

TEST_CASE("A graph is counted by holder, treaty and position, most frequent first", "[cli]") {
  const GraphSummary summary = summarise(sample_graph());
  CHECK(summary.articles == 1);
  CHECK(summary.statements == 4);
  CHECK(summary.attributed == 1);
  REQUIRE(summary.holders.size() == 2);
  CHECK(summary.holders[0].label == "Russia");
  CHECK(summary.holders[0].statements == 3);
  CHECK(summary.holders[0].treaties == 2);
  CHECK(summary.holders[0].positions.front() == std::pair<Position, std::size_t>(Position::withdraws, 2));
  CHECK(summary.holders[1].label == "China");
  REQUIRE(summary.treaties.size() == 3);
  CHECK(summary.treaties[0].slug == "new_start");
  CHECK(summary.treaties[1].slug == "npt");  // equal counts go by slug
}

TEST_CASE("What copies repeat is counted once, and told", "[cli]") {
  Article wire, copy;
  wire.id = "a";
  for (int i = 0; i < 60; ++i) wire.text += "word" + std::to_string(i) + ' ';
  copy.id = "b";
  copy.text = "Headline: " + wire.text;
  KnowledgeGraph graph;
  for (const Article* article : {&wire, &copy}) {
    Statement said = statement("russia", Position::supports, "npt", 0, 0.5);
    said.article = article->id;
    graph.add(*article, std::span(&said, 1));
  }
  BuildReport report;
  report.graph = summarise(graph);
  CHECK(report.graph.articles == 1);
  CHECK(report.graph.copies == 1);
  CHECK(report.graph.statements == 1);
  CHECK(report.graph.repeated == 1);
  std::ostringstream out, err;
  StreamOutput stream(out, "standard output");
  const Console console(stream, err, {});
  std::string text = report_text(report, "Read.", console);
  std::replace(text.begin(), text.end(), '\n', ' ');  // wherever lines are broken
  INFO(text);
  CHECK(text.find("from 1 article (and 1 copy, repeating 1 statement not counted here)") !=
        std::string::npos);
}

TEST_CASE("The example of a position is a plain assertion before a confident report", "[cli]") {
  const GraphSummary summary = summarise(sample_graph());
  REQUIRE(summary.positions.size() == 2);
  CHECK(summary.positions[0].position == Position::withdraws);
  CHECK(summary.positions[0].statements == 2);
  CHECK_FALSE(summary.positions[0].example.attributed_to_label);
  CHECK(summary.positions[0].example.words == "one ");
}

TEST_CASE("The example has words that say something by themselves", "[cli]") {
  Article article;
  article.id = "a";
  article.text = "It. The government supports the treaty without any reservation.";
  std::vector<Statement> statements = {statement("russia", Position::supports, "npt", 0, 0.9),
                                       statement("china", Position::supports, "npt", 4, 0.5)};
  statements[0].evidence = {{0, 2}, "It", false};
  statements[1].evidence = {{4, 62}, article.text.substr(4, 58), false};
  KnowledgeGraph graph;
  graph.add(article, statements);
  CHECK(summarise(graph).positions[0].example.words == statements[1].evidence.text);
}

TEST_CASE("The report tells what was found, what was skipped and where to look", "[cli]") {
  BuildReport report;
  report.graph = summarise(sample_graph());
  for (std::size_t line = 1; line <= 7; ++line)
    report.diagnostics.push_back({Severity::error, "invalid-json", "found a comma", "b.jsonl", line});
  report.files = {{"graph.ttl", "everything"}};
  std::ostringstream out, err;
  StreamOutput stream(out, "standard output");
  const Console console(stream, err, {});
  const std::string text = report_text(report, "Read 1 article in 1.2 s.", console);
  INFO(text);
  for (const char* part :
       {"Read 1 article in 1.2 s", "4 statements by 2 holders on 3 treaties", "    7  invalid-json",
        "b.jsonl:1: found a comma", "… 2 more in skipped.jsonl", "Russia", "withdraws 2, supports 1",
        "Russia on Open skies", "“one ”", "  graph.ttl  everything"})
    CHECK(text.find(part) != std::string::npos);
}

TEST_CASE("report.json carries the same figures and no times", "[cli]") {
  BuildReport report;
  report.graph = summarise(sample_graph());
  const std::string json = report_json(report);
  for (const char* part : {"\"articles\":1", "\"statements\":4", "\"attributed\":1", "\"skipped\":{}",
                           "{\"slug\":\"russia\",\"label\":\"Russia\",\"statements\":3,\"treaties\":2,"
                           "\"positions\":{\"withdraws\":2,\"supports\":1}}",
                           "\"position\":\"withdraws\",\"family\":\"commitment\",\"statements\":2"}) {
    INFO(json);
    CHECK(json.find(part) != std::string::npos);
  }
}

}  // namespace
}  // namespace pacta::cli
