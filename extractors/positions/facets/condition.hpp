#pragma once

#include "extractors/language/document.hpp"
#include "extractors/positions/candidates.hpp"

#include <optional>
#include <string>

namespace pacta {

/// What must come first, in the words of the sentence, without the words that make it a condition: "Oslo
/// signs" of "if Oslo signs", "as long as Oslo signs", "only after Oslo signs". Of several the one closest to
/// the treaty.
std::optional<std::string> condition_in(const Document& document, const Situation& situation);

/// Whether what is said of the treaty holds under that condition, or is part of it.
bool is_conditional(const Document& document, const Situation& situation);

}  // namespace pacta
