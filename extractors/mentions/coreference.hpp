#pragma once

#include "extractors/language/document.hpp"
#include "ontology/vocabulary.hpp"

namespace pacta {

/// Adds the mentions that are no names, and resolves them: "the treaty", "the deal", "it", "both agreements";
/// "he", "the minister", "the bloc", "the two sides", "they", "we" (the speaker's state), "his country".
/// Runs after LanguageModel::analyse() and find_quotes(). Mentions stay sorted by span; token indices stay
/// valid.
void resolve_anaphora(Document& document, const Vocabulary& vocabulary);

}  // namespace pacta
