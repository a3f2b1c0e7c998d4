#pragma once

#include "extractors/language/edit_script.hpp"
#include "extractors/language/tag_set.hpp"
#include "extractors/language/word.hpp"
#include "extractors/language/word_table.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pacta {

/// Lemmas from rules that were learnt from treebanks: for each tag a tree of endings, each with an edit
/// script that holds where no longer ending and no rule for the whole word says otherwise (ripple-down rules,
/// as in LemmaGen by Juršič et al. 2010). Immutable, thread-safe.
class Lemmatizer {
 public:
  static Lemmatizer read(ModelReader& reader);

  /// The lower-case lemma of a word; a collapsed mention is not for here. Linear in the word's length.
  std::string lemma(const Word& word, const Tag& tag) const;
  /// Likewise from a universal tag alone: "withdrew", VERB → "withdraw".
  std::string lemma(std::string_view lower, Upos tag) const;

  /// Endings are looked at up to this length in bytes, then the whole word.
  static constexpr std::size_t longest_ending = 8;
  static std::uint64_t ending_key(std::uint64_t tag_hash, std::string_view ending);
  static std::uint64_t word_key(std::uint64_t tag_hash, std::string_view word);

 private:
  std::string lemma(std::string_view lower, std::uint64_t tag_hash) const;
  const EditScript* script_for(std::string_view lower, std::uint64_t key) const;

  std::vector<EditScript> scripts_;
  WordTable rules_;
};

}  // namespace pacta
