#pragma once

#include "extractors/language/conllu.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace pacta {

/// The sentence as the pipeline would hand it to the parser: each chain of proper nouns (flat, compound) made
/// one token whose form is the whole name, quote marks left out. Equal to the sentence where it has neither.
TreebankSentence as_parser_input(const TreebankSentence& sentence);

/// Such copies of a share (0..100) of the sentences that they change.
std::vector<TreebankSentence> augmented_copies(std::span<const TreebankSentence> sentences, int percent,
                                               std::uint32_t seed);

}  // namespace pacta
