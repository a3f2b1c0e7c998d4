#pragma once

#include "extractors/language/document.hpp"

#include <optional>
#include <string>

namespace pacta {

/// A group without a name of its own that a noun phrase describes, as a slug: by what it is to the treaty
/// ("States parties", "countries that have ratified it": ctbt_parties; "those who have not yet signed":
/// ctbt_non_parties), else by its own words ("the major emitters": major_emitters). Absent where the noun at
/// `token` names neither states nor people.
std::optional<std::string> described_group(const Document& document, const Sentence& sentence, int token,
                                           const std::string& treaty);

}  // namespace pacta
