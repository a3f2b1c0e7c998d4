#pragma once

#include "extractors/language/document.hpp"
#include "ontology/vocabulary.hpp"

#include <memory>

namespace pacta {

/// Finds the names of treaties and actors that the vocabulary lists, and names outside the lists by the
/// patterns of the field ("Treaty on …", "… Convention", title + name, country adjective + ministry), by a
/// trie over letters (name_index.hpp). Immutable; may be shared by threads.
class Gazetteer {
 public:
  /// The vocabulary is borrowed.
  explicit Gazetteer(const Vocabulary& vocabulary);
  ~Gazetteer();
  Gazetteer(Gazetteer&&) noexcept;

  /// Adds mentions of forms name, demonym, metonym, role and pattern, resolved on the article's date, and
  /// makes each mention of several words one token. Runs after segment(), before LanguageModel::analyse().
  /// Longest match wins; case matters for acronyms; names that need context count only where the article
  /// gives it.
  void annotate(Document& document) const;

 private:
  struct Index;
  std::unique_ptr<const Index> index_;
};

}  // namespace pacta
