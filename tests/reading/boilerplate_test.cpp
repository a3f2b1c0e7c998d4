#include "extractors/reading/boilerplate.hpp"

#include "extractors/language/segmenter.hpp"
#include "extractors/reading/boilerplate_lines.hpp"

#include "catch.hpp"

using namespace pacta;

TEST_CASE("Lines that are no part of an article are known by themselves", "[reading]") {
  for (const char* line :
       {"All news", "\u00A9 Jane Doe/AGENCY", "Newsfeed", "0", "To participate in the discussion",
        "log in or register", "You may also like:", "Photo: AGENCY", "Share this article",
        "Read more: Pact holds", "Related:", "Subscribe", "Hot topics | Weather", "Stay tuned for updates.",
        "* * *",
        "\u0417\u0430\u0433\u043E\u043B\u043E\u0432\u043E\u043A "
        "\u0441\u0442\u0440\u0430\u043D\u0438\u0446\u044B"}) {
    INFO(line);
    CHECK(is_boilerplate_line(line));
  }
  for (const char* line :
       {"Pact extended", "The minister will share this view.", "News of the pact spread.", "Next steps",
        "Yes.", "Moscow (\u041C\u043E\u0441\u043A\u0432\u0430) agreed to it.",
        "Subscribers to the treaty met."}) {
    INFO(line);
    CHECK_FALSE(is_boilerplate_line(line));
  }
}

TEST_CASE("Captions, repeats and end matter are marked, the headline is not", "[reading]") {
  Article article;
  article.title = "Pact extended by both sides";
  article.text =
      "Pact extended by both sides\n\nThe standfirst tells the story in short\n\nForeign Minister Jane Doe "
      "John Roe/AGENCY\n\n"
      "Foreign Minister Jane Doe\n\n\u00A9 John Roe/AGENCY\n\nPact extended by both sides\n\nCITY, May 5. "
      "The pact was extended.\n\n"
      "Yes.\n\nYes.\n\nMore on this story\n\nAnother headline from elsewhere\n\nA sentence that still "
      "counts.";
  Document document = segment(article);
  mark_boilerplate(document);
  CHECK(document.headline_first);
  CHECK(document.boilerplate ==
        std::vector<bool>{false, false, true, true, true, true, false, false, false, true, true, false});
}

TEST_CASE("A text without a title has no headline", "[reading]") {
  Article article;
  article.text = "It holds.";
  Document document = segment(article);
  mark_boilerplate(document);
  CHECK_FALSE(document.headline_first);
  CHECK(document.boilerplate == std::vector<bool>{false});
}
