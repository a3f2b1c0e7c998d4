#pragma once

#include "extractors/mentions/sentence_words.hpp"
#include "ontology/vocabulary.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pacta {

/// One name of the vocabulary: what it names and how.
struct NameEntry {
  std::string name;                ///< as the vocabulary writes it, without a leading "the"
  const Treaty* treaty = nullptr;  ///< one of treaty and actor is set
  const Actor* actor = nullptr;
  MentionForm form = MentionForm::name;
  bool needs_context = false;
  bool definite = false;  ///< "the North": counts only after a definite article

  const std::string& slug() const { return treaty != nullptr ? treaty->slug : actor->slug; }
};

/// A stretch of tokens [first, last) that reads like names of the vocabulary.
struct NameMatch {
  int first = 0, last = 0;
  std::vector<const NameEntry*> entries;  ///< in the vocabulary's order; never empty
};

/// The vocabulary's names as a trie over letters. Blanks, hyphens, dots and accents do not count inside a
/// name, but a match begins and ends with a token: "non-proliferation treaty", "Nonproliferation Treaty" and
/// "Non- Proliferation Treaty" are one name. Whether letters of either case match depends on the name
/// (NameIndex::matches). The trie is kept as a sorted list of keys and walked by narrowing a range of it.
/// Immutable.
class NameIndex {
 public:
  /// The vocabulary is borrowed.
  explicit NameIndex(const Vocabulary& vocabulary);

  /// The names that begin with token `first`, longest first. Case counts for acronyms, single words and
  /// proper names; it does not for names of several words that end in a word like "treaty". An acronym in
  /// brackets inside a name is skipped ("Anti-Ballistic Missile (ABM) Treaty"), and so are articles inside
  /// names ("Treaty on Non-Proliferation of Nuclear Weapons"). O(letters · log names).
  std::vector<NameMatch> matches(const SentenceWords& words, int first) const;

  /// The entries whose folded name is `key`; empty where there are none.
  const std::vector<NameEntry>& entries(const std::string& key) const;

  /// The treaty whose official title or other name has all the content words of `title` and the fewest
  /// besides: titles are often cut short, their small words changed and their parties called otherwise. Null
  /// where none or several fit, or where the title has fewer than three content words. Linear in the number
  /// of names.
  const Treaty* treaty_by_title(std::string_view title) const;

 private:
  bool has_other_parties(const Treaty& treaty, std::string_view title) const;

  std::vector<std::string> keys_;                                                  ///< sorted
  std::vector<std::vector<NameEntry>> entries_;                                    ///< parallel to keys_
  std::vector<std::pair<std::vector<std::string>, const Treaty*>> treaty_titles_;  ///< content words, sorted
};

}  // namespace pacta
