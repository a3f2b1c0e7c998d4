#pragma once

#include "extractors/positions/candidates.hpp"
#include "ontology/position.hpp"
#include "ontology/vocabulary.hpp"

#include <optional>
#include <string>

namespace pacta {

/// At whom a position is directed: who is called on, accused, invited, criticised, welcomed; who is said to
/// comply, the holder itself included; who waits for an answer. A slug: of an actor, or of those whom the
/// words describe by the treaty ("those who have not signed": ctbt_non_parties) or by what they are ("the
/// major emitters"). Absent where the position has no target or the words name none.
std::optional<std::string> target_of(const Document& document, const Situation& situation,
                                     const HolderCandidate& holder, const Vocabulary& vocabulary,
                                     Position position);

/// The other actor whom a position of the holder concerns by the build of the sentence alone, as target_of()
/// finds it where nothing else decides; for seeksInclusion who is to be included.
std::optional<std::string> nearest_actor(const Document& document, const Situation& situation,
                                         const HolderCandidate& holder, const Vocabulary& vocabulary,
                                         Position position);

}  // namespace pacta
