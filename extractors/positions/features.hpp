#pragma once

#include "extractors/positions/candidates.hpp"
#include "ontology/vocabulary.hpp"

#include <string>
#include <vector>

namespace pacta {

/// What the learned models look at. Features are strings "template=value"; sorted, without repetition.

/// Features of a situation alone: they speak for the position.
std::vector<std::string> position_features(const Document& document, const Situation& situation,
                                           const Vocabulary& vocabulary);

/// Features of a holder in a situation: they speak for whether this actor holds a position on this treaty at
/// all.
std::vector<std::string> holder_features(const Document& document, const Situation& situation,
                                         const HolderCandidate& holder, const Vocabulary& vocabulary);

}  // namespace pacta
