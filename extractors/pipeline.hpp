#pragma once

#include "extractors/language/document.hpp"
#include "graph/article.hpp"
#include "graph/statement.hpp"
#include "ontology/vocabulary.hpp"

#include <memory>
#include <vector>

namespace pacta {

/// From an article to its statements: a pure function of the article and the vocabulary.
/// Immutable after construction; may be shared by threads.
class Pipeline {
 public:
  /// The vocabulary is borrowed and outlives the pipeline. Throws Error where a model cannot be
  /// loaded.
  explicit Pipeline(const Vocabulary& vocabulary);
  ~Pipeline();
  Pipeline(Pipeline&&) noexcept;

  /// Sentences, tokens, trees, mentions, quotes and coreference. The article is borrowed by the result.
  Document annotate(const Article& article) const;

  /// The statements of an annotated article, in text order.
  std::vector<Statement> extract(const Document& document) const;
  std::vector<Statement> extract(const Article& article) const { return extract(annotate(article)); }

 private:
  struct Stages;
  std::unique_ptr<const Stages> stages_;
};

}  // namespace pacta
