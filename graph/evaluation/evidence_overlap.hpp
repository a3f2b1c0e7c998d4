#pragma once

#include <string_view>

namespace pacta {

/// Whether two texts show the same: the shorter shares half of its words, in runs of three, with the longer.
/// Case (ASCII) and punctuation do not count. O(n log n) in words.
bool evidence_overlaps(std::string_view a, std::string_view b);

}  // namespace pacta
