#pragma once

#include <cstdint>

namespace pacta {

/// How the averages of a perceptron become the weights of a model.
struct PruningOptions {
  double scale = 40;              ///< integer units of score a perceptron step
  double threshold = 0.03;        ///< averages below it are dropped
  std::uint32_t min_updates = 1;  ///< features with fewer updates are dropped
};

struct TaggerOptions {
  int epochs = 8;
  std::uint32_t seed = 1;
  int margin = 0;  ///< update also where the right class wins by no more than this
  PruningOptions pruning;
};

struct ParserOptions {
  int epochs = 10;
  std::uint32_t seed = 1;
  int margin = 0;                ///< update also where the best wrong transition is so near
  int exploration_percent = 90;  ///< how often training follows its own transition, from the second epoch on
  PruningOptions pruning;
};

struct LanguageTrainingOptions {
  TaggerOptions tagger;
  ParserOptions parser;
  int jackknife_folds = 5;  ///< the parser sees tags of taggers that were not trained on the same sentences
  int jackknife_epochs = 4;
  int augmentation_percent = 30;  ///< of the sentences that could be changed: how many get a changed copy
  std::uint32_t augmentation_seed = 7;
};

}  // namespace pacta
