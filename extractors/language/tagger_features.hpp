#pragma once

#include "extractors/language/word.hpp"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace pacta {

/// The atoms of one word from which its own features and those of its neighbours are made.
struct WordAtoms {
  static constexpr std::size_t longest_prefix = 4;
  static constexpr std::size_t longest_suffix = 5;

  std::uint64_t form = 0, lower = 0, shape = 0;
  std::array<std::uint64_t, longest_prefix> prefixes{};  ///< of 1, 2, … bytes; whole words are marked apart
  std::array<std::uint64_t, longest_suffix> suffixes{};
  std::uint64_t looks = 0;       ///< upper-case beginning, hyphen
  std::uint64_t known_tags = 0;  ///< the two commonest tags of the word in training; 0 where unknown
};

/// Names the tagger's features (after Ratnaparkhi 1996 and Collins 2002, with the known tags of the words to
/// come).
class TaggerFeatures {
 public:
  static constexpr std::size_t count = 47;
  using Features = std::array<std::uint64_t, count>;

  /// known_tags of the words are left for the caller to set.
  static WordAtoms atoms_of(const Word& word);

  /// The features of one word after the tags (hashes) of the two words before it.
  static void name(std::span<const WordAtoms> words, std::size_t index, std::uint64_t previous_tag,
                   std::uint64_t tag_before, Features& features);
};

/// What stands for a tag before the sentence's first word.
inline constexpr std::uint64_t no_tag = 0x51ed270b;

}  // namespace pacta
