#include "extractors/positions/encoder/integer_products.hpp"

#include "extractors/positions/encoder/processor_clones.hpp"

#include <array>
#include <cassert>

namespace pacta {
namespace {

/// The products of all rows with one output. Four rows share a pass, so that each weight is fetched once for
/// four products.
PACTA_FOR_EACH_PROCESSOR
void multiply_output(const std::int16_t* row, std::size_t rows, const std::int8_t* weights,
                     std::size_t inputs, std::int32_t* sums) {
  std::array<std::int16_t, most_inputs> wide;
  for (std::size_t i = 0; i < inputs; ++i) wide[i] = weights[i];
  std::size_t r = 0;
  for (; r + 4 <= rows; r += 4, row += 4 * inputs) {
    const std::int16_t *second = row + inputs, *third = second + inputs, *fourth = third + inputs;
    std::int32_t a = 0, b = 0, c = 0, d = 0;
    for (std::size_t i = 0; i < inputs; ++i) {
      a += row[i] * wide[i];
      b += second[i] * wide[i];
      c += third[i] * wide[i];
      d += fourth[i] * wide[i];
    }
    sums[r] = a;
    sums[r + 1] = b;
    sums[r + 2] = c;
    sums[r + 3] = d;
  }
  for (; r < rows; ++r, row += inputs) {
    std::int32_t sum = 0;
    for (std::size_t i = 0; i < inputs; ++i) sum += row[i] * wide[i];
    sums[r] = sum;
  }
}

}  // namespace

std::vector<std::int32_t> multiply(std::span<const std::int16_t> rows, std::span<const std::int8_t> weights,
                                   ProductSize size) {
  assert(size.inputs <= most_inputs);
  std::vector<std::int32_t> out(size.outputs * size.rows);
  for (std::size_t o = 0; o < size.outputs; ++o) {
    multiply_output(rows.data(), size.rows, weights.data() + o * size.inputs, size.inputs,
                    out.data() + o * size.rows);
  }
  return out;
}

}  // namespace pacta
