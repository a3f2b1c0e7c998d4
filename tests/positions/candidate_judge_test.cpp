#include "catch.hpp"
#include "positions/extracted.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace pacta {
namespace {

using testing::statements_of;

bool holds(const std::vector<Statement>& statements, const std::string& holder, Position position) {
  return std::any_of(statements.begin(), statements.end(), [&](const Statement& statement) {
    return statement.holder == holder && statement.position == position;
  });
}

}  // namespace

TEST_CASE("Those who stand in one list hold alike", "[positions]") {
  const auto statements = statements_of("Chile, Peru sign the Paris Agreement");
  CHECK(holds(statements, "chile", Position::joins));
  CHECK(holds(statements, "peru", Position::joins));
}

TEST_CASE("Those who accuse together do not accuse each other", "[positions]") {
  const auto statements =
      statements_of("Britain, France and Germany accused Iran of violating the JCPOA on Thursday.");
  for (const char* accuser : {"united_kingdom", "france", "germany"}) {
    INFO(accuser);
    CHECK(holds(statements, accuser, Position::allegesViolation));
  }
  for (const Statement& statement : statements) CHECK(statement.target == "iran");
}

TEST_CASE("What is asked for is told without who reports it", "[positions]") {
  const auto asked = [](const std::string& text) {
    const auto statements = statements_of(text);
    return statements.empty() ? std::string{} : statements.front().requested_action.value_or("");
  };
  CHECK(asked("Russia calls on the OPCW not to be blind to attempts.") == "not to be blind to attempts");
  CHECK(asked("Mali calls for nuclear disarmament.") == "nuclear disarmament");
  CHECK(asked("Russia urges all UN members to ratify the cybercrime convention — Russian Foreign Ministry") ==
        "ratify the cybercrime convention");
}

TEST_CASE("Whose interests are served is for others to say", "[positions]") {
  const auto statements = statements_of(
      "An extension of New START serves the interests of both Kenya and Uganda, Mongolia said on Monday.");
  CHECK(holds(statements, "mongolia", Position::supports));
  for (const Statement& statement : statements) CHECK(statement.holder == "mongolia");
}

TEST_CASE("What many states did, the speaker did not", "[positions]") {
  const std::string treaty = " have ratified the Comprehensive Nuclear-Test-Ban Treaty.";
  CHECK(holds(statements_of("We" + treaty, "Norway"), "norway", Position::joins));
  CHECK_FALSE(holds(statements_of("Many states" + treaty, "Norway"), "norway", Position::joins));
  CHECK_FALSE(holds(statements_of("A number of states" + treaty, "Norway"), "norway", Position::joins));
}

TEST_CASE("What could have been done was not done", "[positions]") {
  CHECK(statements_of("Norway could have ratified the CTBT in 1999.").empty());
  CHECK(statements_of("Norway ratified the CTBT in 1999.").size() == 1);
}

TEST_CASE("What is done to another thing is not done to the treaty that a text is about", "[positions]") {
  const std::string about = "Germany discussed the JCPOA with Iran in May. The JCPOA is disputed. ";
  CHECK_FALSE(holds(statements_of(about + "Berlin has suspended the permit of an airline."), "germany",
                    Position::suspends));
}

TEST_CASE("Who does the same holds the same", "[positions]") {
  CHECK(holds(statements_of("Canada has ratified the CTBT. Mexico did the same in 1999."), "mexico",
              Position::joins));
  CHECK(holds(statements_of("Canada supports the Kyoto Protocol. So does Chile."), "chile",
              Position::supports));
  CHECK(
      holds(statements_of("France signed the Rome Statute. Italy followed suit."), "italy", Position::joins));
  CHECK_FALSE(holds(statements_of("France signed the Rome Statute. Italy might follow suit."), "italy",
                    Position::joins));
}

TEST_CASE("What is no echo gives nothing to another", "[positions]") {
  const std::string ratified = "Canada has ratified the CTBT. ";
  CHECK_FALSE(holds(statements_of(ratified + "If Mexico does the same, all will be well."), "mexico",
                    Position::joins));
  CHECK_FALSE(holds(statements_of(ratified + "Nor does Mexico."), "mexico", Position::joins));
  CHECK_FALSE(
      holds(statements_of(ratified + "In doing so, Mexico spoke of peace."), "mexico", Position::joins));
}

TEST_CASE("Who takes an exit back stays", "[positions]") {
  const auto back = statements_of("Norway revoked its withdrawal from the Ottawa Convention.");
  CHECK(holds(back, "norway", Position::commitsToObserve));
  CHECK_FALSE(holds(back, "norway", Position::withdraws));
  for (const char* text : {"Norway dropped its objections and withdrew from the Ottawa Convention.",
                           "Norway reversed its policy by withdrawing from the Ottawa Convention."}) {
    INFO(text);
    CHECK_FALSE(holds(statements_of(text), "norway", Position::commitsToObserve));
  }
  CHECK(holds(statements_of("Norway revoked its ratification of the Ottawa Convention."), "norway",
              Position::withdraws));
  CHECK(holds(statements_of("Norway announced its withdrawal from the Ottawa Convention."), "norway",
              Position::withdraws));
}

TEST_CASE("What is done to one treaty is not done to another", "[positions]") {
  const auto statements = statements_of(
      "New START was undermined when the United States withdrew from the ABM Treaty, Peru said.");
  for (const Statement& statement : statements) {
    if (statement.position == Position::withdraws) CHECK(statement.treaty == "abm_treaty");
  }
  CHECK(holds(statements, "united_states", Position::withdraws));
}

}  // namespace pacta
