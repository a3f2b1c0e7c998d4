#include "extractors/discourse/quotes.hpp"
#include "extractors/language/segmenter.hpp"

#include "catch.hpp"

#include <string>
#include <string_view>

using namespace pacta;

namespace {

struct Case {
  std::string_view text, kept;
};

/// The tokens that the parser sees, with blanks between.
std::string kept(std::string_view text) {
  Article article;
  article.text = text;
  Document document = segment(article);
  detach_marks(document);
  std::string words;
  for (const Sentence& sentence : document.sentences)
    for (const Token& token : sentence.tokens)
      if (!token.detached) words += (words.empty() ? "" : " ") + std::string(document.text(token.span));
  return words;
}

}  // namespace

TEST_CASE("The parser sees neither quote marks nor datelines, labels and brackets", "[discourse]") {
  const Case example = GENERATE(
      Case{"MOSCOW, February 19. /TASS/. Russia stays.", "Russia stays ."},
      Case{"WASHINGTON (AP) — Congress voted.", "Congress voted ."},
      Case{"Washington (CNN) Congress voted.", "Congress voted ."},
      Case{"\"We stay,\" he said.", "We stay , he said ."},
      Case{"“We stay,” he said.", "We stay , he said ."}, Case{"They ‘buried’ it.", "They buried it ."},
      Case{"Some [weapons] do not fall under it.", "Some weapons do not fall under it ."},
      Case{"However <...> we stay.", "However we stay ."}, Case{"MR. PRICE: We stay.", "We stay ."},
      Case{"Q   Will you stay?", "Will you stay ?"},
      Case{"The parties' plan isn't theirs.", "The parties ' plan is n't theirs ."});
  CHECK(kept(example.text) == example.kept);
}
