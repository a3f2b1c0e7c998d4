#include "extractors/mentions/description_index.hpp"

#include "annotated.hpp"
#include "catch.hpp"

using namespace pacta;

TEST_CASE("telling words leave aside what any treaty may be called", "[mentions]") {
  using Stems = std::vector<std::string>;
  CHECK(telling_stems({"a", "convention", "banning", "chemical", "weapons"}) == Stems{"chemical", "weapon"});
  CHECK(telling_stems({"the", "landmark", "treaty"}).empty());
  CHECK(telling_stems({"anti", "personnel", "mines"}) == Stems{"antipersonnel", "mine"});
}

TEST_CASE("descriptions find the treaty whose names say the same", "[mentions]") {
  const DescriptionIndex index(testing::vocabulary());
  const auto found = [&](const std::vector<std::string>& words) {
    std::vector<std::string> slugs;
    for (const auto& [treaty, strength] : index.matches(telling_stems(words))) slugs.push_back(treaty->slug);
    return slugs;
  };
  CHECK(found({"ban", "on", "cluster", "munitions"}) == std::vector<std::string>{"ccm"});
  CHECK(found({"chemical", "weapons", "ban"}) == std::vector<std::string>{"cwc"});
  CHECK(found({"nuclear"}).empty());
  CHECK(found({"ferry", "timetable"}).empty());
}

TEST_CASE("a ban on nuclear weapons is no treaty on their first use", "[mentions]") {
  const DescriptionIndex index(testing::vocabulary());
  for (const auto& [treaty, strength] : index.matches(telling_stems({"ban", "on", "nuclear", "weapons"})))
    CHECK(treaty->slug != "no_first_use_treaty");
  CHECK(index.matches(telling_stems({"arms", "pact"})).empty());
}
