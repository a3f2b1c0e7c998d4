#pragma once

#include "extractors/language/model_format.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace pacta {

/// Room for the scores of all classes of a linear model.
inline constexpr std::size_t max_classes = 128;
using Scores = std::array<std::int32_t, max_classes>;

/// The weights of one feature, one for each class that it speaks for or against.
struct WeightRow {
  std::uint64_t feature = 0;
  struct Weight {
    std::uint8_t label;
    std::int32_t value;
  };
  std::vector<Weight> weights;
};

/// A trained sparse linear model: from features to integer scores of classes. Immutable, a view of model
/// memory.
///
/// A feature costs one or two cache misses: a directory gives the place of the feature's bucket, and a bucket
/// holds the fingerprints and, right behind, the weights of its four features or so. Fingerprints have 16
/// bits: a feature never seen in training is taken for another one in about 1 of 15,000 cases.
class WeightTable {
 public:
  static WeightTable read(ModelReader& reader);
  /// Writes rows of distinct features; the order of rows and of weights in a row does not matter.
  static void write(ModelWriter& writer, std::vector<WeightRow> rows);

  /// Sets scores to the sums of the weights of the features, 256 at most.
  void score(std::span<const std::uint64_t> features, Scores& scores) const;

 private:
  /// The weights of a feature, in one of two forms. No default values: score() has arrays of them on its
  /// stack.
  struct Row {
    const std::uint16_t* sparse;
    std::size_t length;         // of the sparse form
    const std::int16_t* dense;  // null for the sparse form
  };

  const std::uint16_t* bucket_of(std::uint64_t feature) const;
  std::optional<Row> find(std::uint64_t feature) const;

  std::size_t width_ = 0;                     // of a dense row
  std::span<const std::uint32_t> directory_;  ///< begin of each bucket in cells_, and the end of the last
  std::span<const std::uint16_t> cells_;
  std::span<const std::int16_t> dense_;
  std::uint64_t mask_ = 0;
};

}  // namespace pacta
