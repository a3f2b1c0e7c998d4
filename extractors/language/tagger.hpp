#pragma once

#include "extractors/language/tag_set.hpp"
#include "extractors/language/tagger_features.hpp"
#include "extractors/language/weight_table.hpp"
#include "extractors/language/word.hpp"
#include "extractors/language/word_table.hpp"

#include <span>
#include <vector>

namespace pacta {

/// Words that training found unambiguous, and the commonest tags of the others.
class TaggerLexicon {
 public:
  static TaggerLexicon read(ModelReader& reader);

  /// The tag of a form that had no other in training (30 times and more).
  std::optional<TagId> only_tag(const WordAtoms& word) const;
  /// Sets what training knew of each word of a sentence.
  void look_up(std::span<WordAtoms> words, const TagSet& tag_set) const;

  /// The entry of a word with this commonest tag and this second one.
  static std::uint32_t entry(TagId first, std::optional<TagId> second);

 private:
  WordTable only_tags_;   // by form
  WordTable known_tags_;  // by lower-case form
};

/// An averaged perceptron (Collins 2002) that tags from left to right. Immutable, thread-safe.
class Tagger {
 public:
  static Tagger read(ModelReader& reader);

  const TagSet& tag_set() const { return tag_set_; }

  /// A tag for each word. About 2 microseconds a word.
  std::vector<TagId> tag(std::span<const Word> words) const;

 private:
  void supply_predicate(std::span<const WordAtoms> atoms, std::vector<TagId>& tags) const;

  TagSet tag_set_;
  TaggerLexicon lexicon_;
  WeightTable weights_;
  TagId name_tag_ = 0;             // of collapsed mentions
  std::optional<TagId> past_tag_;  // of verbs
};

/// The first of the classes with the highest score.
std::size_t best_class(const Scores& scores, std::size_t classes);

}  // namespace pacta
