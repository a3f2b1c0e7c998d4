#include "extractors/discourse/joint_statement.hpp"

#include "annotated.hpp"
#include "catch.hpp"

#include <algorithm>

using namespace pacta;
using namespace pacta::testing;

using Slugs = std::vector<std::string>;

namespace {

Article statement(std::string text, std::string state = "United States") {
  Article article = article_of(std::move(text));
  article.speaker_state = std::move(state);
  return article;
}

Slugs speakers_of(const Article& article) {
  return with_references(article).joint_speakers;
}

}  // namespace

TEST_CASE("who speaks together, by the words of the statement", "[mentions]") {
  CHECK(speakers_of(statement("We, the leaders of the G7, met in Elmau. We support the NPT.")) ==
        Slugs{"g7"});
  CHECK(speakers_of(statement("We support the NPT. 12. As G7 members, we will observe it.")) == Slugs{"g7"});
  CHECK(
      speakers_of(statement("We stand by the NPT. The European Union and the United States recognize that it "
                            "needs work.")) == Slugs{"eu", "united_states"});
  CHECK(speakers_of(statement("We support the NPT.", "Kenya and Uganda")) == Slugs{"kenya", "uganda"});
}

TEST_CASE("one side speaks for itself alone", "[mentions]") {
  CHECK(speakers_of(statement("We support the NPT and thank our allies.")).empty());
  CHECK(speakers_of(statement("We, along with the United Kingdom, urge Iran to obey the NPT.")).empty());
  CHECK(speakers_of(statement("As a member of the IAEA, we support the NPT.")).empty());
  CHECK(speakers_of(statement("We")).empty());
  CHECK(speakers_of(statement("Russia and China reaffirm their treaty. We do not.")).empty());
  CHECK(speakers_of(statement("I think the United States and Japan share this view. We support the NPT."))
            .empty());
}

TEST_CASE("a heading names those who issue a statement without a speaker", "[mentions]") {
  CHECK(speakers_of(article_of("Joint Statement of Kenya and Uganda\n\nThe two sides support the NPT.")) ==
        Slugs{"kenya", "uganda"});
  CHECK(speakers_of(article_of("G7 Foreign Ministers' Statement\n\nWe support the NPT.")) == Slugs{"g7"});
  CHECK(speakers_of(article_of("G7 statement angers Moscow\n\nRussia rejected it.")).empty());
  CHECK(
      speakers_of(article_of("Kenya rejects joint statement of Chad and Mali\n\nWe were not asked, it said."))
          .empty());
  CHECK(speakers_of(article_of("Kenya and Uganda talk\n\nThe two sides support the NPT.")).empty());
}

TEST_CASE("the words of a joint statement are those of all", "[mentions]") {
  const Article article =
      article_of("Joint Statement of Kenya and Uganda\n\nWe support the NPT. The two sides will meet again.");
  const auto actors = readings(with_references(article), MentionKind::actor);
  CHECK(std::find(actors.begin(), actors.end(), "We=+kenya+uganda") != actors.end());
  CHECK(std::find(actors.begin(), actors.end(), "sides=+kenya+uganda") != actors.end());
}

TEST_CASE("a statement's first words or its heading name who speaks", "[mentions]") {
  CHECK(speakers_of(
            article_of("Joint statement by the ministers\n\nThe E3 and the European Union are concerned. "
                       "We support the NPT.")) == Slugs{"e3", "eu"});
  CHECK(speakers_of(
            article_of("Brussels Summit Communiqu\u00E9 issued by NATO leaders\n\nWe support the NPT.")) ==
        Slugs{"nato"});
  CHECK(speakers_of(
            statement("Vote on mines: statement by the ministries of Kenya and Uganda\n\nWe will not join.",
                      "Kenya")) == Slugs{"kenya", "uganda"});
  CHECK(speakers_of(
            statement("Vote on mines: statement by the ministry of Kenya\n\nWe will not join.", "Kenya"))
            .empty());
}
