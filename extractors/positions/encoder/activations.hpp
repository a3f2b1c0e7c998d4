#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <span>

namespace pacta {

/// e^x to about seven digits, for -87 ≤ x ≤ 88; beyond, the value at the border. Made of additions and
/// multiplications alone, so that each machine and each C library gives the same bits.
inline float exponential(float x) {
  constexpr float log2_e = 1.44269504F;
  constexpr float ln2_high = 0.693359375F,
                  ln2_low = -2.12194440e-4F;  // ln 2 in two parts (Cody & Waite 1980)
  x = std::min(std::max(x, -87.0F), 88.0F);
  const float halves = x * log2_e;
  const auto power = static_cast<std::int32_t>(halves + (halves < 0.0F ? -0.5F : 0.5F));
  const auto n = static_cast<float>(power);
  const float r = (x - n * ln2_high) - n * ln2_low;
  // Taylor's series with the last coefficients bent to the interval |r| ≤ ln 2 / 2 (Cephes expf).
  float y = 1.9875691500e-4F;
  y = y * r + 1.3981999507e-3F;
  y = y * r + 8.3334519073e-3F;
  y = y * r + 4.1665795894e-2F;
  y = y * r + 1.6666665459e-1F;
  y = y * r + 5.0000001201e-1F;
  y = y * (r * r) + r + 1.0F;
  constexpr std::int32_t exponent_bias = 127, mantissa_bits = 23;
  return y * std::bit_cast<float>((power + exponent_bias) << mantissa_bits);
}

/// x Φ(x) by its tanh form (Hendrycks & Gimpel 2016), for each number.
void apply_gelu(std::span<float> values);

/// Makes numbers a distribution: e^x over their sum.
void apply_softmax(std::span<float> values);

}  // namespace pacta
