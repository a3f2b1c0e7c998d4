#include "annotated.hpp"
#include "catch.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace pacta;
using pacta::testing::with_quotes;

namespace {

struct Expected {
  QuoteKind kind;
  std::string content, cue, speaker, slug;  // cue and speaker empty: absent
};

struct Case {
  std::string text;
  std::vector<Expected> quotes;
};

constexpr QuoteKind direct = QuoteKind::direct;
constexpr QuoteKind indirect = QuoteKind::indirect;
constexpr QuoteKind mixed = QuoteKind::mixed;

Article article_of(std::string text) {
  Article article;
  article.text = std::move(text);
  article.published = Date(2020, 11, 3);
  return article;
}

std::string text_of(const Document& document, const std::optional<ByteSpan>& span) {
  return span ? std::string(document.text(*span)) : std::string();
}

void check(const Case& example) {
  const Article article = article_of(example.text);
  const Document document = with_quotes(article);
  CAPTURE(example.text);
  for (const Quote& quote : document.quotes) UNSCOPED_INFO("found: " << document.text(quote.content));
  REQUIRE(document.quotes.size() == example.quotes.size());
  for (std::size_t i = 0; i < example.quotes.size(); ++i) {
    const Quote& found = document.quotes[i];
    const Expected& expected = example.quotes[i];
    CHECK(found.kind == expected.kind);
    CHECK(document.text(found.content) == expected.content);
    CHECK(text_of(document, found.cue) == expected.cue);
    CHECK(text_of(document, found.speaker) == expected.speaker);
    CHECK(found.slug == expected.slug);
  }
}

}  // namespace

TEST_CASE("Direct quotes find their attribution on either side", "[discourse]") {
  check(
      GENERATE(Case{"\"We shall stay in the treaty,\" Lavrov said.",
                    {{direct, "We shall stay in the treaty", "said", "Lavrov", "lavrov"}}},
               Case{"“We shall stay in the treaty,” said Sergey Lavrov, the minister.",
                    {{direct, "We shall stay in the treaty", "said", "Sergey Lavrov", "lavrov"}}},
               Case{"Lavrov said: \"We shall stay in the treaty.\"",
                    {{direct, "We shall stay in the treaty.", "said", "Lavrov", "lavrov"}}},
               Case{"Lavrov told reporters, \"We shall stay in the treaty.\"",
                    {{direct, "We shall stay in the treaty.", "told", "Lavrov", "lavrov"}}},
               Case{"\"We shall stay. We shall not leave the treaty,\" Lavrov noted.",
                    {{direct, "We shall stay. We shall not leave the treaty", "noted", "Lavrov", "lavrov"}}},
               Case{"\"Never,\" Lavrov said.", {{direct, "Never", "said", "Lavrov", "lavrov"}}}));
}

TEST_CASE("A quote goes on after an attribution in its middle", "[discourse]") {
  check(GENERATE(Case{"\"We shall stay,\" Lavrov said. \"The treaty serves all sides.\"",
                      {{direct, "We shall stay", "said", "Lavrov", "lavrov"},
                       {direct, "The treaty serves all sides.", "", "", "lavrov"}}},
                 Case{"\"The treaty,\" Lavrov said, \"serves all sides equally.\"",
                      {{direct, "The treaty", "said", "Lavrov", "lavrov"},
                       {direct, "serves all sides equally.", "said", "Lavrov", "lavrov"}}}));
}

TEST_CASE("A quote over paragraphs is one quote", "[discourse]") {
  const Article article = article_of(
      "\"We shall stay in the treaty.\n\n\"It serves all sides.\n\n\"Others may leave it,\" Lavrov said.");
  const Document document = with_quotes(article);
  REQUIRE(document.quotes.size() == 1);
  CHECK(document.text(document.quotes[0].content) ==
        "We shall stay in the treaty.\n\n\"It serves all sides.\n\n\"Others may leave it");
  CHECK(document.quotes[0].slug == "lavrov");
}

