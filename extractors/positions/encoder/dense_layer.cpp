#include "extractors/positions/encoder/dense_layer.hpp"

#include "extractors/positions/encoder/integer_products.hpp"
#include "extractors/positions/encoder/processor_clones.hpp"

#include <algorithm>
#include <bit>
#include <cassert>
#include <vector>

namespace pacta {
namespace {

// Sums of most_inputs products of 14 and 8 bits stay within 32 bits.
constexpr float largest_input = 8191.0F;

/// Rows of integers with what one unit stands for in each.
struct Rounded {
  PaddedRows<std::int16_t> values;
  std::vector<float> units;
};

/// The largest size of a number. Sizes are compared by their bits, which have the same order as integers and,
/// other than floating-point numbers, let processors compare many at once.
PACTA_FOR_EACH_PROCESSOR
float largest_of(const float* numbers, std::size_t count) {
  constexpr std::int32_t all_but_sign = 0x7FFFFFFF;
  std::int32_t largest = 0;
  for (std::size_t i = 0; i < count; ++i)
    largest = std::max(largest, std::bit_cast<std::int32_t>(numbers[i]) & all_but_sign);
  return std::bit_cast<float>(largest);
}

PACTA_FOR_EACH_PROCESSOR
void round_all(const float* numbers, std::size_t count, float factor, std::int16_t* out) {
  for (std::size_t i = 0; i < count; ++i) {
    const float scaled = numbers[i] * factor;
    out[i] = static_cast<std::int16_t>(static_cast<std::int32_t>(scaled + (scaled < 0.0F ? -0.5F : 0.5F)));
  }
}

/// What the integers of one row stand for.
PACTA_FOR_EACH_PROCESSOR
void scale_all(const std::int32_t* products, const float* scales, const float* bias, float unit,
               std::span<float> out) {
  for (std::size_t o = 0; o < out.size(); ++o)
    out[o] = static_cast<float>(products[o]) * (unit * scales[o]) + bias[o];
}

Rounded round(const Matrix& in, std::size_t step) {
  Rounded out{PaddedRows<std::int16_t>(in.rows, step), {}};
  for (std::size_t r = 0; r < in.rows; ++r) {
    const float* row = in.row(r).data();
    const float largest = largest_of(row, in.columns);
    const float unit = largest > 0.0F ? largest / largest_input : 1.0F;
    out.units.push_back(unit);
    round_all(row, in.columns, 1.0F / unit, out.values.row(r));
  }
  return out;
}

}  // namespace

DenseLayer DenseLayer::read(ModelReader& reader) {
  const std::size_t inputs = reader.number();
  const auto weights = reader.array<std::int8_t>();
  const auto scales = reader.array<float>();
  const auto bias = reader.array<float>();
  if (inputs == 0 || inputs > most_inputs || weights.size() != inputs * scales.size() ||
      bias.size() != scales.size()) {
    reader.fail("the sizes of a layer do not fit together");
  }
  return DenseLayer(IntegerWeights(weights, inputs), inputs, scales, bias);
}

Matrix DenseLayer::apply(const Matrix& in) const {
  assert(in.columns == inputs_);
  const Rounded rounded = round(in, weights_.input_step());
  const PaddedRows<std::int32_t> products = weights_.multiply(rounded.values);
  Matrix out(in.rows, outputs());
  for (std::size_t r = 0; r < in.rows; ++r)
    scale_all(products.row(r), scales_.data(), bias_.data(), rounded.units[r], out.row(r));
  return out;
}

}  // namespace pacta
