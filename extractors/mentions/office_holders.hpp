#pragma once

#include "extractors/language/document.hpp"
#include "ontology/vocabulary.hpp"

namespace pacta {

/// "the US president", "North Korea's leader": the name that stands beside it ("the Danish minister, Ylva
/// Brandt,"), else whoever the article names that holds the office. Gives such mentions the person's slug;
/// they represent the state or organisation as before. Left alone where the article names nobody, or several,
/// who held it on its date. Needs the trees.
void name_office_holders(Document& document, const Vocabulary& vocabulary);

}  // namespace pacta
