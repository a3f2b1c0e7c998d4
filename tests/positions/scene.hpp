#pragma once

#include "extractors/annotator.hpp"
#include "extractors/positions/candidates.hpp"
#include "extractors/positions/composition.hpp"
#include "extractors/positions/operator_matcher.hpp"
#include "ontology/vocabulary.hpp"

#include <memory>
#include <string>
#include <vector>

namespace pacta::testing {

/// A text, annotated, with its situations: what the judge of candidates looks at.
class Scene {
 public:
  explicit Scene(const std::string& text);

  const Document& document() const { return document_; }
  const Vocabulary& vocabulary() const;
  /// The first situation on a treaty; fails the test where there is none.
  const Situation& on(const std::string& treaty) const;
  const Sentence& sentence_of(const Situation& situation) const {
    return document_.sentences[situation.anchor.sentence];
  }

 private:
  std::unique_ptr<Article> article_;
  Document document_;
  std::vector<Situation> situations_;
};

/// The place of a holder among a situation's; fails the test where it is not there.
std::size_t place_of(const Situation& situation, const std::string& holder);

}  // namespace pacta::testing
