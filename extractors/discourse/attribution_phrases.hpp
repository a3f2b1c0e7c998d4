#pragma once

#include "extractors/discourse/attribution.hpp"

#include <optional>

namespace pacta {

/// The attribution whose key word stands at a token and that no reporting verb makes: "according to X", "in
/// the words of X", "X is sure that", "X made clear that", "X expressed confidence that", "X's claim that".
/// Absent where there is none.
std::optional<Attribution> phrase_report(const SentenceView& view, int token);

}  // namespace pacta
