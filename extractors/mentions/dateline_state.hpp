#pragma once

#include "extractors/language/document.hpp"
#include "ontology/vocabulary.hpp"

#include <string>
#include <string_view>

namespace pacta {

/// Whether a city (its folded name) houses more organisations than news of its own state: an office there is
/// nobody's.
bool is_seat_of_organisations(std::string_view city);

/// The state in whose capital a report was written, by its dateline ("MOSCOW, February 19"): "the president"
/// and "the government" are that state's where no other is named. Empty where there is no dateline, where its
/// city is no capital, and in seats of organisations (Brussels, Geneva, The Hague, Vienna).
std::string dateline_state(const Document& document, const Vocabulary& vocabulary);

}  // namespace pacta
