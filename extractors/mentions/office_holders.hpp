#pragma once

#include "extractors/language/document.hpp"
#include "ontology/vocabulary.hpp"

namespace pacta {

/// "the US president", "North Korea's leader", without a name: whoever the article names that holds the
/// office. Gives such mentions the person's slug; they represent the state as before. Left alone where the
/// article names nobody, or several, who held it on its date.
void name_office_holders(Document& document, const Vocabulary& vocabulary);

}  // namespace pacta
