#include "extractors/discourse/quote_marks.hpp"

#include "catch.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace pacta;

namespace {

std::vector<ByteSpan> paragraphs_of(std::string_view text) {
  std::vector<ByteSpan> spans;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (end > begin) spans.push_back({begin, end});
    begin = end + 1;
  }
  return spans;
}

struct Case {
  std::string_view text;
  std::vector<std::string> contents;
};

std::vector<std::string> contents(std::string_view text) {
  std::vector<std::string> found;
  for (const QuotedStretch& stretch : quoted_stretches(text, paragraphs_of(text)))
    found.emplace_back(stretch.content.in(text));
  return found;
}

}  // namespace

TEST_CASE("Quote marks are paired", "[discourse]") {
  const Case example =
      GENERATE(Case{R"(He said: "We stay." Then "we go.")", {"We stay.", "we go."}},
               Case{"“We stay,” he said.", {"We stay,"}},  //
               Case{"„Wir bleiben“, he said in German.", {"Wir bleiben"}},
               Case{"« Nous restons », he said.", {"Nous restons"}},
               Case{"»Wir bleiben«, he said.", {"Wir bleiben"}}, Case{"``We stay,'' he said.", {"We stay,"}},
               Case{"‘We stay,’ he said of the parties’ plan.", {"We stay,"}},
               Case{"'We stay,' he said.", {"We stay,"}},
               Case{R"("They call it a 'dead letter' now," he said.)",
                    {"They call it a 'dead letter' now,", "dead letter"}},
               Case{"“He called it “dead” today,” she said.", {"He called it “dead” today,", "dead"}},
               Case{R"(The expert explains:" why leave now?" Nobody knows.)", {"why leave now?"}},
               Case{"The states' 'spirit' clause", {"spirit"}},
               Case{"'The parties' lawyers agree,' he said.", {"The parties' lawyers agree,"}},
               Case{"“We stay,\" he said.", {"We stay,"}});
  CHECK(contents(example.text) == example.contents);
}

TEST_CASE("Apostrophes, inches and stray marks pair with nothing", "[discourse]") {
  const std::string_view text = GENERATE(
      as<std::string_view>{}, "The parties' lawyers don't see the treaty's end.", "A 12\" shell fell.",
      "In the '90s it wasn't so, in the '80s neither.", "Rock 'n' roll and O'Brien's pact", "It is late.\"",
      "The parties’ lawyers don’t see the treaty’s end.");
  CHECK(contents(text).empty());
}

TEST_CASE("A quote runs over paragraphs that repeat its opening mark", "[discourse]") {
  const std::string text = "\"We stay.\n\"We shall not go.\n\"Never,\" he said.\nThe end.";
  const auto stretches = quoted_stretches(text, paragraphs_of(text));
  REQUIRE(stretches.size() == 1);
  CHECK(stretches[0].content.in(text) == "We stay.\n\"We shall not go.\n\"Never,");
  CHECK(stretches[0].marks.size() == 4);
  CHECK(stretches[0].closed);
}

TEST_CASE("A quote that is never closed ends with its paragraph", "[discourse]") {
  const std::string text = "\"We stay, he said.\nThe treaty is old.\nThey call it \"dead\".";
  const auto stretches = quoted_stretches(text, paragraphs_of(text));
  REQUIRE(stretches.size() == 2);
  CHECK(stretches[0].content.in(text) == "We stay, he said.");
  CHECK_FALSE(stretches[0].closed);
  CHECK(stretches[1].content.in(text) == "dead");
  CHECK(stretches[1].closed);
}
