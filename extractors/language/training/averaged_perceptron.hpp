#pragma once

#include "extractors/language/weight_table.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace pacta {

/// A weight of a trained perceptron.
struct AveragedWeight {
  std::uint64_t feature = 0;
  double value = 0;
  std::uint32_t updates = 0;  ///< in how many updates the feature took part
  std::uint8_t label = 0;
};

/// Trains the weights of a WeightTable: a multi-class perceptron whose result is the average of its weights
/// over all steps (Freund and Schapire 1999, Collins 2002). All arithmetic is on integers: the same on each
/// machine.
class AveragedPerceptron {
 public:
  AveragedPerceptron();

  void score(std::span<const std::uint64_t> features, Scores& scores) const;

  /// Moves the features' weights towards one class and away from the other.
  void update(std::span<const std::uint64_t> features, std::size_t right, std::size_t wrong);

  /// Counts a step of the average; call it once for each decision, with or without an update.
  void step() { ++steps_; }

  /// The averages of all weights, sorted by feature and label.
  std::vector<AveragedWeight> averages() const;

 private:
  struct Weight {
    std::int32_t label;
    std::int32_t value;
  };
  /// The sum of a weight over all steps up to the last in which it changed.
  struct History {
    std::int64_t sum = 0;
    std::int64_t last_step = 0;
  };
  struct Row {
    std::uint32_t begin = 0;
    std::uint32_t updates = 0;
    std::uint16_t size = 0, capacity = 0;
  };
  struct Slot {
    std::uint64_t feature = 0;  // 0 marks an empty slot: no feature hashes to it in practice
    std::uint32_t row = 0;
  };

  const Slot* find(std::uint64_t feature) const;
  Row& row_of(std::uint64_t feature);
  void grow_slots();
  void add(Row& row, std::size_t label, std::int32_t delta);
  double average(std::size_t index) const;

  std::int64_t steps_ = 1;
  std::vector<Slot> slots_;
  std::vector<Row> rows_;
  std::vector<Weight>
      weights_;  // rows lie one after the other; a row that outgrows its place moves to the end
  std::vector<History> histories_;  // beside weights_
};

}  // namespace pacta
