#include "graph/actor_treaty_network.hpp"

#include "catch.hpp"

using namespace pacta;

namespace {

Statement statement(const std::string& holder, Position position, const std::string& treaty,
                    double confidence) {
  Statement s;
  s.article = "a";
  s.holder = holder;
  s.position = position;
  s.treaty = treaty;
  s.confidence = confidence;
  return s;
}

}  // namespace

TEST_CASE("parallel statements collapse into one signed tie", "[graph]") {
  Article article;
  article.id = "a";
  article.text = "text";
  Statement denied = statement("russia", Position::withdraws, "inf", 0.25);
  denied.polarity = Polarity::negative;
  Statement forecast = statement("russia", Position::suspends, "inf", 1.0);
  forecast.modality = Modality::predicted;
  const std::vector statements{statement("russia", Position::supports, "inf", 0.5),
                               statement("russia", Position::opposes, "inf", 1.0),
                               statement("russia", Position::callsOn, "inf", 1.0),
                               denied,
                               forecast,
                               statement("nato", Position::joins, "cfe", 0.75)};
  KnowledgeGraph graph;
  graph.add(article, statements);

  const std::vector<SignedTie> expected{{"nato", "cfe", 1, 1, 0, 0.75, 1},
                                        {"russia", "inf", 5, 2, 1, -0.25, 5}};
  CHECK(actor_treaty_network(graph) == expected);

  StatementFilter filter;
  filter.holder = "nato";
  CHECK(actor_treaty_network(graph, filter) == std::vector{expected[0]});
}

TEST_CASE("every position has a stance of -1, 0 or 1, and opposites do not agree", "[graph]") {
  for (const Position position : all_positions) CHECK(std::abs(stance(position)) <= 1);
  CHECK(stance(Position::supports) == 1);
  CHECK(stance(Position::opposes) == -1);
  CHECK(stance(Position::allegesViolation) == 0);
}
