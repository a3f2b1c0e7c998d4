#pragma once

#include "extractors/language/document.hpp"
#include "ontology/vocabulary.hpp"

namespace pacta {

/// Mends the trees of sentences in which the parser took a list of states or organisations for something
/// else, which headlines tempt it to: "Russia, Brazil will continue talks" addresses nobody, and "from the
/// UAE, Bahrain, and Israel held" has one list and not two subjects. The first of the list governs the others
/// as conjuncts. Runs after LanguageModel::analyse(). O(tokens).
void mend_actor_lists(Document& document, const Vocabulary& vocabulary);

}  // namespace pacta
