#pragma once

#include "extractors/language/conllu.hpp"
#include "extractors/language/model_format.hpp"
#include "extractors/language/tagger.hpp"
#include "extractors/language/training/training_options.hpp"

#include <span>
#include <string>

namespace pacta {

/// Trains a tagger and writes it as Tagger::read reads it. All tags of the sentences become part of its tag
/// set.
void train_tagger(std::span<const TreebankSentence> sentences, const TagSet& tag_set,
                  const TaggerOptions& options, ModelWriter& writer);

/// All tags of the sentences, numbered in their order of appearance.
TagSet collect_tags(std::span<const TreebankSentence> sentences);

/// The words of a treebank sentence as tagger and parser see them.
std::vector<Word> words_of(const TreebankSentence& sentence);

}  // namespace pacta
