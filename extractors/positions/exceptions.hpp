#pragma once

#include "extractors/positions/candidates.hpp"

namespace pacta {

/// Whether a sentence leaves the holder out of what others do: "all members but Peru signed", "every state
/// except Peru and Chile", "with Peru the only one missing". Not where it leaves it out of what nobody else
/// does: "nobody but Peru signed".
bool is_excepted(const Sentence& sentence, const HolderCandidate& holder);

/// "most member states of the union have signed": whether only members of the holder are told to do it.
bool is_told_of_members(const Sentence& sentence, const HolderCandidate& holder);

/// "an accord brokered by Norway", "a treaty negotiated under President Reagan": whether the holder has but
/// helped others to it, or was in office.
bool is_go_between(const Sentence& sentence, const HolderCandidate& holder);

}  // namespace pacta
