#pragma once

#include "extractors/positions/candidates.hpp"
#include "ontology/vocabulary.hpp"

namespace pacta {

/// "Many states have ratified it", "Chile has left", "they will not join", the delegate said: somebody other
/// than who speaks the words commits itself.
bool is_act_of_others(const Document& document, const Situation& situation, const HolderCandidate& speaker,
                      const Vocabulary& vocabulary);

/// "Peru believes that Chile is not ready to leave": whether all acts on the treaty that commit are another's
/// than the holder's.
bool is_done_by_another(const Document& document, const Situation& situation, const HolderCandidate& holder,
                        const Vocabulary& vocabulary);

}  // namespace pacta