TEST_CASE("Indirect speech is the clause that the report governs", "[discourse]") {
  check(GENERATE(Case{"Lavrov said that Russia would extend the treaty.",
                      {{indirect, "Russia would extend the treaty", "said", "Lavrov", "lavrov"}}},
                 Case{"Lavrov said Russia would extend the treaty.",
                      {{indirect, "Russia would extend the treaty", "said", "Lavrov", "lavrov"}}},
                 Case{"Lavrov told reporters on Monday that the treaty was dead.",
                      {{indirect, "the treaty was dead", "told", "Lavrov", "lavrov"}}},
                 Case{"Russia would extend the treaty, Lavrov said on Friday.",
                      {{indirect, "Russia would extend the treaty", "said", "Lavrov", "lavrov"}}},
                 Case{"According to Lavrov, the treaty has no future.",
                      {{indirect, "the treaty has no future", "According to", "Lavrov", "lavrov"}}},
                 Case{"The treaty has no future, according to Lavrov.",
                      {{indirect, "The treaty has no future", "according to", "Lavrov", "lavrov"}}},
                 Case{"In the words of Lavrov, the treaty has no future.",
                      {{indirect, "the treaty has no future", "In the words of", "Lavrov", "lavrov"}}},
                 Case{"Lavrov is sure that the treaty has no future.",
                      {{indirect, "the treaty has no future", "is sure", "Lavrov", "lavrov"}}},
                 Case{"Lavrov expressed confidence that the treaty would survive.",
                      {{indirect, "the treaty would survive", "expressed confidence", "Lavrov", "lavrov"}}},
                 Case{"Lavrov said the treaty was dead, adding that the talks would go on.",
                      {{indirect, "the treaty was dead", "said", "Lavrov", "lavrov"},
                       {indirect, "the talks would go on", "adding", "Lavrov", "lavrov"}}},
                 Case{"Lavrov said that the treaty was dead and stressed that the talks would go on.",
                      {{indirect, "the treaty was dead", "said", "Lavrov", "lavrov"},
                       {indirect, "the talks would go on", "stressed", "Lavrov", "lavrov"}}},
                 Case{"Lavrov went on to say that the treaty was dead.",
                      {{indirect, "the treaty was dead", "went on to say", "Lavrov", "lavrov"}}}));
}

TEST_CASE("Quoted words inside reported ones make a mixed quote", "[discourse]") {
  check(GENERATE(Case{"Lavrov said Russia had \"no plans\" to leave the treaty.",
                      {{mixed, "Russia had \"no plans\" to leave the treaty", "said", "Lavrov", "lavrov"}}},
                 Case{"Russia had \"no plans\" to leave the treaty, Lavrov said.",
                      {{mixed, "Russia had \"no plans\" to leave the treaty", "said", "Lavrov", "lavrov"}}},
                 Case{"Lavrov said that \"the treaty serves all sides.\"",
                      {{direct, "the treaty serves all sides.", "said", "Lavrov", "lavrov"}}}));
}

TEST_CASE("What is not speech makes no quote", "[discourse]") {
  check(GENERATE(Case{"MOSCOW, February 19. /TASS/. The parties met.", {}},
                 Case{"The 'spirit' of the treaty is gone.", {}},
                 Case{"They hailed the so-called \"grand bargain\".", {}},
                 Case{"The parties' lawyers don't see the treaty's end.", {}},
                 Case{"Lavrov called the decision a mistake.", {}},
                 Case{"The notes and claims of the parties fill a book.", {}},
                 Case{"She read \"The Guns of August\" twice.", {}},
                 Case{"The United States announced the withdrawal of its troops.", {}},
                 Case{"Russia is said to be ready.", {}}));
}

TEST_CASE("Headlines say who speaks by their form", "[discourse]") {
  check(GENERATE(
      Case{"Russia ready to extend New START — Lavrov",
           {{indirect, "Russia ready to extend New START", "", "Lavrov", "lavrov"}}},
      Case{"Lavrov: Russia ready to extend New START",
           {{indirect, "Russia ready to extend New START", "", "Lavrov", "lavrov"}}},
      Case{"INTERVIEW: Russia ready to extend New START — diplomat",
           {{indirect, "Russia ready to extend New START", "", "diplomat", "diplomat"}}},
      Case{"Russia to act responsibly after New START - envoy to UN",
           {{indirect, "Russia to act responsibly after New START", "", "envoy to UN", "envoy_to_un"}}},
      Case{"Russia waits for answer on New START - Kremlin",
           {{indirect, "Russia waits for answer on New START", "", "Kremlin", "russian_presidency"}}},
      Case{"\"We will not leave the treaty\" - Biden",
           {{direct, "We will not leave the treaty", "", "Biden", "biden"}}},
      Case{"Lavrov says Russia will extend New START",
           {{indirect, "Russia will extend New START", "says", "Lavrov", "lavrov"}}},
      Case{"Russia will extend New START, says Lavrov",
           {{indirect, "Russia will extend New START", "says", "Lavrov", "lavrov"}}}));
}

TEST_CASE("Columns, outlets and topic lists in headlines are no speakers", "[discourse]") {
  check(GENERATE(Case{"Russia ready to extend New START - Sputnik International", {}},
                 Case{"New START: what comes next", {}},
                 Case{"IN BRIEF: arms talks — what Lavrov told reporters", {}}));
}

TEST_CASE("Speakers without a name are the last named one, or are known by their description",
          "[discourse]") {
  check(GENERATE(
      Case{"Russian Foreign Minister Sergey Lavrov met his colleagues. \"We shall stay,\" the minister said.",
           {{direct, "We shall stay", "said", "the minister", "lavrov"}}},
      Case{"Sergey Lavrov met his colleagues. \"We shall stay,\" he added.",
           {{direct, "We shall stay", "added", "he", "lavrov"}}},
      Case{"Elena Marlow, a former inspector, was in doubt. \"We shall see,\" Marlow said.",
           {{direct, "We shall see", "said", "Marlow", "elena_marlow"}}},
      Case{"The talks will resume, according to a source close to the Russian Defence Ministry.",
           {{indirect, "The talks will resume", "according to",
             "a source close to the Russian Defence Ministry", "source_close_to_russian_defense_ministry"}}},
      Case{"The talks will resume, a senior diplomat said.",
           {{indirect, "The talks will resume", "said", "a senior diplomat", "senior_diplomat"}}}));
}

