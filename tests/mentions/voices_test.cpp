#include "extractors/mentions/voices.hpp"

#include "annotated.hpp"
#include "catch.hpp"

using namespace pacta;
using namespace pacta::testing;

TEST_CASE("speakers are named by code, by name, or together", "[mentions]") {
  using Slugs = std::vector<std::string>;
  CHECK(actors_named("MCO", vocabulary()) == Slugs{"monaco"});
  CHECK(actors_named("United States (White House)", vocabulary()) == Slugs{"united_states"});
  CHECK(actors_named("United States and European Union", vocabulary()) == Slugs{"united_states", "eu"});
  CHECK(actors_named("Australia, the United Kingdom, and the United States", vocabulary()) ==
        Slugs{"australia", "united_kingdom", "united_states"});
  CHECK(actors_named("Antigua and Barbuda", vocabulary()) == Slugs{"antigua_and_barbuda"});
  CHECK(actors_named("nobody in particular", vocabulary()).empty());
  CHECK(actors_named("", vocabulary()).empty());
}

TEST_CASE("the innermost quote speaks", "[mentions]") {
  const Article article = article_of("He said we agree that they said we lost.");
  Document document = with_names(article);
  CHECK_FALSE(Voices(document, vocabulary()).at(8));
  Quote outer;
  outer.content = {8, 40};
  outer.slug = "lavrov";
  outer.represents = "russia";
  Quote inner;
  inner.content = {31, 40};
  inner.slug = "france";
  document.quotes = {outer, inner};
  const Voices voices(document, vocabulary());
  REQUIRE(voices.at(10));
  CHECK(voices.at(10)->speaks_for == std::vector<std::string>{"russia"});
  REQUIRE(voices.at(35));
  CHECK(voices.at(35)->slug == "france");
  CHECK_FALSE(voices.at(2));
}
