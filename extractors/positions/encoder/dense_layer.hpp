#pragma once

#include "extractors/language/model_format.hpp"
#include "extractors/positions/encoder/matrix.hpp"

#include <cstddef>
#include <cstdint>
#include <span>

namespace pacta {

/// A trained linear map with a bias, y = W x + b, its weights in 8 bits with one scale for each output.
///
/// Inputs are rounded to 14 bits for each row and multiplied as integers: that is fast with the instructions
/// that processors have for it, and exact, so that each processor gives the same bits.
/// Immutable, a view of model memory.
class DenseLayer {
 public:
  /// Throws Error where the sizes do not fit together.
  static DenseLayer read(ModelReader& reader);

  std::size_t inputs() const { return inputs_; }
  std::size_t outputs() const { return scales_.size(); }

  /// One row of outputs for each row of inputs. O(rows × inputs × outputs).
  Matrix apply(const Matrix& in) const;

 private:
  std::size_t inputs_ = 0;
  std::span<const std::int8_t> weights_;  // outputs × inputs
  std::span<const float> scales_, bias_;
};

}  // namespace pacta
