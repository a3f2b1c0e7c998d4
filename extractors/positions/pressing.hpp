#pragma once

#include "extractors/language/document.hpp"
#include "extractors/positions/candidates.hpp"
#include "extractors/positions/decision.hpp"

#include <vector>

namespace pacta {

/// What one actor asks another to do is done, or refused, by the other: "Peru will not press Chile to sign"
/// turns down what Chile might be asked (rejectsProposal), and "Peru pressed Chile to sign" calls on it; Peru
/// itself neither signs nor declines to. Turns the verdicts accordingly; one a holder.
void turn_pressed_acts(const Sentence& sentence, const Situation& situation, std::vector<Verdict>& verdicts);

/// The token of whom a sentence presses, or declines to press, to act on the treaty; none where nobody: what
/// such a request is about, not who made it.
int pressed_actor(const Sentence& sentence, const Situation& situation);

}  // namespace pacta
