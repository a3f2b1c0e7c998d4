#include "annotated.hpp"
#include "catch.hpp"

#include <algorithm>

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
}

TEST_CASE("an organ keeps its own mention", "[mentions]") {
  const Article article = article_of("The OPCW sent a letter.");
  const Document document = with_references(article);
  CHECK(readings(document, MentionKind::actor) == Readings{"OPCW=opcw"});
  CHECK(readings(document, MentionKind::treaty) == Readings{"OPCW=cwc"});
  CHECK(std::is_sorted(document.mentions.begin(), document.mentions.end(),
                       [](const Mention& a, const Mention& b) { return a.span < b.span; }));
}
