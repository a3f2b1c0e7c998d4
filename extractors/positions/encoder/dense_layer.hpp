#pragma once

#include "extractors/language/model_format.hpp"
#include "extractors/positions/encoder/integer_products.hpp"
#include "extractors/positions/encoder/matrix.hpp"

#include <cstddef>
#include <span>
#include <utility>

namespace pacta {

/// A trained linear map with a bias, y = W x + b, its weights in 8 bits with one scale for each output.
///
/// Inputs are rounded to 14 bits for each row and multiplied as integers: that is fast with the instructions
/// that processors have for it, and exact, so that each processor gives the same bits.
/// Immutable. Scales and bias are views of model memory, the weights a copy in an order that is multiplied
/// faster.
class DenseLayer {
 public:
  /// Throws Error where the sizes do not fit together.
  static DenseLayer read(ModelReader& reader);

  std::size_t inputs() const { return inputs_; }
  std::size_t outputs() const { return scales_.size(); }

  /// One row of outputs for each row of inputs. O(rows × inputs × outputs).
  Matrix apply(const Matrix& in) const;

 private:
  DenseLayer(IntegerWeights weights, std::size_t inputs, std::span<const float> scales,
             std::span<const float> bias)
      : weights_(std::move(weights)), inputs_(inputs), scales_(scales), bias_(bias) {}

  IntegerWeights weights_;
  std::size_t inputs_;
  std::span<const float> scales_, bias_;
};

}  // namespace pacta
