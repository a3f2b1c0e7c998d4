#pragma once

#include "extractors/language/document.hpp"
#include "ontology/vocabulary.hpp"

#include <memory>

namespace pacta {

/// Adds the mentions that are no names, and resolves them: "the treaty", "the deal", "it", "both agreements";
/// "he", "the minister", "the bloc", "the two sides", "they", "we" (the speaker's state), "his country".
/// Runs after LanguageModel::analyse() and find_quotes(). Mentions stay sorted by span; token indices stay
/// valid. Immutable; may be shared by threads.
class AnaphoraResolver {
 public:
  /// The vocabulary is borrowed.
  explicit AnaphoraResolver(const Vocabulary& vocabulary);
  ~AnaphoraResolver();
  AnaphoraResolver(AnaphoraResolver&&) noexcept;

  void resolve(Document& document) const;

 private:
  struct Parts;
  std::unique_ptr<const Parts> parts_;
};

/// The same for a single document; a resolver that is kept spares the indexing of the vocabulary
/// (milliseconds).
void resolve_anaphora(Document& document, const Vocabulary& vocabulary);

}  // namespace pacta
