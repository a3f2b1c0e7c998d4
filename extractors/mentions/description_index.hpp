#pragma once

#include "ontology/vocabulary.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pacta {

/// What kind of thing a treaty is for, as descriptions say it: the stems of the telling words of a phrase,
/// sorted, without articles and words that any treaty may have ("treaty", "banning", "new"): "a convention
/// banning chemical weapons" → {chemical, weapon}.
std::vector<std::string> telling_stems(const std::vector<std::string>& words);

/// Treaties by what their names say of them, so that a description finds a treaty that an article never
/// names: "a global ban on cluster munitions". Immutable.
class DescriptionIndex {
 public:
  /// The vocabulary is borrowed.
  explicit DescriptionIndex(const Vocabulary& vocabulary);

  /// A treaty and how many telling words of one of its names the description has.
  using Match = std::pair<const Treaty*, int>;

  /// The treaties one of whose names tells nothing that the description does not, those with the longest such
  /// names only. A single word counts only where no other treaty has it. `stems` as telling_stems() gives
  /// them.
  std::vector<Match> matches(const std::vector<std::string>& stems) const;

  /// The treaty signed in one of the years whose names share most words with the description, one at least:
  /// "the limited treaty of 1963"; null where none does or several do so.
  const Treaty* signed_in(const std::vector<int>& years, const std::vector<std::string>& stems) const;

  /// The treaty that has `phrase` among its names, the article aside, whatever context the name needs; null
  /// where none or several have it.
  const Treaty* named(std::string_view phrase) const;

 private:
  struct Name {
    std::vector<std::string> stems;
    const Treaty* treaty = nullptr;
  };
  std::map<std::string, const Treaty*, std::less<>> phrases_;  ///< folded; null for those of several treaties
  std::vector<Name> names_;                                    ///< sorted by stems
};

}  // namespace pacta
