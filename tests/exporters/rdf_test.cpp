#include "exporters/exporter.hpp"
#include "exporters/rdf/graph_mapper.hpp"

#include "catch.hpp"

#include <algorithm>
#include <map>
#include <set>

using namespace pacta;

namespace {

/// Keeps triples as text: "statement:… pacta:holder" → objects.
class Collector final : public rdf::TripleSink {
 public:
  void in_graph(const rdf::Iri& graph) override { graph_ = text(graph); }
  void triple(const rdf::Iri& s, const rdf::Iri& p, const rdf::Term& o) override {
    objects[text(s) + ' ' + text(p)].insert(o.is_literal ? std::string(o.literal.text) : text(o.iri));
    graphs[text(s)].insert(graph_);
  }
  void finish() override {}
  std::size_t replaced() const override { return 0; }

  std::map<std::string, std::set<std::string>> objects, graphs;

 private:
  static std::string text(const rdf::Iri& iri) {
    if (iri == rdf::Iri{}) return "";
    return std::string(rdf::spaces[static_cast<std::size_t>(iri.space)].name) + ':' + std::string(iri.local);
  }
  std::string graph_;
};

struct Fixture {
  Article article;
  Statement statement;

  Fixture() {
    article.id = "a.txt";
    article.text = "“Вот” 🕊️ said: “we leave the treaty”. End";
    const std::string words = "“we leave the treaty”";
    const std::size_t begin = article.text.find(words);
    statement.article = "a.txt";
    statement.holder = "russia";
    statement.position = Position::withdraws;
    statement.treaty = "inf";
    statement.evidence = {{begin, begin + words.size()}, words, true};
    statement.confidence = 1.0;
  }

  std::string id() const { return statement.id(article.content_id()); }
  Collector triples() const {
    KnowledgeGraph graph("1.2");
    graph.add(article, std::vector{statement});
    Collector out;
    rdf::GraphMapper(out).write(graph);
    return out;
  }
};

using Objects = std::set<std::string>;

}  // namespace

TEST_CASE("positions of evidence count code points, not bytes", "[exporters]") {
  const Fixture f;
  auto triples = f.triples().objects;
  // “Вот” 5, blank 1, dove with its variation selector 2, " said: " 7: in bytes it would be 27 and 52.
  CHECK(triples["span:" + f.id() + " oa:start"] == Objects{"15"});
  CHECK(triples["span:" + f.id() + " oa:end"] == Objects{"36"});
  CHECK(triples["quote:" + f.id() + " oa:exact"] == Objects{"“we leave the treaty”"});
  CHECK(triples["quote:" + f.id() + " oa:prefix"] == Objects{"“Вот” 🕊️ said: "});
  CHECK(triples["quote:" + f.id() + " oa:suffix"] == Objects{". End"});
}

TEST_CASE("statement, article and run are linked by PROV", "[exporters]") {
  Fixture f;
  const std::string article = "article:" + f.article.content_id(), statement = "statement:" + f.id();
  auto triples = f.triples().objects;
  CHECK(triples[statement + " prov:wasDerivedFrom"] == Objects{article});
  CHECK(triples[statement + " prov:wasQuotedFrom"] == Objects{article});
  CHECK(triples[statement + " prov:wasGeneratedBy"] == Objects{"run:1.2"});
  CHECK(triples["run:1.2 pacta:programVersion"] == Objects{"1.2"});
  CHECK(triples["evidence:" + f.id() + " oa:hasSource"] == Objects{article});
  CHECK(triples[article + " pacta:text"] == Objects{f.article.text});

  f.statement.evidence.direct_quote = false;
  CHECK_FALSE(f.triples().objects.contains(statement + " prov:wasQuotedFrom"));
}

TEST_CASE("an article's triples lie in its named graph, those of actors in none", "[exporters]") {
  const Fixture f;
  auto graphs = f.triples().graphs;
  const std::string article = "article:" + f.article.content_id();
  CHECK(graphs[article] == Objects{article});
  CHECK(graphs["statement:" + f.id()] == Objects{article});
  CHECK(graphs["treaty:inf"] == Objects{""});
}

TEST_CASE("the flat triple stands for plain facts only", "[exporters]") {
  const std::string flat = "actor:russia pacta:withdraws";
  CHECK(Fixture().triples().objects[flat] == Objects{"treaty:inf"});

  Fixture reported;
  reported.statement.attributed_to = "united_states";
  CHECK_FALSE(reported.triples().objects.contains(flat));
  Fixture denied;
  denied.statement.polarity = Polarity::negative;
  CHECK_FALSE(denied.triples().objects.contains(flat));
  for (const Modality modality : {Modality::conditional, Modality::hypothetical, Modality::predicted,
                                  Modality::reported, Modality::questioned}) {
    Fixture uncertain;
    uncertain.statement.modality = modality;
    CHECK_FALSE(uncertain.triples().objects.contains(flat));
  }
}

TEST_CASE("statements are linked to earlier ones, contradictions from both sides", "[exporters]") {
  Fixture f;
  f.statement.date = Date(2019, 2, 2);
  Statement before = f.statement;
  before.position = Position::supports;
  before.date = Date(2019, 1, 10);
  KnowledgeGraph graph;
  graph.add(f.article, std::vector{f.statement, before});
  Collector triples;
  rdf::GraphMapper(triples).write(graph);
  const std::string later = "statement:" + f.id(), earlier = "statement:" + before.id(f.article.content_id());
  CHECK(triples.objects[later + " pacta:supersedes"] == Objects{earlier});
  CHECK(triples.objects[later + " pacta:contradicts"] == Objects{earlier});
  CHECK(triples.objects[earlier + " pacta:contradicts"] == Objects{later});
  CHECK_FALSE(triples.objects.contains(earlier + " pacta:supersedes"));
  CHECK_FALSE(triples.objects.contains(later + " pacta:restates"));
}

