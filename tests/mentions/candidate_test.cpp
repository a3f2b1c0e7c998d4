#include "extractors/mentions/candidate.hpp"

#include "annotated.hpp"
#include "catch.hpp"

using namespace pacta;
using namespace pacta::testing;

TEST_CASE("the longest candidate wins, treaties before actors of the same length", "[mentions]") {
  const auto make = [](int first, int last, MentionKind kind, std::string slug) {
    Candidate candidate;
    candidate.first = first;
    candidate.last = last;
    candidate.kind = kind;
    candidate.slug = std::move(slug);
    return candidate;
  };
  const auto chosen =
      longest({make(0, 1, MentionKind::actor, "iran"), make(0, 3, MentionKind::treaty, "jcpoa"),
               make(2, 4, MentionKind::actor, "overlapping"), make(5, 6, MentionKind::actor, "actor"),
               make(5, 6, MentionKind::treaty, "treaty")});
  REQUIRE(chosen.size() == 2);
  CHECK(chosen[0].slug == "jcpoa");
  CHECK(chosen[1].slug == "treaty");
}

TEST_CASE("a mention of several words is one token, and each span slices to its mention", "[mentions]") {
  const Article article = article_of(
      "Russian Foreign Minister Sergey Lavrov praised the Comprehensive Nuclear-Test-Ban Treaty (CTBT) "
      "again.");
  const Document document = with_names(article);
  REQUIRE(document.mentions.size() == 2);
  for (const Mention& mention : document.mentions) {
    const Token& token = document.sentences[mention.sentence].tokens[static_cast<std::size_t>(mention.token)];
    CHECK(token.span == mention.span);
    CHECK(&document.mentions[static_cast<std::size_t>(token.mention)] == &mention);
  }
  CHECK(document.text(document.mentions[0].span) == "Russian Foreign Minister Sergey Lavrov");
  CHECK(document.text(document.mentions[1].span) == "Comprehensive Nuclear-Test-Ban Treaty (CTBT)");
  // tokens stay sorted and do not overlap
  for (const Sentence& sentence : document.sentences) {
    for (std::size_t i = 1; i < sentence.tokens.size(); ++i)
      CHECK(sentence.tokens[i - 1].span.end <= sentence.tokens[i].span.begin);
  }
}
