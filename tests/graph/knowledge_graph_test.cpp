#include "graph/knowledge_graph.hpp"

#include "ontology/error.hpp"

#include "catch.hpp"
#include "generated_graph.hpp"

#include <algorithm>
#include <random>

using namespace pacta;

namespace {

Article article(const std::string& id, const std::string& text) {
  Article a;
  a.id = id;
  a.text = text;
  return a;
}

Statement statement(const std::string& article, const std::string& holder, Position position,
                    const std::string& treaty) {
  Statement s;
  s.article = article;
  s.holder = holder;
  s.position = position;
  s.treaty = treaty;
  s.confidence = 0.5;
  return s;
}

std::vector<std::string> slugs(const std::vector<ActorNode>& actors) {
  std::vector<std::string> out;
  for (const ActorNode& actor : actors) out.push_back(actor.slug);
  return out;
}

}  // namespace

TEST_CASE("a graph names the actors and treaties of its statements", "[graph]") {
  KnowledgeGraph graph;
  graph.add(article("a", "text"));
  Statement s = statement("a", "united_states", Position::callsOn, "new_start");
  s.target = "russia";
  s.expressed_by = "blinken";
  s.attributed_to = "tass";
  CHECK(graph.add(s));
  CHECK(slugs(graph.actors()) == std::vector<std::string>{"blinken", "russia", "tass", "united_states"});
  CHECK(graph.actors().back() == ActorNode{"united_states", "United states", std::nullopt});
  REQUIRE(graph.treaties().size() == 1);
  CHECK(graph.treaties()[0] == TreatyNode{"new_start", "New start", std::nullopt});
}

TEST_CASE("an actor and a treaty may share a slug", "[graph]") {
  KnowledgeGraph graph;
  graph.add(article("a", "text"), std::vector{statement("a", "opcw", Position::supports, "opcw")});
  graph.describe(TreatyNode{"opcw", "The treaty", TreatyKind::regime});
  CHECK(graph.actors()[0].label == "Opcw");
  CHECK(graph.treaties()[0].label == "The treaty");
}

TEST_CASE("adding a statement again changes nothing, but for more confidence", "[graph]") {
  KnowledgeGraph graph;
  graph.add(article("a", "text"));
  Statement s = statement("a", "russia", Position::suspends, "cfe");
  CHECK(graph.add(s));
  CHECK_FALSE(graph.add(s));
  CHECK(graph.statement_count() == 1);

  s.confidence = 0.9;
  CHECK_FALSE(graph.add(s));
  s.confidence = 0.2;
  CHECK_FALSE(graph.add(s));
  CHECK(graph.statement_count() == 1);
  CHECK(graph.statement(graph.statements()[0]).statement.confidence == 0.9);
}

TEST_CASE("a statement of an unknown article is refused", "[graph]") {
  KnowledgeGraph graph;
  graph.add(article("a", "text"));
  CHECK_THROWS_AS(graph.add(statement("b", "russia", Position::joins, "inf")), Error);
  CHECK(graph.statement_count() == 0);
}

TEST_CASE("one text found twice is one article, the earlier finding first", "[graph]") {
  Article late = article("a", "text"), early = article("b", "text");
  late.published = Date(2020, 5, 2);
  early.published = Date(2020, 5, 1);
  early.source = "TASS";
  KnowledgeGraph graph;
  const std::string id = graph.add(late);
  CHECK(graph.add(early) == id);
  graph.add(early);
  CHECK(graph.article_count() == 1);
  const ArticleEntry entry = graph.article(id);
  CHECK(entry.article.id == "b");
  CHECK(entry.article.text == "text");
  REQUIRE(entry.copies.size() == 1);
  CHECK(entry.copies[0].id == "a");
  CHECK(entry.copies[0].text.empty());

  // Statements name the article by its first finding, under whichever id they came.
  graph.add(statement("a", "russia", Position::joins, "inf"));
  CHECK(graph.statement(graph.statements()[0]).statement.article == "b");
}

TEST_CASE("two texts under one id stay two articles", "[graph]") {
  KnowledgeGraph graph;
  const std::vector statements{statement("a", "russia", Position::joins, "inf")};
  graph.add(article("a", "one"), statements);
  graph.add(article("a", "two"), statements);
  CHECK(graph.article_count() == 2);
  CHECK(graph.statement_count() == 2);
}

