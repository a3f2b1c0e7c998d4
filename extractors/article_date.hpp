#pragma once

#include "extractors/language/document.hpp"
#include "ontology/vocabulary.hpp"

namespace pacta {

/// Dates a document whose article states no year ("MOSCOW, February 19. /TASS/."): by the weekday that it
/// names, the terms of office of the persons named, the lives of the treaties named, and the years mentioned.
/// Leaves the document undated where these do not agree on one day. Runs after the names are found; returns
/// whether the document got a date.
bool date_from_text(Document& document, const Vocabulary& vocabulary);

}  // namespace pacta
