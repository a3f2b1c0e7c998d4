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
    {Clue::sentence_distance, -0.39},
    {Clue::pointed_distance, -0.25},
    {Clue::same_sentence, -0.28},
    {Clue::same_paragraph, 0.67},
    {Clue::latest, 0.46},
    {Clue::latest_named, -0.28},
    {Clue::repetition, -0.24},
    {Clue::headline, 0.24},
    {Clue::dominant, 0.22},
    {Clue::cataphoric, -0.87},
    {Clue::topic_match, 1.4},
    {Clue::topic_conflict, -1.48},
    {Clue::party_match, 1.15},
    {Clue::party_conflict, -1.31},
    {Clue::year_match, 1.5},
    {Clue::year_conflict, -3},
    {Clue::head_match, 1.54},
    {Clue::kind_conflict, -0.75},
    {Clue::listed, 0.18},
    {Clue::described, 0.7},
    {Clue::unnamed, -1},
    {Clue::invented, -0.53},
    {Clue::vague, -0.59},
    {Clue::other_time, -4},
    {Clue::indefinite, -0.8},
    {Clue::novelty, -0.7},
    {Clue::number_conflict, -0.6},
});

const ClueWeights treaty_pronoun_clue_weights = weights({
    {Clue::sentence_distance, -0.48},
    {Clue::pointed_distance, -0.35},
    {Clue::same_sentence, -0.35},
    {Clue::same_paragraph, -0.18},
    {Clue::latest, 0.45},
    {Clue::latest_named, 0.22},
    {Clue::repetition, 0.24},
    {Clue::headline, 0.49},
    {Clue::subject, -0.76},
    {Clue::dominant, 0.29},
    {Clue::cataphoric, -0.8},
    {Clue::topic_match, 1},
    {Clue::topic_conflict, -1.2},
    {Clue::party_match, 1.2},
    {Clue::party_conflict, -2},
    {Clue::year_match, 1.5},
    {Clue::year_conflict, -3},
    {Clue::head_match, 0.6},
    {Clue::kind_conflict, -1.2},
    {Clue::listed, 0.98},
    {Clue::described, 0.9},
    {Clue::unnamed, -1},
    {Clue::invented, -0.62},
    {Clue::vague, -1.09},
    {Clue::other_time, -4},
    {Clue::indefinite, -0.8},
    {Clue::novelty, -0.7},
    {Clue::number_conflict, -0.6},
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
