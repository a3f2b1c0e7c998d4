#pragma once

#include "extractors/language/document.hpp"
#include "extractors/positions/candidates.hpp"
#include "extractors/positions/decision.hpp"

#include <string>
#include <vector>

namespace pacta {

/// Whose answer a sentence misses: "waits for a Danish response", "no reply from Oslo", "awaits Oslo's
/// proposals", "Oslo left it unanswered". Slugs of holders, sorted; empty where nobody's.
std::vector<std::string> missed_answers(const Document& document, const Sentence& sentence);

/// Gives the silence to those who owe the answer: whoever waits for it is not noncommittal. `verdicts` one a
/// holder.
void give_silence(const std::vector<std::string>& owing, const std::vector<HolderCandidate>& holders,
                  std::vector<Verdict>& verdicts);

}  // namespace pacta
