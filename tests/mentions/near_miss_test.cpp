#include "annotated.hpp"
#include "catch.hpp"

using namespace pacta;
using namespace pacta::testing;

TEST_CASE("what reads like an actor or a treaty and is none", "[mentions]") {
  // no mention of the slug named, though its words stand there
  struct Case {
    std::string text, slug;
  };
  const Case cases[] = {
      {"The Open Skies agreement gave airlines of both countries new routes and passenger flights.",
       "open_skies"},
      {"They ate a Turkey sandwich.", "turkiye"},
      {"The Washington Post asked readers about the weather.", "united_states"},
      {"Voters in Atlanta, Georgia, chose a new governor on Tuesday.", "georgia"},
      {"Michael Jordan retired from basketball.", "jordan"},
      {"Ships crossed the South China Sea at night.", "china"},
      {"The White House correspondents held their dinner.", "united_states"},
      {"It is a new start for the school.", "new_start"},
      {"The ban may be lifted in May.", "may"},
      {"The ban may be lifted in May.", "ban_ki_moon"},
      {"The moon rose over the lake.", "moon_jae_in"},
      {"She is fluent in Latin American literature.", "united_states"},
      {"GENEVA (AP) — Delegates met behind closed doors.", "switzerland"},
      {"MOSCOW, February 19. /TASS/. The rouble rose.", "russia"},
      {"BRUSSELS, July 14 (AFP) - The rouble rose.", "belgium"},
      {"Diplomats met in Moscow and flew to Vienna.", "russia"},
      {"Diplomats met in Moscow and flew to Vienna.", "austria"},
      {"The sergeant said they lost the map.", "unclos"},
  };
  for (const Case& example : cases) {
    CAPTURE(example.text, example.slug);
    const Article article = article_of(example.text);
    const Document document = with_names(article);
    for (const Mention& mention : document.mentions) CHECK(mention.slug != example.slug);
  }
}
