#pragma once

#include "extractors/mentions/sentence_words.hpp"

namespace pacta {

/// Whether "it" at a token refers to nothing: "it is time to sign", "make it possible for all to join".
bool is_expletive(const SentenceWords& words, int token);

}  // namespace pacta
