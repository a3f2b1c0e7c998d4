#include "extractors/mentions/past_offices.hpp"

#include "annotated.hpp"
#include "catch.hpp"

using namespace pacta;
using namespace pacta::testing;

namespace {

/// Whether the article of November 2020 has an actor read so.
bool reads(const std::string& text, const std::string& reading) {
  return reads_actor(article_of(text), reading);
}

}  // namespace

TEST_CASE("whoever acts in a year acts in the office of that year", "[mentions]") {
  CHECK(reads("Obama signed the treaty in 2010.", "Obama=obama/united_states"));
  CHECK(reads("The treaty was signed in April 2010 by Barack Obama.", "Barack Obama=obama/united_states"));
}

TEST_CASE("a year that the act is not in lends no office", "[mentions]") {
  CHECK(reads("Obama praised the 2010 treaty.", "Obama=obama"));
  CHECK(reads("Obama praised the treaty that was signed in 2010.", "Obama=obama"));
  CHECK(reads("Obama praised the treaty in 2019.", "Obama=obama"));
}

TEST_CASE("who refused to act in a year did so in the office of that year", "[mentions]") {
  CHECK(reads("Obama refused to sign the treaty in 2010.", "Obama=obama/united_states"));
}
