#pragma once

#include "extractors/language/document.hpp"
#include "extractors/mentions/description_index.hpp"
#include "extractors/mentions/referents.hpp"
#include "ontology/vocabulary.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pacta {

/// A description or a pronoun that may stand for a treaty, and what it says of it.
struct TreatyAnaphor {
  std::size_t sentence = 0;
  std::size_t paragraph = 0;
  int token = none;  ///< its head
  ByteSpan span;     ///< without determiner
  MentionForm form = MentionForm::nominal;
  std::string head;                  ///< lower case: "deal"; empty for pronouns
  std::vector<std::string> topics;   ///< "nuclear", "trade"
  std::vector<std::string> stems;    ///< telling_stems() of the whole description
  std::string subject;               ///< "a convention on the protection of whales": what it is on
  std::string named_after;           ///< "an agreement to build the EastMed pipeline": EastMed pipeline
  std::vector<std::string> names;    ///< capitalised words that are no actors: "Obama-era"
  std::vector<std::string> parties;  ///< slugs of states and organisations named with it
  std::vector<std::string> signers;  ///< slugs of those who sign or agree on it in the same clause
  bool between = false;              ///< "the treaty between X and Y": it has no other parties
  std::vector<int> years;
  bool indefinite = false;  ///< "a deal", "deals"
  bool pointed = false;     ///< "this treaty", "that accord", "the Treaty": the last one named
  bool novel = false;       ///< "another deal", "a new accord"
  bool plural = false;
  int number = 1;            ///< "both agreements", "these three treaties": how many
  bool process = false;      ///< "talks"
  bool measure = false;      ///< "a ban": means a treaty only where the description tells which
  bool whole_field = false;  ///< "arms control", "disarmament": no treaty but the system of them
  double affinity = 0.0;     ///< pronouns: how much the place is one where treaties stand
};

/// Finds the expressions that may stand for treaties. Runs on tagged and parsed documents; immutable.
class TreatyAnaphorFinder {
 public:
  /// Verbs and nouns of acts on treaties are taken from the lexicon.
  explicit TreatyAnaphorFinder(const Vocabulary& vocabulary);

  /// The expressions of one sentence, in text order.
  std::vector<TreatyAnaphor> find(const Document& document, std::size_t sentence) const;

  /// Whether a lemma is a verb or noun of an act on treaties: "sign", "withdrawal".
  bool is_act(std::string_view lemma) const { return act_words_.contains(lemma); }

 private:
  bool pronoun(const Sentence& sentence, std::string_view word, int token, TreatyAnaphor& anaphor) const;
  double affinity(const Sentence& sentence, int token) const;
  /// "Hezbollah's disarmament" is no arms control between states.
  bool of_armed_group(const Document& document, const Sentence& sentence, int token) const;

  std::set<std::string, std::less<>> armed_groups_;    ///< slugs
  std::set<std::string, std::less<>> act_words_;       ///< lemmas: "sign", "withdrawal"
  std::set<std::string, std::less<>> attitude_words_;  ///< lemmas: "support", "reject"
};

/// Decides which referent an expression stands for: the best sum of clues over a threshold.
class TreatyAntecedents {
 public:
  explicit TreatyAntecedents(const Vocabulary& vocabulary);

  /// What an anaphor stands in.
  struct Surroundings {
    std::optional<Date> date;         ///< of the article
    std::vector<std::string> beside;  ///< slugs of the actors who are named in the sentence or speak there
    const Treaty* signed_here = nullptr;  ///< SigningPlaces::signed_here, or between_those_named
  };
  struct Choice {
    const Referent* referent = nullptr;
    const Treaty* treaty = nullptr;  ///< where the article does not name it
    double certainty = 0.0;
  };
  /// The best referent, or a treaty that the article never names but the description tells; none where no
  /// candidate is likely enough.
  Choice choose(const TreatyAnaphor& anaphor, const Referents& referents,
                const Surroundings& surroundings) const;

  /// The treaties that "both agreements", "these two documents" stand for: the last ones named, sorted; empty
  /// where there are too few.
  std::vector<std::string> several(const TreatyAnaphor& anaphor, const Referents& referents) const;

  /// The treaty that alone has the definite description among its names, be they ever so vague; null where
  /// none has.
  const Treaty* named_without_context(const TreatyAnaphor& anaphor, std::string_view phrase) const;

  /// The treaty that was signed in the days before the date between two to five parties that the document all
  /// names: what it speaks of without a name; null where there is none, or several.
  const Treaty* between_those_named(const Referents& referents, const std::optional<Date>& date) const;

  /// Whether a treaty was not yet spoken of at that date.
  bool is_of_future(const Treaty& treaty, const std::optional<Date>& date) const;

  /// "the agreement of December 1987" is none of 2010.
  bool is_of_other_year(const TreatyAnaphor& anaphor, const Treaty& treaty) const;

  /// The treaty that a description nobody named fits best: one of those between two or three parties that are
  /// all spoken of, whose names have all topics of the description ("a peace deal" in an article about the
  /// Taliban and the United States), the parties named most often first; null where none fits or two do so
  /// equally well.
  const Treaty* between_salient(const TreatyAnaphor& anaphor, const Referents& referents,
                                const std::optional<Date>& date) const;

  /// A slug for a description that refers to nothing named, made of its parties, topics and head: "a peace
  /// treaty with Japan" → japan_peace_treaty. Empty where it names no party: any of many may be called "a
  /// trade deal".
  std::string described_slug(const TreatyAnaphor& anaphor, bool with_united_states) const;

 private:
  double unnamed_score(const TreatyAnaphor& anaphor, const Treaty& treaty, int strength,
                       const Referents& referents, const std::optional<Date>& date) const;
  bool names_others(const Treaty& treaty, const std::vector<std::string>& actors) const;
  bool is_rivalled(const Treaty& treaty, const Referents& referents) const;
  bool is_party(const std::string& actor, const Treaty& treaty) const;
  const Treaty* signed_these_days(const TreatyAnaphor& anaphor, const std::optional<Date>& date) const;
  const Treaty* talks_between(const TreatyAnaphor& anaphor, const std::vector<std::string>& beside) const;
  const Treaty* talks_of(std::vector<std::string> parties) const;
  Choice whole_field(const TreatyAnaphor& anaphor) const;

  const Vocabulary* vocabulary_;
  DescriptionIndex descriptions_;
};

}  // namespace pacta
