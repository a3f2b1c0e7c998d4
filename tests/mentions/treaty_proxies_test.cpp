#include "annotated.hpp"
#include "catch.hpp"

#include <algorithm>
#include <optional>

using namespace pacta;
using namespace pacta::testing;

using Readings = std::vector<std::string>;

namespace {

void check(const std::string& text, const Readings& expected) {
  CAPTURE(text);
  const Article article = article_of(text);
  CHECK(readings(with_references(article), MentionKind::treaty) == expected);
}

}  // namespace

TEST_CASE("organs stand for the treaties that they guard", "[mentions]") {
  check("Burundi pulled out of the International Criminal Court.",
        {"International Criminal Court=rome_statute"});
  check("Iran let the inspectors of the IAEA into Natanz.", {"inspectors of the IAEA=iaea_safeguards"});
  check("The IAEA opened a new library.", {});
  check("NATO opened a new library.", {});
}

TEST_CASE("weapons and tests stand for the treaties that ban them", "[mentions]") {
  check("The army never used chemical weapons in the valley.", {"weapons=cwc"});
  check("The desert saw nuclear weapons tests.", {"tests=nuclear_test_moratorium"});
  check("The Chemical Weapons Convention bans chemical weapons.", {"Chemical Weapons Convention=cwc"});
  check("The chemical industry sells arms.", {});
  check("Two farmers stepped on landmines.", {});
  check("Norway supports a prohibition of landmines.", {"landmines=ottawa"});
  check("The general wants to test nuclear weapons.", {"weapons=nuclear_test_moratorium"});
}

TEST_CASE("what the Security Council resolved depends on whom the sentence names", "[mentions]") {
  check("North Korea ignored the UN resolutions.", {"resolutions=unscr_1718"});
  check("Iran ignored the UN resolutions.", {"resolutions=unscr_1737"});
  check("North Korea defies Security Council resolutions.", {"resolutions=unscr_1718"});
  check("Mali ignored the UN resolutions.", {});
}

TEST_CASE("words that may mean two treaties mean both, in their time", "[mentions]") {
  const auto read_in = [](int year, const std::string& text) {
    Article article = article_of(text);
    article.published = Date(year);
    return readings(with_references(article), MentionKind::treaty);
  };
  const std::string hope = "The United States hopes for the Korean denuclearization talks.";
  CHECK(read_in(2019, hope) == Readings{"Korean denuclearization talks=us_north_korea_talks"});
  CHECK(read_in(2019,
                "The United States, North Korea and South Korea hope for Korean denuclearization talks.") ==
        Readings{"Korean denuclearization talks=korea_denuclearization_talks"});
  CHECK(read_in(2009, hope) == Readings{"Korean denuclearization talks=korea_denuclearization_talks"});
  CHECK(read_in(2019, "Japan hopes for the Korean denuclearization talks.") ==
        Readings{"Korean denuclearization talks=korea_denuclearization_talks"});
}

TEST_CASE("words mean another treaty at another time", "[mentions]") {
  const auto read_on = [](std::optional<Date> date, const std::string& text) {
    Article article = article_of(text);
    article.published = date;
    return readings(with_references(article), MentionKind::treaty).back();
  };
  const std::string deal = "Israel condemned the Iran nuclear deal.";
  CHECK(read_on(Date(2013, 11, 25), deal) == "Iran nuclear deal=jpoa");
  CHECK(read_on(Date(2016, 1, 20), deal) == "Iran nuclear deal=jcpoa");
  CHECK(read_on(std::nullopt, deal) == "Iran nuclear deal=jcpoa");
  const std::string sanctions = "Russia ignored the UN sanctions on Iran.";
  CHECK(read_on(Date(2008, 3, 4), sanctions) == "UN sanctions on Iran=unscr_1737");
  CHECK(read_on(Date(2025, 9, 28), sanctions) == "UN sanctions on Iran=unscr_2231");
}

TEST_CASE("the successor is meant only where the article names it", "[mentions]") {
  const auto read = [](const std::string& text) {
    Article article = article_of(text);
    article.published = Date(2019);
    return readings(with_references(article), MentionKind::treaty);
  };
  CHECK(read("Mexico left NAFTA. Canada praised the trade deal.").back() == "trade deal=nafta");
  CHECK(read("Mexico left NAFTA for the USMCA. Mexico loved NAFTA. Canada praised the trade deal.").back() ==
        "trade deal=usmca");
}

TEST_CASE("an organ keeps its own mention", "[mentions]") {
  const Article article = article_of("The OPCW sent a letter.");
  const Document document = with_references(article);
  CHECK(readings(document, MentionKind::actor) == Readings{"OPCW=opcw"});
  CHECK(readings(document, MentionKind::treaty) == Readings{"OPCW=cwc"});
  CHECK(std::is_sorted(document.mentions.begin(), document.mentions.end(),
                       [](const Mention& a, const Mention& b) { return a.span < b.span; }));
}
