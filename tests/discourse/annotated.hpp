#pragma once

#include "extractors/language/document.hpp"
#include "ontology/vocabulary.hpp"

#include <string>

namespace pacta::testing {

/// The default vocabulary, loaded once for all tests of this program.
const Vocabulary& vocabulary();

/// An article through all stages up to find_quotes(). The article is borrowed.
Document with_quotes(const Article& article);

}  // namespace pacta::testing
