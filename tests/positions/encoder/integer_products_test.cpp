#include "extractors/positions/encoder/integer_products.hpp"

#include "catch.hpp"

#include <algorithm>
#include <random>

namespace pacta {

TEST_CASE("Inner products agree with the plain sum, whatever the sizes and the processor's instructions",
          "[positions]") {
  std::mt19937 random(7);
  std::uniform_int_distribution<int> input(-8191, 8191), weight(-127, 127);
  for (const std::size_t rows : {0U, 1U, 3U, 4U, 5U, 33U}) {
    for (const std::size_t inputs : {1U, 15U, 16U, 384U, 1163U}) {
      for (const std::size_t outputs : {1U, 7U, 16U, 40U}) {
        std::vector<std::int8_t> weights(outputs * inputs);
        for (std::int8_t& each : weights) each = static_cast<std::int8_t>(weight(random));
        const IntegerWeights packed(weights, inputs);
        PaddedRows<std::int16_t> in(rows, packed.input_step());
        for (std::size_t r = 0; r < rows; ++r) {
          for (std::size_t i = 0; i < inputs; ++i) in.row(r)[i] = static_cast<std::int16_t>(input(random));
        }
        for (const Instructions instructions : runnable_instructions()) {
          const PaddedRows<std::int32_t> products = packed.multiply(in, instructions);
          REQUIRE(products.rows == rows);
          REQUIRE(products.step >= outputs);
          for (std::size_t r = 0; r < rows; ++r) {
            for (std::size_t o = 0; o < outputs; ++o) {
              std::int64_t expected = 0;
              for (std::size_t i = 0; i < inputs; ++i) expected += in.row(r)[i] * weights[o * inputs + i];
              REQUIRE(products.row(r)[o] == expected);
            }
          }
        }
      }
    }
  }
}

TEST_CASE("The largest sum that a layer may make stays within 32 bits", "[positions]") {
  const std::vector<std::int8_t> weights(most_inputs, -127);
  const IntegerWeights packed(weights, most_inputs);
  PaddedRows<std::int16_t> in(1, packed.input_step());
  std::fill(in.values.begin(), in.values.end(), std::int16_t{8191});
  for (const Instructions instructions : runnable_instructions())
    CHECK(packed.multiply(in, instructions).row(0)[0] == -8191LL * 127 * 2048);
}

}  // namespace pacta
