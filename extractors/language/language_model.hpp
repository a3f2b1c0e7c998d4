#pragma once

#include "extractors/language/document.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace pacta {

/// Tagger, lemmatizer and dependency parser for English, trained by pacta-train on Universal Dependencies
/// (docs/model-card.md). Immutable after loading; analyse() may be called from several threads at once.
class LanguageModel {
 public:
  /// The model compiled into the program.
  static LanguageModel load_default();
  /// Throws Error, naming the file and what is wrong with it.
  static LanguageModel load(const std::string& path);

  LanguageModel(LanguageModel&&) noexcept;
  LanguageModel& operator=(LanguageModel&&) noexcept;
  ~LanguageModel();

  /// Fills upos, xpos, lemma, head, deprel of the tokens that are not detached, and Sentence::root.
  /// A token that carries a mention of several words is parsed as one proper noun. Heads never point to
  /// detached tokens; each sentence with an undetached token has exactly one root; trees are projective.
  void analyse(Sentence& sentence) const;

  /// The lemma of a lower-case word with a tag, without a sentence: for lexicon entries.
  std::string lemma(std::string_view form, Upos tag) const;

 private:
  LanguageModel();
  struct Parts;
  std::unique_ptr<const Parts> parts_;
};

}  // namespace pacta
