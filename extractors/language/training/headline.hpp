#pragma once

#include "extractors/language/conllu.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace pacta {

/// The sentence as a headline would have it, for treebanks have few: "The minister has signed a treaty." →
/// "Minister signs treaty", "Russia will sign." → "Russia to sign". Passives are left alone: without their
/// auxiliary they would teach the tagger to doubt the past tense. Nothing for sentences whose root is no verb
/// with a noun for subject, for other verb forms, and for long sentences.
std::optional<TreebankSentence> as_headline(const TreebankSentence& sentence);

/// The third person singular of a verb: "sign" → "signs", "deny" → "denies".
std::string third_person(std::string_view lemma);

}  // namespace pacta
