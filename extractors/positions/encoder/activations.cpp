#include "extractors/positions/encoder/activations.hpp"

#include "extractors/positions/encoder/processor_clones.hpp"

namespace pacta {

PACTA_FOR_EACH_PROCESSOR
void apply_gelu(std::span<float> values) {
  constexpr float two_root_two_over_pi = 1.59576912F;
  for (float& x : values) {
    const float bent = two_root_two_over_pi * (x + 0.044715F * x * x * x);
    x = x / (1.0F + exponential(-bent));
  }
}

PACTA_FOR_EACH_PROCESSOR
void apply_softmax(std::span<float> values) {
  if (values.empty()) return;
  const float highest = *std::max_element(values.begin(), values.end());
  for (float& x : values) x = exponential(x - highest);
  float sum = 0.0F;
  for (const float x : values) sum += x;
  for (float& x : values) x /= sum;
}

}  // namespace pacta
