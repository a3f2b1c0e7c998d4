#pragma once

#include "extractors/language/conllu.hpp"

#include <vector>

namespace pacta {

/// Whether no token depends on this one.
bool is_leaf(const TreebankSentence& sentence, int index);

/// The sentence without some of its tokens, heads renumbered. Precondition: those tokens are leaves.
TreebankSentence without(const TreebankSentence& sentence, const std::vector<bool>& removed);

}  // namespace pacta
