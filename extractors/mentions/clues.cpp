#include "extractors/mentions/clues.hpp"

#include <cmath>
#include <initializer_list>
#include <utility>

namespace pacta {
namespace {

ClueWeights weights(std::initializer_list<std::pair<Clue, double>> list) {
  ClueWeights all{};
  for (const auto& [clue, weight] : list) all[static_cast<std::size_t>(clue)] = weight;
  return all;
}

}  // namespace

const ClueWeights treaty_description_clue_weights = weights({
    {Clue::sentence_distance, -0.25},
    {Clue::pointed_distance, -0.33},
    {Clue::same_sentence, 0.04},
    {Clue::same_paragraph, 0.52},
    {Clue::latest, 0.58},
    {Clue::latest_named, -0.52},
    {Clue::named_alike, 1.00},
    {Clue::repetition, 0.02},
    {Clue::headline, 0.19},
    {Clue::subject, 0.18},
    {Clue::dominant, 0.30},
    {Clue::cataphoric, -0.95},
    {Clue::topic_match, 1.15},
    {Clue::topic_conflict, -1.29},
    {Clue::party_match, 1.06},
    {Clue::party_conflict, -1.64},
    {Clue::year_match, 1.50},
    {Clue::year_conflict, -3.00},
    {Clue::head_match, 1.38},
    {Clue::kind_conflict, -0.83},
    {Clue::listed, 0.31},
    {Clue::described, 0.96},
    {Clue::unnamed, -1.00},
    {Clue::invented, -0.84},
    {Clue::vague, -0.71},
    {Clue::other_time, -4.00},
    {Clue::indefinite, -0.80},
    {Clue::novelty, -0.70},
    {Clue::replaced, -1.50},
    {Clue::number_conflict, -0.60},
});

const ClueWeights treaty_pronoun_clue_weights = weights({
    {Clue::sentence_distance, -0.86},
    {Clue::pointed_distance, -0.35},
    {Clue::same_sentence, -0.27},
    {Clue::same_paragraph, -0.28},
    {Clue::latest, 0.50},
    {Clue::latest_named, -0.36},
    {Clue::repetition, 0.53},
    {Clue::headline, 0.64},
    {Clue::subject, -0.41},
    {Clue::dominant, -0.30},
    {Clue::cataphoric, -0.80},
    {Clue::topic_match, 1.00},
    {Clue::topic_conflict, -1.20},
    {Clue::party_match, 1.20},
    {Clue::party_conflict, -2.00},
    {Clue::year_match, 1.50},
    {Clue::year_conflict, -3.00},
    {Clue::head_match, 0.60},
    {Clue::kind_conflict, -1.20},
    {Clue::listed, 0.87},
    {Clue::described, 0.90},
    {Clue::unnamed, -1.00},
    {Clue::invented, -0.32},
    {Clue::vague, -1.09},
    {Clue::other_time, -4.00},
    {Clue::indefinite, -0.80},
    {Clue::novelty, -0.70},
    {Clue::replaced, -1.00},
    {Clue::number_conflict, -0.60},
});

const ClueWeights actor_clue_weights = weights({
    {Clue::sentence_distance, -0.6},
    {Clue::same_sentence, 0.1},
    {Clue::repetition, 0.25},
    {Clue::headline, 0.3},
    {Clue::subject, 0.7},
    {Clue::dominant, 0.3},
    {Clue::cataphoric, -3.0},
    {Clue::role_match, 1.8},
    {Clue::role_conflict, -1.5},
    {Clue::gender_conflict, -6.0},
    {Clue::number_conflict, -1.2},
    {Clue::own_speaker, -3.0},
    {Clue::official, 0.3},
    {Clue::parallel_subject, 0.5},
});

double Clues::score(const ClueWeights& weights) const {
  double sum = 0.0;
  for (std::size_t i = 0; i < values_.size(); ++i) sum += values_[i] * weights[i];
  return sum;
}

double certainty_of(double score) {
  return 1.0 / (1.0 + std::exp(-score));
}

}  // namespace pacta
