#include "extractors/positions/encoder/activations.hpp"

#include "catch.hpp"

#include <cmath>
#include <vector>

namespace pacta {

TEST_CASE("The exponential agrees with the standard library's", "[positions]") {
  for (double x = -86.0; x < 87.0; x += 0.0137) {
    const auto argument = static_cast<float>(x);
    const double expected = std::exp(static_cast<double>(argument));
    INFO(x);
    REQUIRE(std::abs(exponential(argument) / expected - 1.0) < 3e-7);
  }
}

TEST_CASE("The exponential stays finite and positive beyond its range", "[positions]") {
  for (const float x : {-1e30F, -88.0F, 89.0F, 1e30F}) {
    CHECK(std::isfinite(exponential(x)));
    CHECK(exponential(x) > 0.0F);
  }
}

TEST_CASE("GELU lets pass what is large and nearly stops what is negative", "[positions]") {
  std::vector<float> values;
  for (float x = -6.0F; x < 6.0F; x += 0.01F) values.push_back(x);
  std::vector<float> bent = values;
  apply_gelu(bent);
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double x = values[i];
    INFO(x);
    REQUIRE(std::abs(bent[i] - x * 0.5 * (1.0 + std::erf(x / std::sqrt(2.0)))) < 1.5e-3);  // the exact form
  }
}

TEST_CASE("Softmax makes a distribution that keeps the order", "[positions]") {
  std::vector<float> values = {1.0F, 3.0F, -200.0F, 2.0F};
  apply_softmax(values);
  CHECK(values[0] + values[1] + values[2] + values[3] == Approx(1.0));
  CHECK(values[1] / values[3] == Approx(std::exp(1.0)));
  CHECK(values[3] > values[0]);
  CHECK(values[2] < 1e-30F);
  std::vector<float> none;
  apply_softmax(none);
  CHECK(none.empty());
}

}  // namespace pacta