TEST_CASE("what is restored is what was added", "[graph]") {
  for (const auto& [article, statements] : testing::generated_readings(7, 20, testing::Wording::hostile)) {
    for (const Statement& s : statements) {
      KnowledgeGraph graph("1.2.3");
      graph.add(article, std::vector{s});
      const StatementEntry entry = graph.statement(graph.statements()[0]);
      CHECK_FALSE(precedes(entry.statement, s));
      CHECK_FALSE(precedes(s, entry.statement));
      CHECK(entry.id == s.id(article.content_id()));
      CHECK(entry.version == "1.2.3");
    }
  }
}

TEST_CASE("evidence that is not in the text is kept as given", "[graph]") {
  KnowledgeGraph graph;
  Statement s = statement("a", "russia", Position::joins, "inf");
  s.evidence = {{2, 900}, "words from elsewhere", true};
  graph.add(article("a", "short"), std::vector{s});
  CHECK(graph.statement(graph.statements()[0]).statement.evidence.text == "words from elsewhere");
}

TEST_CASE("the order of insertion and duplicates are not seen", "[graph]") {
  auto readings = testing::generated_readings(3, 30, testing::Wording::plain);
  const KnowledgeGraph expected = testing::generated_graph(3, 30, testing::Wording::plain);
  std::mt19937 random(1);
  for (int round = 0; round < 5; ++round) {
    std::shuffle(readings.begin(), readings.end(), random);
    KnowledgeGraph graph("0.1.0");
    testing::add_descriptions(graph, testing::Wording::plain);
    for (const auto& [article, statements] : readings) {
      auto reversed = statements;
      std::reverse(reversed.begin(), reversed.end());
      graph.add(article, reversed);
      graph.add(article, statements);
    }
    CHECK(graph == expected);
  }
}

TEST_CASE("merging is a set union", "[graph]") {
  const KnowledgeGraph a = testing::generated_graph(1, 10, testing::Wording::plain);
  const KnowledgeGraph b = testing::generated_graph(2, 10, testing::Wording::plain);
  const KnowledgeGraph c = testing::generated_graph(3, 10, testing::Wording::hostile);
  const auto merged = [](std::initializer_list<const KnowledgeGraph*> parts) {
    KnowledgeGraph out;
    for (const KnowledgeGraph* part : parts) out.merge(*part);
    return out;
  };
  const KnowledgeGraph all = merged({&a, &b, &c});
  CHECK(all == merged({&c, &a, &b}));
  CHECK(all == merged({&b, &c, &a, &b, &a}));
  const KnowledgeGraph bc = merged({&b, &c});
  CHECK(all == merged({&a, &bc}));
  CHECK(all.statement_count() == a.statement_count() + b.statement_count() + c.statement_count());
  CHECK_FALSE(all == merged({&a, &b}));

  KnowledgeGraph self = a;
  self.merge(self);
  CHECK(self == a);
}

TEST_CASE("each difference makes graphs unequal", "[graph]") {
  const auto graph_of = [](const auto& change) {
    Article a = article("a", "text");
    Statement s = statement("a", "russia", Position::joins, "inf");
    KnowledgeGraph graph;
    graph.describe(ActorNode{"russia", "Russia", ActorKind::state});
    change(graph, a, s);
    graph.add(a, std::vector{s});
    return graph;
  };
  const auto same = [](KnowledgeGraph&, Article&, Statement&) {};
  const KnowledgeGraph base = graph_of(same);
  CHECK(base == graph_of(same));
  CHECK_FALSE(base == graph_of([](KnowledgeGraph&, Article& a, Statement&) { a.url = "x"; }));
  CHECK_FALSE(base == graph_of([](KnowledgeGraph&, Article& a, Statement&) { a.text = "x"; }));
  CHECK_FALSE(base == graph_of([](KnowledgeGraph&, Article&, Statement& s) { s.confidence = 0.6; }));
  CHECK_FALSE(base == graph_of([](KnowledgeGraph&, Article&, Statement& s) { s.trace.rule = "x"; }));
  CHECK_FALSE(base == graph_of([](KnowledgeGraph& g, Article&, Statement&) {
                g.describe(ActorNode{"x", "X", {}});
              }));
  CHECK_FALSE(base == graph_of([](KnowledgeGraph& g, Article&, Statement&) {
                g.describe(TreatyNode{"inf", "INF", TreatyKind::bilateral});
              }));
  CHECK_FALSE(base == graph_of([](KnowledgeGraph& g, Article&, Statement&) {
                g.add(Relation{RelationKind::member_of, "russia", "brics", {}, {}, {}});
              }));
}

