#pragma once

#include "extractors/positions/candidates.hpp"
#include "ontology/position.hpp"

namespace pacta {

/// Whether the sentence tells of the act that a position takes or refuses, and only of another treaty: "A
/// lost its worth when they left B" says of nobody that he left A.
bool is_act_on_another(const Document& document, const Situation& situation, Position position);

/// Whether a sentence that names no treaty commits somebody, and only to other things than one: "suspended
/// the airline's permit".
bool acts_on_other_things(const Sentence& sentence, const Situation& situation);

/// Whether all breaches that a sentence tells of are of other things than the treaty, which hangs on none of
/// them: "contrary to the spirit of the law".
bool violates_other_things(const Sentence& sentence, const Situation& situation);

}  // namespace pacta
