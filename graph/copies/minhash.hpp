#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
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

/// The sketch of a text: of 96 permutations of its shingles the least ones, 16 bits of each. Two sketches
/// agree in as many places, of 96, as their texts resemble each other, with a standard error of 0.05 at most.
/// Empty for texts of less than least_shingles: of so few words, agreement proves nothing. O(shingles).
/// Source: as above.
std::vector<std::uint16_t> sketch(std::string_view text);

/// What two sketches say of the resemblance of their texts, 0..1. Precondition: neither is empty.
double estimated_resemblance(std::span<const std::uint16_t> a, std::span<const std::uint16_t> b);

/// Keys by which similar texts find each other: three places of the sketch make one of 32 keys, and two texts
/// with the same key at the same index are candidates. Of pairs with a resemblance of 0.5, 98.6 % share one,
/// of 0.6 99.9 %, of 0.1 3 %. Precondition: not empty. Source: J. Leskovec, A. Rajaraman and J. D. Ullman,
/// "Mining of Massive Datasets", section 3.4.
inline constexpr std::size_t key_count = 32;
std::uint64_t similarity_key(std::span<const std::uint16_t> sketch, std::size_t index);

inline constexpr std::size_t least_shingles = 20;

}  // namespace pacta
