#pragma once

#include "extractors/language/document.hpp"
#include "extractors/positions/candidates.hpp"
#include "extractors/positions/decision.hpp"

#include <vector>

namespace pacta {

/// "Washington's position on the treaty is unclear", "Washington has expressed no interest in it, the
/// minister said": Washington, not the minister, is noncommittal. Turns the verdicts of such a sentence; one
/// a holder.
void turn_open_stances(const Sentence& sentence, const Situation& situation, std::vector<Verdict>& verdicts);

}  // namespace pacta
