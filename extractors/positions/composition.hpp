#pragma once

#include "extractors/language/document.hpp"
#include "extractors/positions/climb.hpp"
#include "extractors/positions/operator_matcher.hpp"
#include "ontology/lexicon.hpp"

#include <string>
#include <unordered_map>
#include <vector>

namespace pacta {

/// What the composition table says of one climb: the row, and where the holder of the result stands.
struct Composed {
  const CompositionRow* row = nullptr;  ///< borrowed from the lexicon
  int holder_of = none;  ///< token whose subject holds the position; none: the speaker does (evaluations)
  int act_token = none;  ///< token of the act or evaluation
};

/// The composition table, indexed. Immutable; may be shared by threads.
class Composer {
 public:
  /// The lexicon is borrowed and outlives the composer.
  explicit Composer(const Lexicon& lexicon);

  /// The row for an attitude over an act ("" for none), exact match before wildcards; null where there is
  /// none.
  const CompositionRow* find(const std::string& attitude, const std::string& act, bool negated) const;

  /// The label that an operator alone stands for: an act asserted, an attitude to the treaty; empty where
  /// none.
  std::string label_alone(const OperatorMatch& match) const;

  /// Composes the operators that stand on or beside a climb, innermost act first, with each attitude above
  /// it.
  std::vector<Composed> compose(const Sentence& sentence, const std::vector<Step>& path,
                                const std::vector<OperatorMatch>& operators) const;

 private:
  std::unordered_map<std::string, const CompositionRow*> rows_;
};

}  // namespace pacta
