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

TEST_CASE("an office without a name is whoever the article names that holds it", "[mentions]") {
  CHECK(reads("The US president attacked the treaty. Donald Trump tweeted about it.",
              "US president=trump/united_states"));
  CHECK(reads("North Korea's leader met Moon Jae-in. Kim Jong Un praised the treaty.",
              "North Korea's leader=kim_jong_un/north_korea"));
}

TEST_CASE("an office is whoever is named beside it", "[mentions]") {
  CHECK(
      reads("The Danish minister, Ylva Brandt, praised the treaty.", "Danish minister=ylva_brandt/denmark"));
  CHECK(
      reads("UN Secretary-General António Guterres praised the treaty.", "UN Secretary-General=guterres/un"));
  CHECK(reads("The Danish minister praised the treaty, Ylva Brandt did not.",
              "Danish minister=danish_minister/denmark"));
}

TEST_CASE("an office that nobody named holds stays a description", "[mentions]") {
  CHECK(reads("The US president attacked the treaty.", "US president=us_president/united_states"));
  CHECK(reads("The US vice president attacked the treaty. Donald Trump tweeted about it.",
              "US vice president=us_vice_president/united_states"));
  CHECK(reads("The US president attacked the treaty. Barack Obama had praised it.",
              "US president=us_president/united_states"));
}