TEST_CASE("Reports nest", "[discourse]") {
  const Article article = article_of("Lavrov said that Pompeo believes that the treaty is dead.");
  const Document document = with_quotes(article);
  REQUIRE(document.quotes.size() == 2);
  CHECK(document.quotes[0].slug == "lavrov");
  CHECK(document.quotes[0].parent == none);
  CHECK(document.quotes[1].slug == "pompeo");
  CHECK(document.text(document.quotes[1].content) == "the treaty is dead");
  CHECK(document.quotes[1].parent == 0);
}

TEST_CASE("A speech is its speaker's, paragraph by paragraph", "[discourse]") {
  Article article = article_of("We support the treaty.\n\nWe shall ratify it.");
  article.speaker = "Sergey Lavrov";
  article.speaker_state = "Russia";
  const Document document = with_quotes(article);
  REQUIRE(document.quotes.size() == 2);
  CHECK(document.text(document.quotes[0].content) == "We support the treaty.");
  CHECK(document.quotes[0].kind == QuoteKind::direct);
  CHECK(document.quotes[0].slug == "lavrov");
  CHECK(document.quotes[0].represents == "russia");
  CHECK(document.text(document.quotes[1].content) == "We shall ratify it.");
}

TEST_CASE("Labels of a transcript switch the speaker, and questions are nobody's position", "[discourse]") {
  Article article = article_of(
      "Q   Will you leave the treaty?\n\nMR. SULLIVAN: We will not.\n\nIt serves us all.\n\n"
      "SENIOR ADMINISTRATION OFFICIAL: Quite so.");
  article.published = Date(2021, 6, 1);
  article.source = "White House";
  const Document document = with_quotes(article);
  REQUIRE(document.quotes.size() == 3);
  CHECK(document.text(document.quotes[0].content) == "We will not.");
  CHECK(document.quotes[0].represents == "united_states");
  CHECK(document.text(document.quotes[1].content) == "It serves us all.");
  CHECK(document.quotes[1].slug == document.quotes[0].slug);
  CHECK(document.text(document.quotes[2].content) == "Quite so.");
  CHECK(document.quotes[2].slug == "senior_administration_official");
}

TEST_CASE("Officials of the house speak for it, whatever office they hold later", "[discourse]") {
  Article article =
      article_of("MS. NULAND: We want a treaty.\n\nPRESIDENT MACRON (as translated): So do we.");
  article.published = Date(2019, 7, 30);  // between her offices
  article.speaker_state = "United States State Department";
  const Document document = with_quotes(article);
  REQUIRE(document.quotes.size() == 2);
  CHECK(document.quotes[0].represents == "united_states");
  CHECK(document.quotes[1].represents == "france");
}

TEST_CASE("Answers are given by whom the head of the text names", "[discourse]") {
  Article article =
      article_of("Question: Will you leave?\n\nAnswer: We will not.\n\nQ: Why?\n\nA: It serves us.");
  article.speaker_state = "France";
  const Document document = with_quotes(article);
  REQUIRE(document.quotes.size() == 2);
  for (const Quote& quote : document.quotes) CHECK(quote.slug == "france");
}

TEST_CASE("Where a question is asked, the named one answers", "[discourse]") {
  Article article = article_of(
      "Question: Will Russia leave the treaty?\n\nSergey Lavrov: We will not.\n\nIt serves us all.");
  article.published = Date(2021, 6, 1);
  const Document document = with_quotes(article);
  REQUIRE(document.quotes.size() == 2);
  CHECK(document.text(document.quotes[0].content) == "We will not.");
  CHECK(document.quotes[0].slug == "lavrov");
  CHECK(document.quotes[1].slug == "lavrov");
}

TEST_CASE("Spans of quotes slice the text and nest, whatever the text", "[discourse]") {
  const std::string text = GENERATE(as<std::string>{}, "", "\"", "\"\"\"\"", "said said said",
                                    "\" said \" said", "“ “ “ he said. ” ”", "Lavrov: ", " — Lavrov",
                                    ": : :", "According to", "Q\n\nQ\n\nQ: ", "A: \n\nMR. : x", "‘‘’’",
                                    "He said that that that.", "<…> […] \"<…>\" he said");
  const Article article = article_of(text);
  const Document document = with_quotes(article);
  for (std::size_t i = 0; i < document.quotes.size(); ++i) {
    const Quote& quote = document.quotes[i];
    CHECK(quote.content.begin < quote.content.end);
    CHECK(quote.content.end <= text.size());
    CHECK(quote.parent < static_cast<int>(i));
    if (quote.parent != none)
      CHECK(document.quotes[static_cast<std::size_t>(quote.parent)].content.contains(quote.content));
  }
}
