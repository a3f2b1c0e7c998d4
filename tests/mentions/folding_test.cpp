#include "extractors/mentions/folding.hpp"

#include "catch.hpp"

using namespace pacta;

TEST_CASE("folding drops what writers vary", "[mentions]") {
  CHECK(folded("Non-Proliferation") == "nonproliferation");
  CHECK(folded("NON PROLIFERATION") == "nonproliferation");
  CHECK(folded("Türkiye") == "turkiye");
  CHECK(folded("Łódź") == "lodz");
  CHECK(folded("U.S.") == "us");
  CHECK(folded("AT&T") == "at&t");
  CHECK(folded("договор").empty());
  CHECK(folded("“deal”") == "deal");
}

TEST_CASE("slugs are lower_snake, abbreviations without their dots", "[mentions]") {
  struct Case {
    std::string text, slug;
  };
  const Case cases[] = {
      {"Mendoza Accord", "mendoza_accord"},
      {"U.S.–Iran Deal", "us_iran_deal"},
      {"D.P.R.K.-U.S. Framework", "dprk_us_framework"},
      {"Treaty on Peace, Friendship and Co-operation", "treaty_on_peace_friendship_and_co_operation"},
      {"  São Tomé ", "sao_tome"},
      {"Gen. Petrov", "gen_petrov"},
      {"…", ""}};
  for (const Case& example : cases) {
    CAPTURE(example.text);
    CHECK(slug_of(example.text) == example.slug);
  }
}
