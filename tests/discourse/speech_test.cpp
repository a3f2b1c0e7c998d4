#include "extractors/discourse/speech.hpp"

#include "annotated.hpp"
#include "catch.hpp"

#include <string>

using namespace pacta;
using pacta::testing::with_quotes;

namespace {

ByteSpan span_of(const Document& document, std::string_view words) {
  const std::size_t begin = document.text().find(words);
  REQUIRE(begin != std::string_view::npos);
  return {begin, begin + words.size()};
}

}  // namespace

TEST_CASE("Voices run from the innermost speaker to the outermost", "[discourse]") {
  Article article;
  article.text = "The day was long. Lavrov said that Pompeo believes that the treaty is dead.";
  const Document document = with_quotes(article);
  const auto chain = voices(document, span_of(document, "treaty"));
  REQUIRE(chain.size() == 2);
  CHECK(chain[0].slug == "pompeo");
  CHECK(chain[1].slug == "lavrov");
  CHECK(voices(document, span_of(document, "day")).empty());
  CHECK(innermost_quote(document, span_of(document, "day")) == nullptr);
  REQUIRE(innermost_quote(document, span_of(document, "Pompeo")) != nullptr);
  CHECK(innermost_quote(document, span_of(document, "Pompeo"))->slug == "lavrov");
}

TEST_CASE("The attribution is not what is reported", "[discourse]") {
  Article article;
  article.text = "The treaty, Lavrov said, is dead for all sides.";
  const Document document = with_quotes(article);
  CHECK(in_attribution(document, span_of(document, "Lavrov")));
  CHECK(in_attribution(document, span_of(document, "said")));
  CHECK_FALSE(in_attribution(document, span_of(document, "treaty")));
  CHECK(innermost_quote(document, span_of(document, "said")) == nullptr);
  CHECK(innermost_quote(document, span_of(document, "dead")) != nullptr);
}

TEST_CASE("A reporter's question is known as one", "[discourse]") {
  Article article;
  article.text = "Q   Will you leave? The treaty is old.\n\nMR. DOE: No. We stay.\n\nQ   Thank you.";
  const Document document = with_quotes(article);
  for (const Sentence& sentence : document.sentences) {
    const std::string_view words = document.text(sentence.span);
    const bool asked = words.find("We stay") == std::string_view::npos &&
                       words.find("No.") == std::string_view::npos &&
                       words.find("DOE") == std::string_view::npos;
    CAPTURE(words);
    CHECK(in_reporter_question(document, sentence) == asked);
  }
}

TEST_CASE("A title without a name is the host's, else the visitor's", "[discourse]") {
  Article article;
  article.speaker_state = "United States";
  article.published = Date(2023, 8, 24);
  article.text =
      "Remarks by the President and the Prime Minister of New Zealand.\n\nTHE PRESIDENT: Welcome to this "
      "house.\n\nPRIME MINISTER: Thank you for the welcome.\n\nOFFICIAL SPOKESMAN: That is all for today.";
  const Document document = with_quotes(article);
  const auto speaker = [&](std::string_view words) {
    return innermost_quote(document, span_of(document, words));
  };
  REQUIRE(speaker("this house") != nullptr);
  CHECK(speaker("this house")->slug == "biden");
  REQUIRE(speaker("the welcome") != nullptr);
  CHECK(speaker("the welcome")->represents == "new_zealand");
  REQUIRE(speaker("for today") != nullptr);
  CHECK(speaker("for today")->slug != "peskov");
}
