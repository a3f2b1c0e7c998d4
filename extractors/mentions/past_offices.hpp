#pragma once

#include "extractors/language/document.hpp"
#include "ontology/vocabulary.hpp"

namespace pacta {

/// "Obama signed the treaty in 2010": whoever acts in a year that the clause names acts in the office of that
/// year, though it is over when the article appears. Needs the trees; gives such mentions the state or
/// organisation that they spoke for.
void lend_past_offices(Document& document, const Vocabulary& vocabulary);

}  // namespace pacta
