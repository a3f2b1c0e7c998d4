#pragma once

#include <array>
#include <cstdint>

namespace pacta {

/// What speaks for or against a candidate as the antecedent of an anaphor. The decision is the sum of the
/// weights of the clues that hold; a learned model may take the place of the weights, the clues are its
/// features.
enum class Clue : std::uint8_t {
  // where the candidate stands
  sentence_distance,  ///< for each sentence between candidate and anaphor, up to eight
  pointed_distance,   ///< the same for "this treaty", "that accord", "the Treaty"
  same_sentence,
  same_paragraph,
  latest,        ///< no other candidate was mentioned since
  latest_named,  ///< no other candidate was named since
  named_alike,   ///< the sentence names it by the same head: "left the Open Skies Treaty if the treaty …"
  repetition,    ///< binary logarithm of the number of earlier mentions
  headline,      ///< the headline names it
  subject,       ///< its last mention is a subject
  dominant,      ///< it is what most mentions of the article are about
  cataphoric,    ///< it is named only later
  // whether the words fit
  topic_match,     ///< "nuclear", "trade": a word of the description is in the candidate's names
  topic_conflict,  ///< a telling word is not
  party_match,     ///< "the agreement with Iran": a party named is the candidate's
  party_conflict,
  year_match,
  year_conflict,
  head_match,     ///< "accord": the candidate's names have the same head
  kind_conflict,  ///< "talks" for a text, "text" for talks
  listed,         ///< the vocabulary knows it
  described,      ///< the description has all telling words of one of its names; strength: how many
  unnamed,        ///< the article never names it: it is there by its description alone
  invented,       ///< it is itself but a description
  vague,          ///< the field as a whole: "arms control"
  other_time,     ///< signed years after the article
  indefinite,     ///< "a deal"
  novelty,        ///< "a new deal", "another treaty"
  replaced,       ///< another treaty of the article took its place
  role_match,     ///< "the minister": the candidate's role has the word
  role_conflict,
  gender_conflict,
  number_conflict,
  own_speaker,       ///< "he", "they" inside the quote of the candidate, or of who speaks for it
  official,          ///< speaks for a state or organisation
  parallel_subject,  ///< subject anaphor, subject candidate
  count_
};

/// Weights of the clues, in the order of the enum; set by hand on training documents.
using ClueWeights = std::array<double, static_cast<std::size_t>(Clue::count_)>;

extern const ClueWeights treaty_description_clue_weights;
extern const ClueWeights treaty_pronoun_clue_weights;
extern const ClueWeights actor_clue_weights;

/// The clues found for one candidate.
class Clues {
 public:
  void add(Clue clue, double strength = 1.0) { values_[static_cast<std::size_t>(clue)] += strength; }
  double value(Clue clue) const { return values_[static_cast<std::size_t>(clue)]; }
  double score(const ClueWeights& weights) const;

 private:
  std::array<double, static_cast<std::size_t>(Clue::count_)> values_{};
};

/// How sure a reading with that score is, 0..1: the logistic function.
double certainty_of(double score);

}  // namespace pacta
