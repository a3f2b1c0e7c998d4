#pragma once

#include "extractors/language/document.hpp"
#include "ontology/lexicon.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pacta {

/// A lexicon entry found in a sentence.
struct OperatorMatch {
  const Operator* op = nullptr;       ///< borrowed from the lexicon
  const LexicalForm* form = nullptr;  ///< the form that matched
  int head = none;                    ///< token of the form's first word
  int last = none;                    ///< token of its last word
  bool negated = false;               ///< "not", "no", "never" … depends on the head or its auxiliary
};

/// Finds the operators of a lexicon in parsed sentences. Immutable; may be shared by threads.
class OperatorMatcher {
 public:
  /// The lexicon is borrowed and outlives the matcher.
  explicit OperatorMatcher(const Lexicon& lexicon);

  /// Matches in order of their head tokens; of several forms that begin at one token the longest stand.
  /// Linear in the tokens times the forms that share a first word.
  std::vector<OperatorMatch> match(const Sentence& sentence) const;

 private:
  struct Entry {
    const Operator* op;
    const LexicalForm* form;
  };
  std::unordered_map<std::string, std::vector<Entry>> by_first_word_;
};

/// Whether a negation stands at the token: a dependent "not", "no", "never", "neither", "hardly", or
/// "without" before it.
bool is_negated(const Sentence& sentence, int token);

}  // namespace pacta
