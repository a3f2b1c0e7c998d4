#include "graph/statement.hpp"

#include "catch.hpp"

#include <functional>
#include <set>
#include <string>
#include <vector>

using namespace pacta;

namespace {

Statement plain() {
  Statement s;
  s.article = "a.txt";
  s.holder = "united_states";
  s.position = Position::withdraws;
  s.treaty = "open_skies";
  s.evidence = {{10, 20}, "pulled out", false};
  s.confidence = 0.5;
  return s;
}

using Change = std::function<void(Statement&)>;

}  // namespace

TEST_CASE("enum names read back", "[graph]") {
  for (const auto s : {Segment::headline, Segment::news, Segment::background})
    CHECK(segment_named(name(s)) == s);
  for (const auto m : {Modality::asserted, Modality::conditional, Modality::hypothetical, Modality::predicted,
                       Modality::reported, Modality::questioned}) {
    CHECK(modality_named(name(m)) == m);
  }
  for (const auto p : {Polarity::positive, Polarity::negative}) CHECK(polarity_named(name(p)) == p);
  for (const std::string_view wrong : {"", "News", "news ", "other"}) {
    CHECK_FALSE(segment_named(wrong));
    CHECK_FALSE(modality_named(wrong));
    CHECK_FALSE(polarity_named(wrong));
  }
}

TEST_CASE("a statement's identity is its content", "[graph]") {
  const std::string id = plain().id("article");
  CHECK(id.size() == 32);
  CHECK(id.find_first_not_of("0123456789abcdef") == std::string::npos);

  const std::vector<std::pair<std::string, Change>> changes_nothing{
      {"confidence", [](Statement& s) { s.confidence = 0.9; }},
      {"trace", [](Statement& s) { s.trace.rule = "other"; }},
      {"article path", [](Statement& s) { s.article = "elsewhere/a.txt"; }},
  };
  for (const auto& [what, change] : changes_nothing) {
    INFO(what);
    Statement s = plain();
    change(s);
    CHECK(s.id("article") == id);
  }
}

TEST_CASE("each facet tells two statements apart", "[graph]") {
  const std::vector<std::pair<std::string, Change>> changes{
      {"none", [](Statement&) {}},
      {"holder", [](Statement& s) { s.holder = "russia"; }},
      {"position", [](Statement& s) { s.position = Position::suspends; }},
      {"treaty", [](Statement& s) { s.treaty = "inf"; }},
      {"target", [](Statement& s) { s.target = "x"; }},
      {"empty target", [](Statement& s) { s.target = ""; }},
      {"expressed by", [](Statement& s) { s.expressed_by = "x"; }},
      {"attributed to", [](Statement& s) { s.attributed_to = "x"; }},
      {"aspect", [](Statement& s) { s.aspect = "x"; }},
      {"act", [](Statement& s) { s.act = "x"; }},
      {"status", [](Statement& s) { s.status = "x"; }},
      {"scope", [](Statement& s) { s.scope = "x"; }},
      {"condition", [](Statement& s) { s.condition = "x"; }},
      {"inclusion of", [](Statement& s) { s.inclusion_of = "x"; }},
      {"requested action", [](Statement& s) { s.requested_action = "x"; }},
      {"modality", [](Statement& s) { s.modality = Modality::predicted; }},
      {"polarity", [](Statement& s) { s.polarity = Polarity::negative; }},
      {"segment", [](Statement& s) { s.segment = Segment::background; }},
      {"date", [](Statement& s) { s.date = Date(2020, 11, 22); }},
      {"reduced date", [](Statement& s) { s.date = Date(2020, 11); }},
      {"evidence", [](Statement& s) { s.evidence.span.end = 21; }},
  };
  std::set<std::string> ids;
  for (const auto& [what, change] : changes) {
    INFO(what);
    Statement s = plain();
    change(s);
    CHECK(ids.insert(s.id("article")).second);
  }
  CHECK(ids.insert(plain().id("other article")).second);
}

TEST_CASE("fields cannot run into each other in a statement's identity", "[graph]") {
  Statement a = plain(), b = plain();
  a.holder = "ab", a.treaty = "c";
  b.holder = "a", b.treaty = "bc";
  CHECK(a.id("article") != b.id("article"));
  a = b = plain();
  a.target = "-1:x";
  b.expressed_by = "x";
  CHECK(a.id("article") != b.id("article"));
}

TEST_CASE("statements are ordered by place in the text, then by content", "[graph]") {
  Statement first = plain(), second = plain();
  second.evidence.span = {11, 12};
  CHECK(precedes(first, second));
  CHECK_FALSE(precedes(second, first));
  CHECK_FALSE(precedes(first, first));
  second = plain();
  second.confidence = 0.6;
  CHECK(precedes(first, second) != precedes(second, first));
}
