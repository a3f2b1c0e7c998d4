#pragma once

#include "extractors/language/conllu.hpp"
#include "extractors/language/model_format.hpp"

#include <span>

namespace pacta {

/// Learns lemma rules and writes them as Lemmatizer::read reads them.
void train_lemmatizer(std::span<const TreebankSentence> sentences, ModelWriter& writer);

}  // namespace pacta
