#include "extractors/discourse/speech_label.hpp"

#include "catch.hpp"

#include <string>
#include <string_view>

using pacta::name_label;
using pacta::speech_label;

namespace {
struct Turn {
  std::string_view paragraph, label, name;
  bool question;
};
}  // namespace

TEST_CASE("The label of a turn is told from what is said", "[discourse]") {
  const Turn turn =
      GENERATE(Turn{"MR. PRICE: Good afternoon.", "MR. PRICE:", "MR. PRICE", false},
               Turn{"THE PRESIDENT: Thank you.", "THE PRESIDENT:", "THE PRESIDENT", false},
               Turn{"SENIOR ADMINISTRATION OFFICIAL: Sure.",
                    "SENIOR ADMINISTRATION OFFICIAL:", "SENIOR ADMINISTRATION OFFICIAL", false},
               Turn{"MS. DALTON-REYES:  Yes.", "MS. DALTON-REYES:", "MS. DALTON-REYES", false},
               Turn{"PRESIDENT LEE (through an interpreter): Yes.",
                    "PRESIDENT LEE (through an interpreter):", "PRESIDENT LEE", false},
               Turn{"Answer: We will not.", "Answer:", "", false}, Turn{"A: We will not.", "A:", "", false},
               Turn{"Q   And the treaty?", "Q", "", true}, Turn{"Q Will you sign?", "Q", "", true},
               Turn{"Q\u00A0\u00A0 Will you sign?", "Q", "", true}, Turn{"Q: Will you sign?", "Q:", "", true},
               Turn{"Question: Will you sign?", "Question:", "Question", true},
               Turn{"MODERATOR: Next, please.", "MODERATOR:", "MODERATOR", true});
  const auto label = speech_label(turn.paragraph);
  REQUIRE(label);
  CHECK(label->span.in(turn.paragraph) == turn.label);
  CHECK(label->name.in(turn.paragraph) == turn.name);
  CHECK(label->question == turn.question);
}

TEST_CASE("Names in small letters label answers", "[discourse]") {
  const std::string_view paragraph = "Foreign Minister Anna Lee-Wong: We will not.";
  const auto label = name_label(paragraph);
  REQUIRE(label);
  CHECK(label->name.in(paragraph) == "Foreign Minister Anna Lee-Wong");
  CHECK_FALSE(label->question);
  CHECK(name_label("Lavrov: No plans to leave."));
  CHECK(name_label("Spokesman: No plans to leave."));
  CHECK_FALSE(name_label("The talks ended: nobody signed."));
  CHECK_FALSE(name_label("Anna Lee spoke: We will not."));
}

TEST_CASE("What only looks like a label is none", "[discourse]") {
  const std::string_view paragraph = GENERATE(
      as<std::string_view>{}, "Q&A with the envoy", "Q4 figures are out.", "Lavrov: no plans to leave",
      "FACT SHEET: The new accord", "US: the ball is elsewhere", "INTERVIEW: Moscow waits", "",
      "KABUL 10:30 is the hour", "CAIRO (MENA): The envoy left.", "THE LAW OF TREATIES (1969): a reading");
  CHECK_FALSE(speech_label(paragraph));
}
