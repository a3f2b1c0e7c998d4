#include "extractors/mentions/likely_years.hpp"

#include "annotated.hpp"
#include "catch.hpp"

using namespace pacta;
using namespace pacta::testing;

namespace {

ArticleEvidence calling(const std::string& slug, const std::string& office) {
  ArticleEvidence evidence;
  evidence.offices[slug] = 1;
  evidence.titles[slug] = {office};
  return evidence;
}

/// Whether an article without a date has an actor read so.
bool reads(const std::string& text, const std::string& reading) {
  Article article;
  article.text = text;
  return reads_actor(article, reading);
}

}  // namespace

TEST_CASE("offices tell the years of an undated article", "[mentions]") {
  const std::vector<int> years = likely_years(calling("obama", "president"), vocabulary());
  REQUIRE_FALSE(years.empty());
  CHECK(years.front() == 2009);
  CHECK(years.back() == 2016);
  ArticleEvidence both = calling("obama", "president");
  both.offices["kerry"] = 1;
  both.titles["kerry"] = {"secretary"};
  CHECK(likely_years(both, vocabulary()).front() == 2013);
}

TEST_CASE("who is called by no office, or as oftener by a former one, tells nothing", "[mentions]") {
  CHECK(likely_years(ArticleEvidence{}, vocabulary()).empty());
  ArticleEvidence former = calling("obama", "president");
  former.offices["obama"] = -1;
  CHECK(likely_years(former, vocabulary()).empty());
}

TEST_CASE("in an undated article a person speaks for whom it was in those years", "[mentions]") {
  CHECK(reads("President Obama praised the treaty. Pompeo criticised it.", "Pompeo=pompeo"));
  CHECK(reads("President Trump praised the treaty. Pompeo criticised it.", "Pompeo=pompeo/united_states"));
}

TEST_CASE("legislators speak for themselves, whatever they will be", "[mentions]") {
  CHECK(reads("Sen. Marco Rubio attacked the treaty. Rubio called it a mistake.", "Rubio=rubio"));
}
