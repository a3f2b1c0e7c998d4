#pragma once

#include "extractors/language/document.hpp"
#include "extractors/positions/candidates.hpp"
#include "graph/statement.hpp"

namespace pacta {

/// The shortest clause that shows the position: what stands below the highest governor of the treaty that is
/// no reporting verb, within the quote where the treaty stands in one; at least the holder's mention where
/// that is near.
Evidence find_evidence(const Document& document, const Situation& situation, const HolderCandidate& holder);

}  // namespace pacta
