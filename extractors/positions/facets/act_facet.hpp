#pragma once

#include "extractors/language/document.hpp"
#include "extractors/positions/candidates.hpp"
#include "ontology/position.hpp"

#include <optional>
#include <string>

namespace pacta {

/// By which act a position is taken, where no row of the composition table says it: for commitments one of
/// the acts that their definitions name ("sign", "ratify", "withdraw", "resume"), for what is criticised or
/// welcomed the words for it ("withdrawal from the pact"). Absent where the sentence tells none.
std::optional<std::string> act_in(const Document& document, const Situation& situation, Position position);

}  // namespace pacta
