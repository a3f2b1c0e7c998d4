#pragma once

#include "extractors/positions/candidates.hpp"

namespace pacta {

/// Whether a sentence commits somebody, and only to what did not come to pass: "could have ratified it".
bool is_unreal_act(const Sentence& sentence, const Situation& situation);

/// Whether every act that commits or leaves is taken back: "revoked its withdrawal", "reversed the decision
/// to leave".
bool is_reversed_act(const Sentence& sentence, const Situation& situation);

/// "I do not think that they should leave it": whether somebody says of every act that it should not be.
bool is_disapproved_act(const Sentence& sentence, const Situation& situation);

/// "does not think the Senate should take up the treaty": whether the holder does not want to be done to a
/// treaty what somebody might do.
bool is_advised_against(const Sentence& sentence, const Situation& situation);

/// "are about to leave it": what is told of is still to be done.
bool is_about_to_be_done(const Sentence& sentence, const Situation& situation);

/// "Peru is a party to it", "as a member": who belongs to a treaty, which is no step; "became a party" is
/// one.
bool is_mere_membership(const Sentence& sentence, const Situation& situation);

}  // namespace pacta
