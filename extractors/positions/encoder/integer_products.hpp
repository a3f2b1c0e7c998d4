#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace pacta {

inline constexpr std::size_t most_inputs = 2048;

struct ProductSize {
  std::size_t rows, outputs, inputs;
};

/// The inner product of each row with the weights of each output: outputs × rows numbers. The rows are rows ×
/// inputs, the weights outputs × inputs, with most_inputs at most. The caller sees to it that no sum leaves
/// 32 bits.
std::vector<std::int32_t> multiply(std::span<const std::int16_t> rows, std::span<const std::int8_t> weights,
                                   ProductSize size);

}  // namespace pacta
