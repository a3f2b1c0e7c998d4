#include "extractors/mentions/active_topic.hpp"

#include "annotated.hpp"
#include "catch.hpp"

using namespace pacta;
using namespace pacta::testing;

TEST_CASE("a treaty stays the topic until another is named, ever less surely", "[mentions]") {
  const Article article = article_of(
      "The Ottawa Convention bans mines. Its friends are many. Its foes are few.\n\nThe Outer Space Treaty "
      "is older.");
  const Document document = with_names(article);
  const auto topics = active_topics(document);
  REQUIRE(topics.size() == 4);
  CHECK(topics[0].slug == "ottawa");
  CHECK(topics[0].certainty == Approx(1.0));
  CHECK(topics[1].slug == "ottawa");
  CHECK(topics[2].slug == "ottawa");
  CHECK(topics[2].certainty < topics[1].certainty);
  CHECK(topics[3].slug == "outer_space_treaty");
}

TEST_CASE("without treaties there is no topic", "[mentions]") {
  const Article article = article_of("The harvest was good. Farmers danced.");
  const Document document = with_names(article);
  for (const ActiveTopic& topic : active_topics(document)) CHECK(topic.slug.empty());
}

TEST_CASE("the decision is that of the report, not what it named last", "[mentions]") {
  const auto last_topic = [](const std::string& reaction) {
    const Article article = article_of(
        "Norway leaves Ottawa Convention\n\nNorway left the Ottawa Convention on Monday. The Ottawa "
        "Convention "
        "bans mines. Oslo also keeps the Outer Space Treaty.\n\n" +
        reaction);
    return active_topics(with_references(article)).back().slug;
  };
  CHECK(last_topic("Sweden regretted the decision.") == "ottawa");
  CHECK(last_topic("Sweden praised the weather.") == "outer_space_treaty");
  CHECK(last_topic("Sweden regretted the decision on the Outer Space Treaty.") == "outer_space_treaty");
}
