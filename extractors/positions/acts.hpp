#pragma once

#include "extractors/positions/candidates.hpp"
#include "ontology/position.hpp"
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

/// Whether a sentence commits somebody, and only to what did not come to pass: "could have ratified it".
bool is_unreal_act(const Sentence& sentence, const Situation& situation);

/// "Peru is a party to it", "as a member": who belongs to a treaty, which is no step; "became a party" is
/// one.
bool is_mere_membership(const Sentence& sentence, const Situation& situation);

/// Whether a sentence that names no treaty commits somebody, and only to other things than one: "suspended
/// the airline's permit".
bool acts_on_other_things(const Sentence& sentence, const Situation& situation);

/// "are about to leave it": what is told of is still to be done.
bool is_about_to_be_done(const Sentence& sentence, const Situation& situation);

/// Whether all breaches that a sentence tells of are of other things than the treaty, which hangs on none of
/// them: "contrary to the spirit of the law".
bool violates_other_things(const Sentence& sentence, const Situation& situation);

/// Whether every act that commits or leaves is taken back: "revoked its withdrawal", "reversed the decision
/// to leave".
bool is_reversed_act(const Sentence& sentence, const Situation& situation);

/// Whether the sentence tells of the act that a position takes or refuses, and only of another treaty: "A
/// lost its worth when they left B" says of nobody that he left A.
bool is_act_on_another(const Document& document, const Situation& situation, Position position);

}  // namespace pacta