TEST_CASE("descriptions meet, whatever their order", "[graph]") {
  const ActorNode bare{"russia", "Russia", std::nullopt},
      full{"russia", "Russian Federation", ActorKind::state};
  const ActorNode other{"russia", "RF", std::nullopt};
  std::vector<ActorNode> order{bare, full, other};
  std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.label < b.label; });
  do {
    KnowledgeGraph graph;
    for (const ActorNode& actor : order) graph.describe(actor);
    CHECK(graph.actors() == std::vector{ActorNode{"russia", "RF", ActorKind::state}});
  } while (std::next_permutation(order.begin(), order.end(),
                                 [](const auto& a, const auto& b) { return a.label < b.label; }));
}

TEST_CASE("filters let through what they say", "[graph]") {
  Article dated = article("a", "text"), undated = article("b", "other");
  dated.published = Date(2019, 8, 2);
  KnowledgeGraph graph;
  graph.add(dated);
  graph.add(undated);
  const auto add = [&](const std::string& in, const std::string& holder, Position position,
                       const std::string& treaty, std::optional<Date> date, double confidence,
                       std::optional<std::string> reporter) {
    Statement s = statement(in, holder, position, treaty);
    s.date = date;
    s.confidence = confidence;
    s.attributed_to = reporter;
    graph.add(s);
  };
  add("a", "russia", Position::suspends, "inf", Date(2019, 3), 0.9, {});
  add("a", "united_states", Position::withdraws, "inf", {}, 0.8, {});
  add("b", "united_states", Position::withdraws, "open_skies", Date(2020), 0.7, "lavrov");
  add("b", "nato", Position::supports, "inf", {}, 0.3, {});

  struct Row {
    std::string what;
    StatementFilter filter;
    std::size_t count;
  };
  const auto filter = [](auto set) {
    StatementFilter f;
    set(f);
    return f;
  };
  const std::vector<Row> rows{
      {"all", {}, 4},
      {"holder", filter([](auto& f) { f.holder = "united_states"; }), 2},
      {"unknown holder", filter([](auto& f) { f.holder = "nobody"; }), 0},
      {"treaty", filter([](auto& f) { f.treaty = "inf"; }), 3},
      {"holder and treaty", filter([](auto& f) { f.holder = "united_states", f.treaty = "inf"; }), 1},
      {"position", filter([](auto& f) { f.position = Position::withdraws; }), 2},
      {"confidence", filter([](auto& f) { f.min_confidence = 0.8; }), 2},
      {"own", filter([](auto& f) { f.attribution = AttributionFilter::own; }), 3},
      {"reported", filter([](auto& f) { f.attribution = AttributionFilter::reported; }), 1},
      {"from: a month reaches to its last day", filter([](auto& f) { f.from = Date(2019, 3, 31); }), 3},
      {"from the day after", filter([](auto& f) { f.from = Date(2019, 4, 1); }), 2},
      {"until: the publication counts where the statement has no date",
       filter([](auto& f) { f.until = Date(2019, 8, 2); }), 2},
      {"until the day before", filter([](auto& f) { f.until = Date(2019, 8, 1); }), 1},
      {"a year overlaps any window in it",
       filter([](auto& f) { f.from = Date(2020, 6, 1), f.until = Date(2020, 6, 2); }), 1},
  };
  for (const Row& row : rows) {
    INFO(row.what);
    CHECK(graph.statements(row.filter).size() == row.count);
    CHECK(graph.view(row.filter).statement_count() == row.count);
  }
}

