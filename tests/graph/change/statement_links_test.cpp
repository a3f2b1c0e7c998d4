#include "graph/change/statement_links.hpp"

#include "catch.hpp"
#include "generated_graph.hpp"

#include <functional>
#include <map>
#include <set>
#include <string>

using namespace pacta;

namespace {

/// A statement by its shortest description; it stands in an article of its own, published on `published`.
struct Said {
  std::string name;  ///< of its article
  Position position;
  std::string date;       ///< of the statement; empty: none
  std::string published;  ///< of the article; empty: none
  std::function<void(Statement&)> change = [](Statement&) {};
};

KnowledgeGraph graph_of(const std::vector<Said>& all) {
  KnowledgeGraph graph;
  for (const Said& said : all) {
    Article article;
    article.id = said.name;
    article.text = "what " + said.name + " says";
    article.published = Date::parse(said.published);
    Statement s;
    s.article = said.name;
    s.holder = "russia";
    s.treaty = "inf";
    s.position = said.position;
    s.date = Date::parse(said.date);
    s.confidence = 0.5;
    said.change(s);
    graph.add(article, std::span(&s, 1));
  }
  return graph;
}

/// "b supersedes a"
std::set<std::string> links(const KnowledgeGraph& graph, const LinkOptions& options = {}) {
  std::set<std::string> out;
  for (const StatementLink& link : statement_links(graph, options))
    out.insert(graph.statement(link.from).statement.article + " " + std::string(name(link.kind)) + " " +
               graph.statement(link.to).statement.article);
  return out;
}

using Links = std::set<std::string>;

void in_background(Statement& s) {
  s.segment = Segment::background;
}

}  // namespace

TEST_CASE("statements of a holder on a treaty are linked as time goes by", "[graph]") {
  struct Row {
    const char* what;
    std::vector<Said> said;
    Links expected;
  };
  using enum Position;
  const Row rows[] = {
      {"a mind changed after long",
       {{"a", supports, "2010", ""}, {"b", withdraws, "2019-02-02", ""}},
       {"b supersedes a"}},
      {"a mind changed soon",
       {{"a", supports, "2019-01-10", ""}, {"b", opposes, "2019-02-02", ""}},
       {"b supersedes a", "b contradicts a"}},
      {"both on one day",
       {{"a", supports, "2019-01-10", ""}, {"b", opposes, "2019-01-10", ""}},
       {"b contradicts a"}},
      {"a threat carried out",
       {{"a", threatensWithdrawal, "2018-10-20", ""}, {"b", withdraws, "2019-02-02", ""}},
       {"b supersedes a"}},
      {"said again",
       {{"a", supports, "2018", ""}, {"b", supports, "2019", ""}, {"c", supports, "2020", ""}},
       {"b restates a", "c restates b"}},
      {"said again, and nothing superseded twice",
       {{"a", supports, "2010", ""}, {"b", opposes, "2015", ""}, {"c", opposes, "2016", ""}},
       {"b supersedes a", "c restates b"}},
      {"a promise to observe does not replace joining",
       {{"a", joins, "2010", ""}, {"b", commitsToObserve, "2020", ""}},
       {}},
      {"joining does not replace support", {{"a", supports, "2010", ""}, {"b", joins, "2011", ""}}, {}},
      {"dates that overlap have no order",
       {{"a", joins, "2019", ""}, {"b", suspends, "2019-06-01", ""}},
       {"b contradicts a"}},
      {"the article's date stands in",
       {{"a", supports, "", "2010-01-01"}, {"b", opposes, "", "2020-01-01"}},
       {"b supersedes a"}},
      {"without any date there is no order", {{"a", supports, "", ""}, {"b", opposes, "2020", ""}}, {}},
      {"allegations are no standing",
       {{"a", allegesViolation, "2019-01-10", ""}, {"b", affirmsCompliance, "2019-01-20", ""}},
       {"b contradicts a"}},
      {"a denial is the opposite",
       {{"a", withdraws, "2019-01-10", ""},
        {"b", withdraws, "2019-02-20", "", [](Statement& s) { s.polarity = Polarity::negative; }}},
       {"b contradicts a", "b supersedes a"}},
      {"of different targets there is no contradiction",
       {{"a", welcomesAct, "2019-01-10", "", [](Statement& s) { s.target = "x"; }},
        {"b", criticizesAct, "2019-01-20", "", [](Statement& s) { s.target = "y"; }}},
       {}},
      {"what others report is not the holder's word",
       {{"a", supports, "2010", ""},
        {"b", withdraws, "2019", "", [](Statement& s) { s.attributed_to = "x"; }}},
       {}},
      {"a forecast changes nothing",
       {{"a", supports, "2010", ""},
        {"b", withdraws, "2019", "", [](Statement& s) { s.modality = Modality::predicted; }}},
       {}},
      {"an undated background repeats the news",
       {{"a", suspends, "2019-02-02", "2019-02-03"}, {"b", suspends, "", "2021-01-01", in_background}},
       {"b repeatsBackground a"}},
      {"a dated background repeats the news of its date",
       {{"a", suspends, "2019-02-02", ""},
        {"b", suspends, "2020-02-02", ""},
        {"c", suspends, "2019", "2021-01-01", in_background}},
       {"b restates a", "c repeatsBackground a"}},
      {"a background before any news stands at its own date",
       {{"a", joins, "1987", "2019-02-03", in_background}, {"b", withdraws, "2019-02-02", ""}},
       {"b supersedes a"}},
      {"an undated background on its own links nowhere",
       {{"a", joins, "", "2019-02-03", in_background}, {"b", withdraws, "2020-02-02", ""}},
       {}},
  };
  for (const Row& row : rows) {
    INFO(row.what);
    CHECK(links(graph_of(row.said)) == row.expected);
    std::vector<Said> backwards(row.said.rbegin(), row.said.rend());
    CHECK(links(graph_of(backwards)) == row.expected);
  }
}

