#pragma once

#include "extractors/language/tag_set.hpp"
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
  std::uint64_t looks = 0;          ///< upper-case beginning, hyphen
  std::uint64_t known_tags = 0;     ///< the two commonest tags of the word in training; 0 where unknown
  std::uint64_t finite_after = 0;   ///< how many words after this one are mostly finite verbs, 2 at most
  bool in_closed_sentence = false;  ///< one that ends with a full stop, a question or an exclamation mark
};

/// What is known of the tags to the left of a word.
class TagHistory {
 public:
  void add(const Tag& tag);

  std::uint64_t previous() const { return previous_; }  ///< hash of the tag of the word before
  std::uint64_t before() const { return before_; }      ///< hash of the tag of the word before that
  std::uint64_t finite() const { return finite_; }      ///< how many finite verbs there were, 2 at most

 private:
  static constexpr std::uint64_t no_tag = 0x51ed270b;

  std::uint64_t previous_ = no_tag, before_ = no_tag;
  std::uint64_t finite_ = 0;
};

/// Whether a tag is one of a verb that can be a clause's predicate: past, present, modal.
bool is_finite(const Tag& tag);

/// Names the tagger's features (after Ratnaparkhi 1996 and Collins 2002, with the known tags of the words to
/// come).
class TaggerFeatures {
 public:
  static constexpr std::size_t count = 53;
  using Features = std::array<std::uint64_t, count>;

  /// What needs the lexicon or the sentence, the last three, is left for TaggerLexicon::look_up.
  static WordAtoms atoms_of(const Word& word);

  /// The features of one word, given the tags before it.
  static void name(std::span<const WordAtoms> words, std::size_t index, const TagHistory& history,
                   Features& features);
};

}  // namespace pacta
