#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace pacta {

/// For each item on the right the item on the left that it is matched with. `partners` lists for each item on
/// the left the items on the right that fit it. As many as possible are matched; an item on the left that was
/// matched once stays matched, so that earlier ones have precedence. Augmenting paths (Kuhn 1955), O(n ·
/// edges).
std::vector<std::optional<std::size_t>> maximum_matching(
    const std::vector<std::vector<std::size_t>>& partners, std::size_t right_count);

}  // namespace pacta
