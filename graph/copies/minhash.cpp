#include "graph/copies/minhash.hpp"

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <limits>
#include <string>

namespace pacta {
namespace {

constexpr std::size_t words_of_shingle = 5;
constexpr std::size_t rows = 3, sketch_size = key_count * rows;

/// Bytes of a separator at this place, 0 for a part of a word. Letters beyond ASCII are parts of words; the
/// punctuation of U+2000..U+206F, guillemets and the no-break space are not.
std::size_t separator_size(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0u;
  };
  const unsigned first = byte(0);
  if (first < 0x80) {
    const bool is_word =
        (first >= '0' && first <= '9') || (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
    return is_word ? 0 : 1;
  }
  if (first == 0xE2 && (byte(1) == 0x80 || byte(1) == 0x81)) return 3;
  if (first == 0xC2 && (byte(1) == 0xA0 || byte(1) == 0xAB || byte(1) == 0xBB)) return 2;
  return 0;
}

std::vector<std::uint64_t> word_hashes(std::string_view text) {
  std::vector<std::uint64_t> out;
  std::string word;
  const auto end_word = [&] {
    if (!word.empty()) out.push_back(XXH3_64bits(word.data(), word.size()));
    word.clear();
  };
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t size = separator_size(text, at); size > 0) {
      end_word();
      at += size;
      continue;
    }
    const char c = text[at++];
    word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  end_word();
  return out;
}

/// Sebastiano Vigna's splitmix64, for constants that are the same everywhere.
constexpr std::uint64_t splitmix64(std::uint64_t x) {
  x += 0x9E3779B97F4A7C15u;
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
  return x ^ (x >> 31);
}

/// One of the permutations of 64-bit numbers whose minima are taken: x to factor · x + offset.
struct Permutation {
  std::uint64_t factor, offset;
};

constexpr std::array<Permutation, sketch_size> permutations = [] {
  std::array<Permutation, sketch_size> out{};
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = {splitmix64(2 * i) | 1u, splitmix64(2 * i + 1)};
  return out;
}();

}  // namespace

std::vector<std::uint64_t> shingles(std::string_view text) {
  const std::vector<std::uint64_t> words = word_hashes(text);
  std::vector<std::uint64_t> out;
  for (std::size_t i = 0; i + words_of_shingle <= words.size(); ++i) {
    out.push_back(XXH3_64bits(&words[i], words_of_shingle * sizeof words[i]));
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

double resemblance(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
  std::size_t common = 0;
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    if (*x == *y) {
      ++common;
      ++x;
      ++y;
    } else {
      *x < *y ? ++x : ++y;
    }
  }
  const std::size_t all = a.size() + b.size() - common;
  return all == 0 ? 0.0 : static_cast<double>(common) / static_cast<double>(all);
}

std::vector<std::uint16_t> sketch(std::string_view text) {
  const std::vector<std::uint64_t> set = shingles(text);
  if (set.size() < least_shingles) return {};
  std::array<std::uint64_t, sketch_size> minima;
  minima.fill(std::numeric_limits<std::uint64_t>::max());
  for (const std::uint64_t x : set) {
    for (std::size_t i = 0; i < minima.size(); ++i)
      minima[i] = std::min(minima[i], permutations[i].factor * x + permutations[i].offset);
  }
  // The low bits: minima are small numbers.
  std::vector<std::uint16_t> out;
  for (const std::uint64_t minimum : minima) out.push_back(static_cast<std::uint16_t>(minimum & 0xFFFFu));
  return out;
}

double estimated_resemblance(std::span<const std::uint16_t> a, std::span<const std::uint16_t> b) {
  std::size_t same = 0;
  for (std::size_t i = 0; i < sketch_size; ++i) same += a[i] == b[i];
  return static_cast<double>(same) / static_cast<double>(sketch_size);
}

std::uint64_t similarity_key(std::span<const std::uint16_t> sketch, std::size_t index) {
  std::uint64_t key = 0;
  for (std::size_t row = 0; row < rows; ++row) key = key << 16 | sketch[index * rows + row];
  return key;
}

}  // namespace pacta
