#include "graph/copies/copies.hpp"

#include "graph/actor_treaty_network.hpp"
#include "graph/networks/discourse_network.hpp"

#include "catch.hpp"
#include "generated_graph.hpp"

#include <algorithm>
#include <functional>
#include <random>
#include <string>
#include <thread>
#include <utility>
#include <vector>

using namespace pacta;

namespace {

std::string words(std::size_t number, std::uint32_t seed) {
  std::mt19937 random(seed);
  std::string out;
  for (std::size_t i = 0; i < number; ++i) out += "w" + std::to_string(random()) + ' ';
  return out;
}

Article article(const std::string& id, const std::string& text, const std::string& published = "2020-01-01") {
  Article out;
  out.id = id;
  out.text = text;
  out.published = Date::parse(published);
  return out;
}

Statement statement(const std::string& article, Position position, std::size_t place = 0) {
  Statement s;
  s.article = article;
  s.holder = "russia";
  s.treaty = "inf";
  s.position = position;
  s.evidence.span = {place, place + 1};
  s.confidence = 0.5;
  return s;
}

/// "copy<original" by the articles' ids.
std::vector<std::string> copies_of(const KnowledgeGraph& graph) {
  std::vector<std::string> out;
  const Copies copies(graph);
  for (const auto& [copy, original] : copies.originals())
    out.push_back(graph.description(copy).id + "<" + graph.description(original).id);
  std::sort(out.begin(), out.end());
  return out;
}

using Strings = std::vector<std::string>;

/// A wire report, as three outlets print it: whole, under another headline, and cut.
const std::string wire = words(200, 1);

std::vector<Article> wire_reports() {
  return {article("first", wire, "2020-01-01"), article("second", "BREAKING " + wire, "2020-01-02"),
          article("third", wire.substr(0, wire.size() * 7 / 10), "2020-01-03"),
          article("other", words(200, 2), "2020-01-01")};
}

}  // namespace

TEST_CASE("copies go back to the report that was first, in any order", "[graph]") {
  std::vector<Article> articles = wire_reports();
  std::sort(articles.begin(), articles.end(), [](const Article& a, const Article& b) { return a.id < b.id; });
  do {
    KnowledgeGraph graph;
    for (const Article& a : articles) graph.add(a);
    CHECK(copies_of(graph) == Strings{"second<first", "third<first"});
  } while (std::next_permutation(articles.begin(), articles.end(),
                                 [](const Article& a, const Article& b) { return a.id < b.id; }));
}

TEST_CASE("what is similar and yet no copy", "[graph]") {
  struct Row {
    const char* what;
    std::function<void(Article&)> change;
    Strings expected;
  };
  const Row rows[] = {{"the next day", [](Article& a) { a.published = Date(2020, 1, 2); }, {"b<a"}},
                      {"without a date", [](Article& a) { a.published.reset(); }, {"b<a"}},
                      {"in the same month", [](Article& a) { a.published = Date(2020, 1); }, {"b<a"}},
                      {"a year later", [](Article& a) { a.published = Date(2021, 1, 2); }, {}},
                      {"of another speaker", [](Article& a) { a.speaker_state = "france"; }, {}},
                      {"half of it another text",
                       [](Article& a) { a.text = a.text.substr(0, a.text.size() / 2) + words(100, 9); },
                       {}},
                      {"a sentence of it", [](Article& a) { a.text = a.text.substr(0, 200); }, {}}};
  for (const Row& row : rows) {
    INFO(row.what);
    Article a = article("a", wire), b = article("b", wire + "also");
    a.speaker_state = "germany";
    row.change(b);
    KnowledgeGraph graph;
    graph.add(b);
    graph.add(a);
    CHECK(copies_of(graph) == row.expected);
  }
}

