#pragma once

#include "extractors/language/document.hpp"
#include "ontology/vocabulary.hpp"

namespace pacta {

/// A state's own news agency names its officials without their state: "… — diplomat", "… — MFA" in a TASS
/// headline is a Russian diplomat, the Russian ministry. Lets speakers with a bare official role speak for
/// the agency's state; the agency is the article's source or stands in its dateline. Runs after
/// find_quotes(). Linear in the quotes.
void lend_agency_state(Document& document, const Vocabulary& vocabulary);

}  // namespace pacta
