#pragma once

#include "extractors/language/document.hpp"
#include "extractors/positions/candidates.hpp"
#include "extractors/positions/decision.hpp"

#include <vector>

namespace pacta {

/// "Peru suggested talks on extending the treaty" holds two positions: Peru wants it extended, and it offers
/// talks. Adds the offer where the verdict on who makes it lacks it; one verdict a holder.
void add_talk_offers(const Sentence& sentence, const Situation& situation, std::vector<Verdict>& verdicts);

}  // namespace pacta