TEST_CASE("a view holds what its statements need and no more", "[graph]") {
  KnowledgeGraph graph("0.1.0");
  graph.add(article("a", "one"), std::vector{statement("a", "lavrov", Position::suspends, "inf")});
  graph.add(article("b", "two"), std::vector{statement("b", "turkey", Position::supports, "cfe")});
  graph.describe(ActorNode{"lavrov", "Sergey Lavrov", ActorKind::person});
  graph.describe(TreatyNode{"inf", "INF Treaty", TreatyKind::bilateral});
  graph.add(Relation{RelationKind::represents, "lavrov", "russia", "Minister", {}, {}});
  graph.add(Relation{RelationKind::member_of, "russia", "brics", {}, {}, {}});
  graph.add(Relation{RelationKind::member_of, "turkey", "nato", {}, {}, {}});

  StatementFilter filter;
  filter.treaty = "inf";
  const KnowledgeGraph view = graph.view(filter);
  CHECK(view.article_count() == 1);
  CHECK(slugs(view.actors()) == std::vector<std::string>{"brics", "lavrov", "russia"});
  CHECK(view.actors()[1].label == "Sergey Lavrov");
  CHECK(view.relations().size() == 2);
  CHECK(view.treaties() == std::vector{TreatyNode{"inf", "INF Treaty", TreatyKind::bilateral}});
  CHECK(graph.view({}).statement_count() == 2);
}

TEST_CASE("statements come article by article in text order", "[graph]") {
  const KnowledgeGraph graph = testing::generated_graph(11, 30, testing::Wording::plain);
  const auto articles = graph.articles();
  std::size_t last_article = 0;
  std::optional<Statement> last;
  for (const StatementKey key : graph.statements()) {
    const StatementEntry entry = graph.statement(key);
    const auto at = static_cast<std::size_t>(std::find(articles.begin(), articles.end(), entry.article) -
                                             articles.begin());
    REQUIRE(at < articles.size());
    REQUIRE(at >= last_article);
    if (at != last_article) last.reset();
    if (last) CHECK_FALSE(precedes(entry.statement, *last));
    last = entry.statement;
    last_article = at;
  }
}

TEST_CASE("the vocabulary names actors and brings those for whom they speak", "[graph]") {
  const Vocabulary vocabulary = Vocabulary::load();
  KnowledgeGraph graph;
  graph.add(article("a", "text"));
  Statement s = statement("a", "turkey", Position::supports, "new_start");
  s.expressed_by = "lavrov";
  s.inclusion_of = "china";
  graph.add(s);
  graph.describe(vocabulary);
  const auto actors = graph.actors();
  const auto find = [&](const std::string& slug) {
    return std::find_if(actors.begin(), actors.end(), [&](const ActorNode& a) { return a.slug == slug; });
  };
  REQUIRE(find("lavrov") != actors.end());
  CHECK(find("lavrov")->kind == ActorKind::person);
  CHECK(find("russia") != actors.end());
  CHECK(find("china") != actors.end());
  CHECK(graph.treaties()[0].label == "New START");
  const auto relations = graph.relations();
  CHECK(std::any_of(relations.begin(), relations.end(), [](const Relation& r) {
    return r.kind == RelationKind::represents && r.from == "lavrov" && r.to == "russia" && r.since;
  }));
}

TEST_CASE("describing and merging may change places", "[graph]") {
  const Vocabulary vocabulary = Vocabulary::load();
  const auto part = [](const std::string& id, const std::string& holder) {
    KnowledgeGraph graph;
    graph.add(article(id, id), std::vector{statement(id, holder, Position::supports, "npt")});
    return graph;
  };
  KnowledgeGraph a = part("a", "lavrov"), b = part("b", "turkey");
  KnowledgeGraph described_last = a;
  described_last.merge(b);
  described_last.describe(vocabulary);
  a.describe(vocabulary);
  b.describe(vocabulary);
  a.merge(b);
  CHECK(a == described_last);
}

TEST_CASE("a slug that nothing names is read as words", "[graph]") {
  CHECK(label_from_slug("states_parties") == "States parties");
  CHECK(label_from_slug("us_talks") == "US talks");
  CHECK(label_from_slug("bus_talks") == "Bus talks");
  CHECK(label_from_slug("peru_eu_fta") == "Peru EU FTA");
  CHECK(label_from_slug("").empty());
}
