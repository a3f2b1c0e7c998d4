#include "catch.hpp"
#include "positions/extracted.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace pacta {

using testing::statements_of;

TEST_CASE("Those who speak together are each their own speaker", "[positions]") {
  const std::vector<Statement> statements = statements_of(
      "France, Germany, Italy and Spain said in a joint statement that the Open Skies Treaty remains useful "
      "and must be preserved.");
  for (const std::string holder : {"france", "germany", "italy", "spain"}) {
    const auto found = std::find_if(statements.begin(), statements.end(), [&](const Statement& statement) {
      return statement.holder == holder && statement.position == Position::supports;
    });
    INFO(holder);
    REQUIRE(found != statements.end());
    CHECK_FALSE(found->attributed_to.has_value());
  }
}

TEST_CASE("A joint statement holds for all who make it, in its impersonal sentences, too", "[positions]") {
  const std::vector<Statement> statements = statements_of(
      "We reaffirm our commitment to the Chemical Weapons Convention. The Non-Proliferation Treaty is the "
      "cornerstone of the regime. Kenya and Uganda reaffirm their support of the CTBT.",
      "Kenya");
  for (const std::string holder : {"kenya", "uganda"}) {
    for (const std::string treaty : {"cwc", "npt", "ctbt"}) {
      INFO(holder + " " + treaty);
      CHECK(std::any_of(statements.begin(), statements.end(), [&](const Statement& statement) {
        return statement.holder == holder && statement.treaty == treaty;
      }));
    }
  }
}

TEST_CASE("Who is spoken of is not a speaker", "[positions]") {
  const std::vector<Statement> statements =
      statements_of("Russia said that the United States had withdrawn from the INF Treaty.");
  const auto withdrawal = std::find_if(statements.begin(), statements.end(), [](const Statement& statement) {
    return statement.holder == "united_states" && statement.position == Position::withdraws;
  });
  REQUIRE(withdrawal != statements.end());
  CHECK(withdrawal->attributed_to == "russia");
}

TEST_CASE("Who is told what to do is the target, not whose offer it is", "[positions]") {
  const std::vector<Statement> statements =
      statements_of("Poland said that Germany must accept Russia's proposal on the New START Treaty.");
  const auto call = std::find_if(statements.begin(), statements.end(), [](const Statement& statement) {
    return statement.holder == "poland" && statement.position == Position::callsOn;
  });
  REQUIRE(call != statements.end());
  CHECK(call->target == "germany");
}

TEST_CASE("A government is the state itself, and so is the house that publishes its speeches",
          "[positions]") {
  const auto through = [](const std::string& text, const std::string& speaker) {
    const std::vector<Statement> statements = statements_of(text, "United States", speaker);
    REQUIRE_FALSE(statements.empty());
    return statements.front().expressed_by;
  };
  CHECK(through("We support the New START Treaty.", "White House") == std::nullopt);
  CHECK(through("We support the New START Treaty.", "Joe Biden") == "biden");
  const std::vector<Statement> statements =
      statements_of("The Government of Malta strongly supports the New START Treaty.");
  REQUIRE_FALSE(statements.empty());
  CHECK(statements.front().holder == "malta");
  CHECK(statements.front().expressed_by == std::nullopt);
}

TEST_CASE("An office behind a headline's dash is one of the state that acts there", "[positions]") {
  const auto holds = [](const std::string& headline, const std::string& holder) {
    for (const Statement& statement : statements_of(headline)) {
      if (statement.holder == holder) return statement;
    }
    FAIL("no statement of " << holder << " in " << headline);
    return Statement{};
  };
  const Statement own = holds("Japan aims to sign peace treaty with Russia — premier", "japan");
  CHECK(own.expressed_by == "premier");
  CHECK_FALSE(own.attributed_to.has_value());
  const Statement of_another =
      holds("US did not answer Russia's offer on New START — envoy", "united_states");
  CHECK_FALSE(of_another.expressed_by.has_value());
  CHECK(of_another.attributed_to == "envoy");
}

TEST_CASE("A president who acts is the one who acts, whoever of his state tells it", "[positions]") {
  const std::vector<Statement> statements = statements_of(
      "Spokeswoman Jen Psaki said that former President Trump pulled out of the Paris Agreement in "
      "2017.",
      "United States", "Jen Psaki");
  const auto exit = std::find_if(statements.begin(), statements.end(), [](const Statement& statement) {
    return statement.position == Position::withdraws;
  });
  REQUIRE(exit != statements.end());
  CHECK(exit->holder == "united_states");
  CHECK(exit->expressed_by == "trump");
}

TEST_CASE("A chamber's vote is its state's decision, through the chamber", "[positions]") {
  const std::vector<Statement> statements =
      statements_of("The US Senate rejected the Comprehensive Test Ban Treaty on Wednesday.");
  const auto decision = std::find_if(statements.begin(), statements.end(), [](const Statement& statement) {
    return statement.position == Position::declinesToJoin;
  });
  REQUIRE(decision != statements.end());
  CHECK(decision->holder == "united_states");
  CHECK(decision->expressed_by == "us_senate");
}

TEST_CASE("A conference where something is said is not what it is about", "[positions]") {
  CHECK(statements_of("At the Climate Change Conference in Glasgow Peru launched a plan for its forests.")
            .empty());
}

}  // namespace pacta
