#include "positions/scene.hpp"

#include "catch.hpp"

#include <algorithm>

namespace pacta::testing {
namespace {

const Vocabulary& words() {
  static const Vocabulary vocabulary = Vocabulary::load();
  return vocabulary;
}

}  // namespace

Scene::Scene(const std::string& text) : article_(std::make_unique<Article>()) {
  static const Annotator annotator(words());
  static const OperatorMatcher matcher(words().lexicon());
  static const Composer composer(words().lexicon());
  article_->text = text;
  document_ = annotator.annotate(*article_);
  situations_ = find_situations(document_, matcher, composer);
}

const Vocabulary& Scene::vocabulary() const {
  return words();
}

const Situation& Scene::on(const std::string& treaty) const {
  INFO(treaty);
  const auto found = std::find_if(situations_.begin(), situations_.end(), [&](const Situation& situation) {
    return situation.anchor.treaty == treaty;
  });
  REQUIRE(found != situations_.end());
  return *found;
}

std::size_t place_of(const Situation& situation, const std::string& holder) {
  INFO(holder);
  const auto found = std::find_if(situation.holders.begin(), situation.holders.end(),
                                  [&](const HolderCandidate& each) { return each.slug == holder; });
  REQUIRE(found != situation.holders.end());
  return static_cast<std::size_t>(found - situation.holders.begin());
}

}  // namespace pacta::testing
