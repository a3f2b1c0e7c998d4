#pragma once

#include "extractors/language/document.hpp"
#include "ontology/vocabulary.hpp"

#include <string>

namespace pacta {

/// The state in whose capital a report was written, by its dateline ("MOSCOW, February 19"): "the president"
/// and "the government" are that state's where no other is named. Empty where there is no dateline, where its
/// city is no capital, and in cities that house more organisations than news of their own state (Brussels,
/// Geneva, The Hague, Vienna).
std::string dateline_state(const Document& document, const Vocabulary& vocabulary);

}  // namespace pacta
