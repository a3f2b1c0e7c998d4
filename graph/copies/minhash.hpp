#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace pacta {

/// A text as the set of its runs of five words ("shingles"), hashed, sorted, each once. ASCII case,
/// punctuation and white space do not count, so that typographic quotes make no difference. O(n log n).
/// Source: A. Z. Broder, "On the resemblance and containment of documents", 1997.
std::vector<std::uint64_t> shingles(std::string_view text);

/// What two sets have in common, of what either has (Jaccard), 0..1; 0 for two empty ones. O(n).
/// Precondition: sorted, each element once.
double resemblance(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b);

/// Keys by which similar texts find each other: two that share the same key in the same place are candidates.
/// 96 minima of hashed shingles in 32 bands of three, so that of pairs with a resemblance of 0.5 98.6 % share
/// one, of 0.6 99.9 %, of 0.1 3 %. Empty for texts of less than least_shingles: of so few words, agreement
/// proves nothing. O(shingles). Source: J. Leskovec, A. Rajaraman and J. D. Ullman, "Mining of Massive
/// Datasets", section 3.4.
std::vector<std::uint64_t> similarity_keys(std::string_view text);

inline constexpr std::size_t least_shingles = 20;

}  // namespace pacta
