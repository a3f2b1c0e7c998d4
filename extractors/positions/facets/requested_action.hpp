#pragma once

#include "extractors/language/document.hpp"
#include "extractors/positions/candidates.hpp"

#include <optional>
#include <string>

namespace pacta {

/// What somebody is asked to do, in the words of the sentence: the clause that hangs on a call ("urged Moscow
/// to hold to its word"), what is called for, what must be done, else the act itself ("Oslo's accession is
/// overdue").
std::optional<std::string> requested_action_in(const Document& document, const Situation& situation);

}  // namespace pacta
