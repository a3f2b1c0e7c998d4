#pragma once

#include "extractors/language/document.hpp"
#include "extractors/mentions/referents.hpp"
#include "ontology/vocabulary.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pacta {

/// A description or a pronoun that may stand for a treaty, and what it says of it.
struct TreatyAnaphor {
  std::size_t sentence = 0;
  int token = none;  ///< its head
  ByteSpan span;     ///< without determiner
  MentionForm form = MentionForm::nominal;
  std::string head;                  ///< lower case: "deal"; empty for pronouns
  std::vector<std::string> topics;   ///< "nuclear", "trade"
  std::vector<std::string> names;    ///< capitalised words that are no actors: "Obama-era"
  std::vector<std::string> parties;  ///< slugs of states and organisations named with it
  std::vector<int> years;
  bool indefinite = false;  ///< "a deal", "deals"
  bool novel = false;       ///< "another deal", "a new accord"
  bool plural = false;
  bool process = false;   ///< "talks"
  double affinity = 0.0;  ///< pronouns: how much the place is one where treaties stand
};

/// Finds the expressions that may stand for treaties. Runs on tagged and parsed documents; immutable.
class TreatyAnaphorFinder {
 public:
  /// Verbs and nouns of acts on treaties are taken from the lexicon.
  explicit TreatyAnaphorFinder(const Vocabulary& vocabulary);

  /// The expressions of one sentence, in text order.
  std::vector<TreatyAnaphor> find(const Document& document, std::size_t sentence) const;

 private:
  bool description(const Document& document, std::size_t sentence, int token, TreatyAnaphor& anaphor) const;
  bool pronoun(const Document& document, std::size_t sentence, int token, TreatyAnaphor& anaphor) const;
  double affinity(const Sentence& sentence, int token) const;

  std::set<std::string, std::less<>> act_words_;       ///< lemmas: "sign", "withdrawal"
  std::set<std::string, std::less<>> attitude_words_;  ///< lemmas: "support", "reject"
};

/// Decides which referent an expression stands for: the best sum of clues over a threshold.
class TreatyAntecedents {
 public:
  explicit TreatyAntecedents(const Vocabulary& vocabulary);

  struct Choice {
    const Referent* referent = nullptr;
    double certainty = 0.0;
  };
  /// The best referent; none where no candidate is likely enough.
  Choice choose(const TreatyAnaphor& anaphor, const Document& document, const Referents& referents) const;

  /// A slug for a description that refers to nothing named, made of its parties, topics and head: "a peace
  /// treaty with Japan" → japan_peace_treaty. Empty where the description tells too little.
  std::string described_slug(const TreatyAnaphor& anaphor, bool with_united_states) const;

 private:
  const Vocabulary* vocabulary_;
};

}  // namespace pacta
