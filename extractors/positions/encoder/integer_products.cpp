#include "extractors/positions/encoder/integer_products.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define PACTA_HAS_X86_INSTRUCTIONS
#include <immintrin.h>
#endif

namespace pacta {
namespace {

constexpr std::size_t block = 32;           // outputs that are summed up side by side
constexpr std::size_t of_pair = 2 * block;  // weights of a block for two inputs

/// A few rows of inputs, the weights of one block, and where the sums go.
struct Tile {
  const std::int16_t* inputs;
  std::size_t input_step, pairs;
  const std::int8_t* weights;
  std::int32_t* sums;
  std::size_t sum_step;
};

template <std::size_t rows>
struct Portable {
  static void multiply(const Tile& tile) {
    for (std::size_t r = 0; r < rows; ++r) {
      std::array<std::int32_t, block> sums{};
      for (std::size_t p = 0; p < tile.pairs; ++p) {
        const std::int16_t* input = tile.inputs + r * tile.input_step + 2 * p;
        const std::int8_t* weights = tile.weights + p * of_pair;
        for (std::size_t o = 0; o < block; ++o)
          sums[o] += input[0] * weights[2 * o] + input[1] * weights[2 * o + 1];
      }
      std::copy(sums.begin(), sums.end(), tile.sums + r * tile.sum_step);
    }
  }
};

#ifdef PACTA_HAS_X86_INSTRUCTIONS

/// Two neighbouring inputs in one number, as the instructions want them in each lane.
inline std::int32_t two_inputs(const Tile& tile, std::size_t row, std::size_t pair) {
  std::int32_t both;
  std::memcpy(&both, tile.inputs + row * tile.input_step + 2 * pair, sizeof both);
  return both;
}

template <std::size_t rows>
struct Avx2 {
  __attribute__((target("avx2"))) static void multiply(const Tile& tile) {
    constexpr std::size_t parts = 4;  // of 8 outputs each
    __m256i sums[rows][parts];
    for (std::size_t r = 0; r < rows; ++r) {
      for (std::size_t k = 0; k < parts; ++k) sums[r][k] = _mm256_setzero_si256();
    }
    for (std::size_t p = 0; p < tile.pairs; ++p) {
      const auto* from = reinterpret_cast<const __m128i*>(tile.weights + p * of_pair);
      for (std::size_t k = 0; k < parts; ++k) {
        const __m256i weights = _mm256_cvtepi8_epi16(_mm_loadu_si128(from + k));
        for (std::size_t r = 0; r < rows; ++r) {
          const __m256i input = _mm256_set1_epi32(two_inputs(tile, r, p));
          sums[r][k] = _mm256_add_epi32(sums[r][k], _mm256_madd_epi16(input, weights));
        }
      }
    }
    for (std::size_t r = 0; r < rows; ++r) {
      auto* to = reinterpret_cast<__m256i*>(tile.sums + r * tile.sum_step);
      for (std::size_t k = 0; k < parts; ++k) _mm256_storeu_si256(to + k, sums[r][k]);
    }
  }
};

template <std::size_t rows>
struct Avx512Vnni {
  __attribute__((target("avx512f,avx512bw,avx512vnni"))) static void multiply(const Tile& tile) {
    __m512i low[rows], high[rows];  // outputs 0 to 15, 16 to 31
    for (std::size_t r = 0; r < rows; ++r) low[r] = high[r] = _mm512_setzero_si512();
    for (std::size_t p = 0; p < tile.pairs; ++p) {
      const auto* from = reinterpret_cast<const __m256i*>(tile.weights + p * of_pair);
      const __m512i first = _mm512_cvtepi8_epi16(_mm256_loadu_si256(from));
      const __m512i second = _mm512_cvtepi8_epi16(_mm256_loadu_si256(from + 1));
      for (std::size_t r = 0; r < rows; ++r) {
        const __m512i input = _mm512_set1_epi32(two_inputs(tile, r, p));
        low[r] = _mm512_dpwssd_epi32(low[r], first, input);
        high[r] = _mm512_dpwssd_epi32(high[r], second, input);
      }
    }
    for (std::size_t r = 0; r < rows; ++r) {
      std::int32_t* to = tile.sums + r * tile.sum_step;
      _mm512_storeu_si512(to, low[r]);
      _mm512_storeu_si512(to + block / 2, high[r]);
    }
  }
};

#endif

/// All rows with one block, `most` rows a tile; the rest in tiles half as high.
template <template <std::size_t> class Kernel, std::size_t most>
void multiply_block(Tile tile, std::size_t rows) {
  for (; rows >= most; rows -= most) {
    Kernel<most>::multiply(tile);
    tile.inputs += most * tile.input_step;
    tile.sums += most * tile.sum_step;
  }
  if constexpr (most > 1) multiply_block<Kernel, most / 2>(tile, rows);
}

using MultiplyBlock = void (*)(Tile, std::size_t rows);

MultiplyBlock multiply_block_with(Instructions instructions) {
#ifdef PACTA_HAS_X86_INSTRUCTIONS
  if (instructions == Instructions::avx512_vnni) return multiply_block<Avx512Vnni, 4>;
  if (instructions == Instructions::avx2) return multiply_block<Avx2, 2>;
#endif
  assert(instructions == Instructions::any);
  return multiply_block<Portable, 1>;
}

}  // namespace

std::vector<Instructions> runnable_instructions() {
  std::vector<Instructions> out{Instructions::any};
#ifdef PACTA_HAS_X86_INSTRUCTIONS
  if (__builtin_cpu_supports("avx2")) out.push_back(Instructions::avx2);
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512vnni"))
    out.push_back(Instructions::avx512_vnni);
#endif
  return out;
}

IntegerWeights::IntegerWeights(std::span<const std::int8_t> weights, std::size_t inputs)
    : pairs_((inputs + 1) / 2), blocks_((weights.size() / inputs + block - 1) / block) {
  assert(inputs <= most_inputs && weights.size() % inputs == 0);
  packed_.assign(blocks_ * pairs_ * of_pair, 0);
  for (std::size_t output = 0; output * inputs < weights.size(); ++output) {
    const std::int8_t* from = weights.data() + output * inputs;
    std::int8_t* to = packed_.data() + output / block * pairs_ * of_pair + output % block * 2;
    for (std::size_t i = 0; i < inputs; ++i) to[i / 2 * of_pair + i % 2] = from[i];
  }
}

PaddedRows<std::int32_t> IntegerWeights::multiply(const PaddedRows<std::int16_t>& inputs) const {
  static const Instructions best = runnable_instructions().back();
  return multiply(inputs, best);
}

PaddedRows<std::int32_t> IntegerWeights::multiply(const PaddedRows<std::int16_t>& inputs,
                                                  Instructions instructions) const {
  assert(inputs.step == input_step());
  PaddedRows<std::int32_t> out(inputs.rows, blocks_ * block);
  const MultiplyBlock multiply_one = multiply_block_with(instructions);
  for (std::size_t b = 0; b < blocks_; ++b) {
    multiply_one({inputs.values.data(), inputs.step, pairs_, packed_.data() + b * pairs_ * of_pair,
                  out.values.data() + b * block, out.step},
                 inputs.rows);
  }
  return out;
}

}  // namespace pacta
