#include "extractors/positions/encoder/integer_products.hpp"

#include "catch.hpp"

#include <random>

namespace pacta {

TEST_CASE("Inner products agree with the plain sum, whatever the sizes", "[positions]") {
  std::mt19937 random(7);
  std::uniform_int_distribution<int> input(-8191, 8191), weight(-127, 127);
  for (const std::size_t rows : {0U, 1U, 3U, 4U, 5U, 33U}) {
    for (const std::size_t inputs : {1U, 15U, 16U, 384U, 1163U}) {
      const ProductSize size{rows, 7, inputs};
      std::vector<std::int16_t> a(rows * inputs);
      std::vector<std::int8_t> b(size.outputs * inputs);
      for (std::int16_t& each : a) each = static_cast<std::int16_t>(input(random));
      for (std::int8_t& each : b) each = static_cast<std::int8_t>(weight(random));
      const std::vector<std::int32_t> products = multiply(a, b, size);
      REQUIRE(products.size() == size.outputs * rows);
      for (std::size_t o = 0; o < size.outputs; ++o) {
        for (std::size_t r = 0; r < rows; ++r) {
          std::int64_t expected = 0;
          for (std::size_t i = 0; i < inputs; ++i) expected += a[r * inputs + i] * b[o * inputs + i];
          REQUIRE(products[o * rows + r] == expected);
        }
      }
    }
  }
}

TEST_CASE("The largest sum that a layer may make stays within 32 bits", "[positions]") {
  constexpr std::size_t inputs = 2048;
  const std::vector<std::int16_t> row(inputs, 8191);
  const std::vector<std::int8_t> weights(inputs, -127);
  CHECK(multiply(row, weights, {1, 1, inputs}).front() == -8191LL * 127 * 2048);
}

}  // namespace pacta
