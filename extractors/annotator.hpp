#pragma once

#include "extractors/language/document.hpp"
#include "graph/article.hpp"
#include "ontology/vocabulary.hpp"

#include <memory>

namespace pacta {

/// From an article to its sentences, trees, mentions, quotes and coreference: all that positions are read
/// from. Immutable after construction; may be shared by threads.
class Annotator {
 public:
  /// The vocabulary is borrowed and outlives the annotator. Throws Error where the language model cannot be
  /// loaded.
  explicit Annotator(const Vocabulary& vocabulary);
  ~Annotator();
  Annotator(Annotator&&) noexcept;

  /// The article is borrowed by the result.
  Document annotate(const Article& article) const;

 private:
  struct Stages;
  std::unique_ptr<const Stages> stages_;
};

}  // namespace pacta