TEST_CASE("what copies repeat counts once, and its reports are kept", "[graph]") {
  KnowledgeGraph graph;
  const auto reports = wire_reports();
  for (const Article& a : reports) {
    std::vector<Statement> said{statement(a.id, Position::supports)};
    if (a.id != "third") said.push_back(statement(a.id, Position::supports, 10));  // the second one was cut
    if (a.id == "second")
      said.push_back(statement(a.id, Position::callsOn, 20));  // and this one found there only
    graph.add(a, said);
  }
  Article again = reports[0];
  again.id = "fourth";  // word for word
  graph.add(again);

  const auto counted = Copies(graph).counted(graph.statements());
  std::vector<std::string> seen;
  for (const CountedStatement& c : counted)
    seen.push_back(graph.statement(c.key).statement.article + " " +
                   std::string(name(graph.statement_view(c.key).position)) + " " + std::to_string(c.reports));
  CHECK(seen == Strings{"first supports 4", "first supports 3", "other supports 1", "other supports 1",
                        "second callsOn 1"});

  const std::vector<SignedTie> ties = actor_treaty_network(graph);
  REQUIRE(ties.size() == 1);
  CHECK(ties[0].statements == 5);
  CHECK(ties[0].favourable == 4);
  CHECK(ties[0].balance == Approx(2.0));
  CHECK(ties[0].reports == 10);

  NetworkOptions options;
  options.type = NetworkType::actor_treaty;
  CHECK(discourse_network(graph, options).statements == 5);
}

TEST_CASE("a statement counts where only a copy of it is let through", "[graph]") {
  KnowledgeGraph graph;
  for (const Article& a : wire_reports()) {
    Statement s = statement(a.id, Position::supports);
    s.confidence = a.id == "second" ? 0.9 : 0.1;
    graph.add(a, std::span(&s, 1));
  }
  StatementFilter filter;
  filter.min_confidence = 0.5;
  REQUIRE(actor_treaty_network(graph, filter).size() == 1);
  CHECK(actor_treaty_network(graph, filter)[0].statements == 1);
}

TEST_CASE("a set of copies does not depend on how graphs were merged", "[graph]") {
  const auto reports = wire_reports();
  KnowledgeGraph whole, left, right;
  for (std::size_t i = 0; i < reports.size(); ++i) {
    whole.add(reports[i]);
    (i % 2 == 0 ? left : right).add(reports[i]);
  }
  KnowledgeGraph a = left, b = right;
  a.merge(right);
  b.merge(left);
  CHECK(copies_of(a) == copies_of(whole));
  CHECK(copies_of(b) == copies_of(whole));
  CHECK(copies_of(whole.view({})).empty());  // no statements, no articles
}

TEST_CASE("copies that were asked for before follow what is added after", "[graph]") {
  const auto reports = wire_reports();
  KnowledgeGraph graph;
  graph.add(reports[1]);
  CHECK(copies_of(graph).empty());
  graph.add(reports[0]);
  CHECK(copies_of(graph) == Strings{"second<first"});
  CHECK(graph.copy_sets() == graph.copy_sets());  // kept, not found again

  Article earlier = reports[1];  // the same text, found anew: no article more, and yet another original
  earlier.id = "earliest";
  earlier.published = Date(2019, 12, 31);
  graph.add(earlier);
  CHECK(copies_of(graph) == Strings{"first<earliest"});

  const Copies before(graph);
  KnowledgeGraph other = graph, moved;
  other.add(reports[2]);
  CHECK(copies_of(other) == Strings{"first<earliest", "third<earliest"});
  CHECK(before.originals().size() == 1);
  moved = std::move(other);
  CHECK(copies_of(moved) == Strings{"first<earliest", "third<earliest"});
}

TEST_CASE("several threads may ask for the copies at once", "[graph]") {
  KnowledgeGraph graph;
  for (const Article& report : wire_reports()) graph.add(report);
  std::vector<Strings> found(4);
  std::vector<std::thread> threads;
  for (Strings& mine : found) threads.emplace_back([&] { mine = copies_of(graph); });
  for (std::thread& thread : threads) thread.join();
  for (const Strings& mine : found) CHECK(mine == Strings{"second<first", "third<first"});
}

TEST_CASE("all statements of a graph without copies count", "[graph]") {
  const KnowledgeGraph graph = testing::generated_graph(3, 40, testing::Wording::hostile);
  const Copies copies(graph);
  if (copies.originals().empty()) CHECK(copies.counted(graph.statements()).size() == graph.statement_count());
  CHECK(copies.counted(graph.statements()).size() <= graph.statement_count());
}
