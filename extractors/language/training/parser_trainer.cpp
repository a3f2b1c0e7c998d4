#include "extractors/language/training/parser_trainer.hpp"

#include "extractors/language/parser.hpp"
#include "extractors/language/training/averaged_perceptron.hpp"
#include "extractors/language/training/committee.hpp"
#include "extractors/language/training/dynamic_oracle.hpp"
#include "extractors/language/training/shuffle.hpp"
#include "extractors/language/training/tagger_trainer.hpp"

#include <algorithm>

namespace pacta {
namespace {

struct Example {
  ParserInput input;
  DynamicOracle oracle;
};

class ParserTrainer {
 public:
  ParserTrainer(const TransitionSystem& system, const ParserOptions& options, int member)
      : system_(system),
        options_(options),
        member_(member),
        random_(options.seed + static_cast<std::uint32_t>(member)) {}

  void train(std::span<const Example> examples, const EpochObserver& observer) {
    for (int epoch = 0; epoch < options_.epochs; ++epoch) {
      right_ = 0;
      decisions_ = 0;
      explores_ = epoch > 0;
      for (const std::size_t i : shuffled_order(examples.size(), random_)) train_on(examples[i]);
      observer(member_, epoch,
               static_cast<double>(right_) / static_cast<double>(std::max<std::size_t>(decisions_, 1)));
    }
  }

  std::vector<AveragedWeight> averages() const { return perceptron_.averages(); }

 private:
  void train_on(const Example& example) {
    state_.reset(example.input.word_count());
    while (!state_.finished()) {
      ParserFeatures::Features features;
      ParserFeatures::name(state_, example.input, features);
      Scores scores;
      perceptron_.score(features, scores);
      const std::size_t predicted = best_transition(system_, state_, scores);
      const std::vector<std::size_t> right = example.oracle.best(state_, system_);
      const bool is_right = std::find(right.begin(), right.end(), predicted) != right.end();
      const std::size_t followed = learn(features, scores, right);
      right_ += is_right;
      ++decisions_;
      const bool explore =
          explores_ && random_() % 100 < static_cast<std::uint32_t>(options_.exploration_percent);
      state_.apply(system_.transitions()[explore ? predicted : followed]);
    }
  }

  /// Updates where the best right transition does not win by the margin; gives that transition.
  std::size_t learn(const ParserFeatures::Features& features, const Scores& scores,
                    const std::vector<std::size_t>& right) {
    const auto by_score = [&scores](std::size_t a, std::size_t b) { return scores[a] < scores[b]; };
    const std::size_t best_right = *std::max_element(right.begin(), right.end(), by_score);
    Scores handicapped = scores;
    for (const std::size_t transition : right) handicapped[transition] -= options_.margin;
    const std::size_t rival = best_transition(system_, state_, handicapped);
    perceptron_.step();
    if (std::find(right.begin(), right.end(), rival) == right.end()) {
      perceptron_.update(features, best_right, rival);
    }
    return best_right;
  }

  const TransitionSystem& system_;
  const ParserOptions& options_;
  int member_;
  std::mt19937 random_;
  AveragedPerceptron perceptron_;
  ParserState state_;
  bool explores_ = false;
  std::size_t right_ = 0, decisions_ = 0;
};

}  // namespace

void train_parser(std::span<const TreebankSentence> sentences, std::span<const std::vector<TagId>> tags,
                  const TagSet& tag_set, const ParserOptions& options, const EpochObserver& observer,
                  ModelWriter& writer) {
  TransitionSystem system;
  std::vector<Example> examples;
  examples.reserve(sentences.size());
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    Example& example = examples.emplace_back(Example{ParserInput(), DynamicOracle(sentences[i], system)});
    example.input.assign(words_of(sentences[i]), tags[i], tag_set);
  }
  // After a mistake any relation can be the best one left, in either direction.
  for (std::size_t label = 1; label < system.label_count(); ++label) {
    system.add({Move::left, static_cast<std::uint8_t>(label)});
    system.add({Move::right, static_cast<std::uint8_t>(label)});
  }
  Committee committee;
  for (int member = 0; member < options.committee; ++member) {
    ParserTrainer trainer(system, options, member);
    trainer.train(examples, observer);
    committee.add(trainer.averages());
  }
  system.write(writer);
  WeightTable::write(writer, committee.rows(options.pruning));
}

}  // namespace pacta
