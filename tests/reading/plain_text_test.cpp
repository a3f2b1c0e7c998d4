#include "catch.hpp"
#include "reading/reading_fixture.hpp"

using namespace pacta;
using pacta::test::read_one;

TEST_CASE("The first short paragraph without a full stop is the title", "[reading]") {
  struct Case {
    const char* text;
    const char* title;
  };
  const std::vector<Case> cases{
      {"Pact extended\n\nThe pact was extended.", "Pact extended"},
      {"All news\n\nPact extended\n\nThe pact was extended.", "Pact extended"},
      {"Hot topics | Weather\n\nPact extended\n\nThe pact was extended.", "Pact extended"},
      {"- Sputnik International\nRussia\nThe latest news. Stay tuned for updates.\n\nPact extended\n\nIt "
       "was.",
       "Pact extended"},
      {"Will they sign the pact?\n\nNobody knows.", "Will they sign the pact?"},
      {"The pact was extended.\n\nIt was.", ""},
      {"Pact extended\nThe pact was extended.", ""},
      {"Pact extended", ""},
      {"MR. SMITH: We will\n\nQ When?", ""},
      {"Friday, January 4, 2019\n\nPact extended\n\nIt was.", "Pact extended"},
  };
  for (const Case& example : cases) {
    INFO(example.text);
    const Article article = read_one(example.text);
    CHECK(article.title == example.title);
    CHECK(article.text.starts_with(example.title));
  }
}

TEST_CASE("Paragraphs are divided by blank lines in the normalised text", "[reading]") {
  CHECK(read_one("Pact holds\r\n\r\nIt  holds.\r\nStill.\r\n").text == "Pact holds\n\nIt holds.\n\nStill.");
}

TEST_CASE("A line that is a date gives the publication and goes", "[reading]") {
  const Article article = read_one("Pact holds\n\nFriday, January 4, 2019\u00A0\n\nIt holds.");
  CHECK(article.published == Date(2019, 1, 4));
  CHECK(article.date_certainty == DateCertainty::stated);
  CHECK(article.text == "Pact holds\n\nIt holds.");
  CHECK_FALSE(read_one("March 2020 summit\n\nIt holds.").published.has_value());
}

TEST_CASE("Hard-wrapped lines are joined into paragraphs", "[reading]") {
  struct Case {
    const char* name;
    const char* text;
    const char* expected;
  };
  const std::vector<Case> cases{
      {"blank lines divide",
       "The parties to the treaty met in the\nlarge hall of the old palace to talk\nabout what each of them "
       "had done.\n\n"
       "They will meet again before the\nsummer.",
       "The parties to the treaty met in the large hall of the old palace to talk about what each of them "
       "had done.\n\n"
       "They will meet again before the summer."},
      {"an indented line begins a paragraph",
       "The parties to the treaty met in the\nlarge hall of the old palace to talk\nabout what each of them "
       "had done.\n"
       " They will meet again before the last\nweek of the coming summer.",
       "The parties to the treaty met in the large hall of the old palace to talk about what each of them "
       "had done.\n\n"
       "They will meet again before the last week of the coming summer."},
      {"a line that ends short ends its paragraph",
       "The parties to the treaty met in the\nlarge hall of the old palace to talk\nabout it all.\n"
       "They will meet again before the last\nweek of the coming summer.",
       "The parties to the treaty met in the large hall of the old palace to talk about it all.\n\n"
       "They will meet again before the last week of the coming summer."},
      {"words divided at hyphens",
       "The sixty-\nsecond session of the treaty was long,\nand its well-known international chair\n"
       "spoke of the inter-\nnational order to the\nparties.",
       "The sixty-second session of the treaty was long, and its well-known international chair spoke of the "
       "international order to the parties."},
      {"a page number inside a sentence",
       "The parties to the treaty met in the\nlarge hall of the old palace to talk\nabout it with many of "
       "their friends. We\n14\n\n"
       "must go on with all of this before the\nnext year.",
       "The parties to the treaty met in the large hall of the old palace to talk about it with many of "
       "their friends. We "
       "must go on with all of this before the next year."},
      {"a break inside a long line",
       "The parties to the treaty that was signed so long ago have met to rebuild the \ntrust that they once "
       "had.\nThey did.",
       "The parties to the treaty that was signed so long ago have met to rebuild the trust that they once "
       "had.\n\nThey did."},
      {"list items stay apart", "- one thing\n- another thing\n- a third thing",
       "- one thing\n\n- another thing\n\n- a third thing"},
  };
  for (const Case& example : cases) {
    INFO(example.name);
    CHECK(read_one(example.text).text == example.expected);
  }
}

TEST_CASE("Turns of a transcript begin paragraphs", "[reading]") {
  CHECK(read_one("Q    Will you sign it? MR. SMITH: Yes.  Q  When? MS. LEE: Soon.").text ==
        "Q Will you sign it?\n\nMR. SMITH: Yes.\n\nQ When?\n\nMS. LEE: Soon.");
  CHECK(
      read_one("Question: Will you sign it? Anna Lee-Wong: Yes. Question: When? Anna Lee-Wong: Soon.").text ==
      "Question: Will you sign it?\n\nAnna Lee-Wong: Yes.\n\nQuestion: When?\n\nAnna Lee-Wong: Soon.");
  // without a question a colon makes no turn
  CHECK(read_one("It was late. Anna Lee: a portrait of the envoy.").text ==
        "It was late. Anna Lee: a portrait of the envoy.");
}

TEST_CASE("The header of a speech fills its fields and leaves the text", "[reading]") {
  struct Case {
    const char* header;
    const char* speaker;
    const char* state;
    const char* date;
  };
  const std::vector<Case> cases{
      {"SPEAKER: United States (Jake Sullivan) DATE: 2023-07-09", "Jake Sullivan", "United States",
       "2023-07-09"},
      {"SPEAKER: United States and European Union (joint statement) DATE: 2021-06", "",
       "United States and European Union", "2021-06"},
      {"SPEAKER: United States (Donald Trump, executive order) DATE: 2025-01-20", "Donald Trump",
       "United States", "2025-01-20"},
      {"SPEAKER: MCO DATE: 2007", "", "MCO", "2007"},
      {"SPEAKER: Kenya", "", "Kenya", ""},
  };
  for (const Case& example : cases) {
    INFO(example.header);
    const Article article = read_one(std::string(example.header) + "\nWe support the treaty\n\nWe do.");
    CHECK(article.speaker == example.speaker);
    CHECK(article.speaker_state == example.state);
    CHECK((article.published ? article.published->to_string() : "") == example.date);
    CHECK(article.text == "We support the treaty\n\nWe do.");
    CHECK(article.title.empty());
  }
}

TEST_CASE("Front matter is metadata, markdown marks go", "[reading]") {
  const Article article = read_one(
      "---\ntags: remarks\ndate: '2021-11-15'\nsource_url: https://example.org/a\n"
      "title: \"Readout of the\\_Call\\u2019\\\n  s Results\"\n---\n \n*In brief*\n\n"
      "**Q** Did the [two sides](https://example.org/b) \\[all\\] agree? See "
      "<https://example.org/c>.\n\n<!-- -->\n\n\\###\n",
      "a.md");
  CHECK(article.title == "Readout of the Call\u2019s Results");
  CHECK(article.published == Date(2021, 11, 15));
  CHECK(article.url == "https://example.org/a");
  CHECK(article.text ==
        "Readout of the Call\u2019s Results\n\nIn brief\n\nQ Did the two sides [all] agree? See "
        "https://example.org/c.");
}
