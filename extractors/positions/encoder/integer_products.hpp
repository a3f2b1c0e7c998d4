#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace pacta {

inline constexpr std::size_t most_inputs = 2048;

/// What the instructions of a processor allow, from the least to the most. All give the same numbers.
enum class Instructions { any, avx2, avx512_vnni };

/// Those that this processor runs.
std::vector<Instructions> runnable_instructions();

/// Whole numbers in rows that are filled up with zeros.
template <class Number>
struct PaddedRows {
  PaddedRows(std::size_t rows_, std::size_t step_) : rows(rows_), step(step_), values(rows_ * step_) {}

  Number* row(std::size_t i) { return values.data() + i * step; }
  const Number* row(std::size_t i) const { return values.data() + i * step; }

  std::size_t rows, step;  ///< how many rows, and from one to the next
  std::vector<Number> values;
};

/// The weights of a linear map, in the order in which processors multiply them with many outputs at once:
/// blocks of 32 outputs; in a block the inputs by twos; of two inputs the weights of each output side by
/// side. Immutable. (Goto & van de Geijn 2008 call it packing.)
class IntegerWeights {
 public:
  /// From outputs × inputs weights, most_inputs at most.
  IntegerWeights(std::span<const std::int8_t> weights, std::size_t inputs);

  /// How far apart the rows of inputs have to lie.
  std::size_t input_step() const { return 2 * pairs_; }

  /// The inner product of each row with the weights of each output, one row of outputs for each row of
  /// inputs. The caller sees to it that no sum leaves 32 bits.
  PaddedRows<std::int32_t> multiply(const PaddedRows<std::int16_t>& inputs) const;
  PaddedRows<std::int32_t> multiply(const PaddedRows<std::int16_t>& inputs, Instructions instructions) const;

 private:
  std::size_t pairs_, blocks_;
  std::vector<std::int8_t> packed_;
};

}  // namespace pacta