TEST_CASE("how soon the opposite is a contradiction is chosen", "[graph]") {
  const KnowledgeGraph graph =
      graph_of({{"a", Position::supports, "2019-01-01", ""}, {"b", Position::opposes, "2019-01-31", ""}});
  CHECK(links(graph, {Duration::days(30)}).contains("b contradicts a"));
  CHECK_FALSE(links(graph, {Duration::days(29)}).contains("b contradicts a"));
}

TEST_CASE("other holders and other treaties are other matters", "[graph]") {
  const KnowledgeGraph graph =
      graph_of({{"a", Position::supports, "2018", ""},
                {"b", Position::opposes, "2019", "", [](Statement& s) { s.holder = "china"; }},
                {"c", Position::opposes, "2019", "", [](Statement& s) { s.treaty = "npt"; }}});
  CHECK(links(graph).empty());
}

TEST_CASE("opposites are those of the ontology", "[graph]") {
  const Vocabulary vocabulary = Vocabulary::load();
  for (const PositionConcept& position : vocabulary.positions()) {
    if (!position.opposite) continue;
    INFO(name(position.position));
    CHECK(links(graph_of({{"a", position.position, "2019-01-01", ""},
                          {"b", *position.opposite, "2019-01-02", ""}}))
              .contains("b contradicts a"));
  }
}

TEST_CASE("links are few, run back in time, and the same for any order of merging", "[graph]") {
  for (std::uint32_t seed = 0; seed < 10; ++seed) {
    const KnowledgeGraph graph = testing::generated_graph(seed, 60, testing::Wording::plain);
    const auto all = statement_links(graph);
    std::map<StatementKey, std::set<LinkKind>> kinds;
    for (const StatementLink& link : all) {
      CHECK(kinds[link.from].insert(link.kind).second);
      const StatementView from = graph.statement_view(link.from), to = graph.statement_view(link.to);
      CHECK(from.holder == to.holder);
      CHECK(from.treaty == to.treaty);
      if (link.kind != LinkKind::repeats_background) CHECK(stands_earlier(to, from));
      if (link.kind == LinkKind::supersedes) CHECK(time_of(to)->last_day() < time_of(from)->first_day());
    }
    KnowledgeGraph other = testing::generated_graph(seed + 100, 60, testing::Wording::plain), both = graph;
    both.merge(other);
    other.merge(graph);
    CHECK(links(both) == links(other));
  }
}
