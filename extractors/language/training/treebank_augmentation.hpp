#pragma once

#include "extractors/language/conllu.hpp"
#include "extractors/language/training/training_options.hpp"

#include <span>
#include <vector>

namespace pacta {

/// The sentence as the pipeline would hand it to the parser: each chain of proper nouns (flat, compound) made
/// one token whose form is the whole name, quote marks left out. Equal to the sentence where it has neither.
TreebankSentence as_parser_input(const TreebankSentence& sentence);

/// Changed copies of a part of the sentences, to train on besides: as parser input, and as headlines.
std::vector<TreebankSentence> augmented_copies(std::span<const TreebankSentence> sentences,
                                               const AugmentationOptions& options);

}  // namespace pacta
