#include "extractors/mentions/talked_about.hpp"

#include "annotated.hpp"
#include "catch.hpp"

using namespace pacta;
using namespace pacta::testing;

namespace {

/// What a state means that offers talks on arms control in the last sentence of a text.
std::string offered(const std::string& text, const std::string& holder) {
  static const Vocabulary vocabulary = Vocabulary::load();
  static const TalkedAbout talks(vocabulary);
  const Article article = article_of(text);
  const Document document = with_references(article);
  return talks.offered(document, document.sentences.size() - 1, "arms_control_system", holder);
}

}  // namespace

TEST_CASE("talks that the parties of a process offer each other are the process", "[mentions]") {
  CHECK(offered("Russia offered the United States talks.", "russia") == "strategic_stability_talks");
  CHECK(offered("Russia wrote to the United States. It offers talks.", "russia") ==
        "strategic_stability_talks");
}

TEST_CASE("talks of others, or with others, are not", "[mentions]") {
  CHECK(offered("Russia offered the United States and Chile talks.", "russia") == "arms_control_system");
  CHECK(offered("Russia offered Chile talks.", "russia") == "arms_control_system");
  CHECK(offered("Chile offered Russia and the United States talks.", "chile") == "arms_control_system");
}
