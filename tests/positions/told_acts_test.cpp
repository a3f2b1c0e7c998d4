#include "extractors/positions/facets/told_acts.hpp"

#include "catch.hpp"

#include <string>
#include <vector>

namespace pacta {
namespace {

Statement statement(const std::string& holder, Position position, double confidence,
                    const std::string& treaty = "ctbt") {
  Statement out;
  out.holder = holder;
  out.position = position;
  out.treaty = treaty;
  out.confidence = confidence;
  return out;
}

/// Whom the first of the statements is aimed at.
std::string target_of_first(std::vector<Statement> statements) {
  aim_at_told_acts(statements);
  return statements.front().target.value_or("nobody");
}

}  // namespace

TEST_CASE("what is deplored is the surest exit of another from the same treaty", "[positions]") {
  const Statement deplored = statement("norway", Position::criticizesAct, 0.7);
  const Statement exit = statement("chile", Position::withdraws, 0.9);
  CHECK(target_of_first({deplored, statement("peru", Position::suspends, 0.5), exit}) == "chile");
  CHECK(target_of_first({deplored, statement("chile", Position::withdraws, 0.9, "npt")}) == "nobody");
  CHECK(target_of_first({deplored, statement("norway", Position::withdraws, 0.9)}) == "nobody");
  CHECK(target_of_first({deplored, statement("chile", Position::joins, 0.9)}) == "nobody");
  Statement named = deplored;
  named.target = "peru";
  CHECK(target_of_first({named, exit}) == "peru");
}

TEST_CASE("who denies answers the one who accuses", "[positions]") {
  const Statement denial = statement("norway", Position::deniesAllegation, 0.7);
  Statement charge = statement("chile", Position::allegesViolation, 0.6);
  CHECK(target_of_first({denial, charge}) == "chile");
  charge.target = "norway";
  CHECK(target_of_first({denial, charge}) == "chile");
  charge.target = "peru";
  CHECK(target_of_first({denial, charge}) == "nobody");
}

TEST_CASE("other positions are aimed at nobody by what others did", "[positions]") {
  const Statement exit = statement("chile", Position::withdraws, 0.9);
  CHECK(target_of_first({statement("norway", Position::supports, 0.7), exit}) == "nobody");
}

}  // namespace pacta
