#include "graph/evaluation/bootstrap.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <vector>

namespace pacta {
namespace {

constexpr std::uint32_t seed = 7;
constexpr std::size_t sample_count = 1000, low_rank = 25, high_rank = 974;

/// Seeds the generator by its inventors' init_by_array (Matsumoto and Nishimura 2002), as Python's random
/// module does: intervals can be checked against an implementation there, digit by digit.
class SeedByArray {
 public:
  using result_type = std::uint32_t;

  template <class Iterator>
  void generate(Iterator begin, Iterator end) {
    std::array<std::uint32_t, std::mt19937::state_size> state{};
    state[0] = 19650218;
    for (std::uint32_t i = 1; i < state.size(); ++i) state[i] = 1812433253U * mixed(state[i - 1]) + i;
    std::size_t at = 1;
    const auto advance = [&] {
      if (++at < state.size()) return;
      state[0] = state.back();
      at = 1;
    };
    for (std::size_t round = 0; round < state.size(); ++round, advance())
      state[at] = (state[at] ^ (mixed(state[at - 1]) * 1664525U)) + seed;
    for (std::size_t round = 1; round < state.size(); ++round, advance())
      state[at] = (state[at] ^ (mixed(state[at - 1]) * 1566083941U)) - static_cast<std::uint32_t>(at);
    state[0] = 0x80000000U;
    std::copy_n(state.begin(), std::min<std::ptrdiff_t>(end - begin, std::ssize(state)), begin);
  }

 private:
  static std::uint32_t mixed(std::uint32_t value) { return value ^ (value >> 30); }
};

std::mt19937 seeded() {
  SeedByArray sequence;
  return std::mt19937(sequence);
}

}  // namespace

Bootstrap::Bootstrap() : random_(seeded()) {}

// std::uniform_int_distribution differs between standard libraries.
std::size_t Bootstrap::index_below(std::size_t count) {
  const int bits = static_cast<int>(std::bit_width(count));
  std::size_t index = count;
  while (index >= count) index = static_cast<std::size_t>(random_() >> (32 - bits));
  return index;
}

ConfidenceInterval Bootstrap::f1_interval(std::span<const Counts> articles) {
  std::vector<double> samples;
  for (std::size_t i = 0; i < sample_count; ++i) {
    Counts sum;
    for (std::size_t drawn = 0; drawn < articles.size(); ++drawn)
      sum += articles[index_below(articles.size())];
    samples.push_back(sum.f1());
  }
  std::sort(samples.begin(), samples.end());
  return {samples[low_rank], samples[high_rank]};
}

}  // namespace pacta
