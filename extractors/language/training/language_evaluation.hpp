#pragma once

#include "extractors/language/conllu.hpp"
#include "extractors/language/language_model.hpp"

#include <cstddef>
#include <span>

namespace pacta {

/// How many tokens a model gets right, punctuation counted, and how long it takes.
struct LanguageScores {
  std::size_t tokens = 0;
  std::size_t upos = 0, xpos = 0;
  std::size_t lemmas = 0;          ///< compared in lower case
  std::size_t heads = 0;           ///< for the unlabelled attachment score
  std::size_t labelled_heads = 0;  ///< head and relation with subtype, for the labelled attachment score
  double seconds = 0;              ///< of processor time in LanguageModel::analyse, one thread
};

/// Analyses the treebank's own tokens and compares.
LanguageScores evaluate(const LanguageModel& model, std::span<const TreebankSentence> sentences);

}  // namespace pacta