TEST_CASE("a copy of an article names the original", "[exporters]") {
  Article original, copy;
  original.id = "original";
  for (int i = 0; i < 60; ++i) original.text += "word" + std::to_string(i) + ' ';
  copy.id = "copy";
  copy.text = "Headline: " + original.text;
  original.published = Date(2020, 1, 1);
  copy.published = Date(2020, 1, 2);
  KnowledgeGraph graph;
  const std::string copy_id = graph.add(copy), original_id = graph.add(original);
  Collector triples;
  rdf::GraphMapper(triples).write(graph);
  CHECK(triples.objects["article:" + copy_id + " pacta:copyOf"] == Objects{"article:" + original_id});
  CHECK_FALSE(triples.objects.contains("article:" + original_id + " pacta:copyOf"));
}

TEST_CASE("dates are days with their precision", "[exporters]") {
  struct Row {
    Date date;
    std::string day, precision;
  };
  for (const Row& row : {Row{Date(2019), "2019-01-01", "year"}, Row{Date(2019, 8), "2019-08-01", "month"},
                         Row{Date(2019, 8, 2), "2019-08-02", "day"}}) {
    Fixture f;
    f.statement.date = row.date;
    auto triples = f.triples().objects;
    CHECK(triples["statement:" + f.id() + " pacta:date"] == Objects{row.day});
    CHECK(triples["statement:" + f.id() + " pacta:datePrecision"] == Objects{row.precision});
  }
}

TEST_CASE("an included party is an actor, an included weapon is a text", "[exporters]") {
  Fixture f;
  f.statement.inclusion_of = "hypersonic weapons";
  CHECK(f.triples().objects["statement:" + f.id() + " pacta:inclusionOf"] == Objects{"hypersonic weapons"});
  f.statement.inclusion_of = "russia";
  CHECK(f.triples().objects["statement:" + f.id() + " pacta:inclusionOf"] == Objects{"actor:russia"});
}

TEST_CASE("actors carry their kind, label, offices and memberships", "[exporters]") {
  KnowledgeGraph graph;
  graph.describe(ActorNode{"lavrov", "Sergey Lavrov", ActorKind::person});
  graph.describe(ActorNode{"eaeu", "EAEU", ActorKind::organisation});
  graph.add(Relation{RelationKind::represents, "lavrov", "russia", "Foreign Minister", Date(2004, 3, 9), {}});
  graph.add(Relation{RelationKind::member_of, "russia", "eaeu", {}, {}, {}});
  Collector out;
  rdf::GraphMapper(out).write(graph);
  auto& triples = out.objects;
  CHECK(triples["actor:lavrov rdf:type"] == Objects{"pacta:Actor", "pacta:Person"});
  CHECK(triples["actor:lavrov skos:prefLabel"] == Objects{"Sergey Lavrov"});
  CHECK(triples["actor:russia rdf:type"] == Objects{"pacta:Actor"});
  CHECK(triples["actor:russia pacta:memberOf"] == Objects{"actor:eaeu"});
  REQUIRE(triples["actor:lavrov pacta:holdsRole"].size() == 1);
  const std::string role = *triples["actor:lavrov pacta:holdsRole"].begin();
  CHECK(triples[role + " pacta:represents"] == Objects{"actor:russia"});
  CHECK(triples[role + " pacta:title"] == Objects{"Foreign Minister"});
  CHECK(triples[role + " pacta:from"] == Objects{"2004-03-09"});
}

TEST_CASE("a filter's documents do not repeat what they said of an actor", "[exporters]") {
  StringOutput output;
  const auto writer = make_graph_writer(Format::ntriples, output);
  for (const std::string id : {"a", "b", "c"}) {
    Fixture f;
    f.article.text += id;
    KnowledgeGraph graph("1.2");
    graph.add(f.article, std::vector{f.statement});
    writer->write(graph);
  }
  writer->finish();
  const std::string label =
      "<https://w3id.org/pacta/actor/russia> <http://www.w3.org/2004/02/skos/core#prefLabel>";
  const std::size_t first = output.bytes().find(label);
  REQUIRE(first != std::string::npos);
  CHECK(output.bytes().find(label, first + 1) == std::string::npos);
}

TEST_CASE("every document keeps to the model", "[exporters]") {
  // Spelled here once more, because a name that only the writer and its own test know helps nobody.
  const std::set<std::string> model{
      "act",           "aspect",   "attributedTo", "condition",       "confidence",  "date",
      "datePrecision", "evidence", "expressedBy",  "holder",          "inclusionOf", "modality",
      "operator",      "polarity", "position",     "requestedAction", "rule",        "scope",
      "segment",       "status",   "target",       "treaty",          "withdraws"};
  Fixture f;
  Statement& s = f.statement;
  s.target = s.expressed_by = s.aspect = s.act = s.status = s.scope = s.condition = s.inclusion_of = "x";
  s.requested_action = "y";
  s.date = Date(2020);
  s.trace = {"rule", {"act:withdraw"}, {}};
  const auto triples = f.triples().objects;
  std::set<std::string> used;
  for (const auto& [key, objects] : triples) {
    const std::size_t at = key.find(" pacta:");
    const bool of_statement = key.starts_with("statement:") || key.starts_with("actor:russia");
    if (at != std::string::npos && of_statement) used.insert(key.substr(at + 7));
  }
  used.insert("attributedTo");  // excludes the flat triple, see above
  CHECK(used == model);
}
