#pragma once

#include <cstdint>

namespace pacta {

/// How the averages of perceptrons become the weights of a model.
struct PruningOptions {
  double scale = 12;              ///< integer units of score a perceptron step
  double threshold = 1;           ///< averages nearer to zero are dropped
  std::uint32_t min_updates = 1;  ///< features with fewer updates, counted over the committee, are dropped
};

struct TaggerOptions {
  int epochs = 4;
  int committee = 3;       ///< how many perceptrons, of different random orders, are averaged
  std::uint32_t seed = 1;  ///< of the first of them; the next take the next seeds
  int margin = 30;         ///< update also where the right class wins by no more than this
  PruningOptions pruning{12, 0.5, 4};
};

struct ParserOptions {
  int epochs = 5;
  int committee = 4;
  std::uint32_t seed = 1;
  int margin = 40;               ///< update also where the right transition wins by no more than this
  int exploration_percent = 90;  ///< how often training follows its own transition, from the second epoch on
  PruningOptions pruning{12, 0.8, 14};
};

/// How many of the sentences that can be changed get a changed copy, in percent
/// (training/treebank_augmentation.hpp).
struct AugmentationOptions {
  int names_percent = 30;      ///< names made one token, quote marks left out
  int headlines_percent = 40;  ///< made a headline
  std::uint32_t seed = 7;
};

struct LanguageTrainingOptions {
  TaggerOptions tagger;
  ParserOptions parser;
  AugmentationOptions augmentation;
  int jackknife_folds = 5;  ///< the parser sees tags of taggers that were not trained on the same sentences
};

}  // namespace pacta
