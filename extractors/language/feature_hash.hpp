#pragma once

#include <cstdint>
#include <string_view>

namespace pacta {

/// Features are named by 64-bit hashes alone. The functions are part of the model format: a change of any of
/// them makes trained models void.

/// The finaliser of MurmurHash3 (Appleby, public domain): each bit of the input moves each bit of the output.
constexpr std::uint64_t mixed(std::uint64_t h) {
  h ^= h >> 33;
  h *= 0xff51afd7ed558ccdULL;
  h ^= h >> 33;
  h *= 0xc4ceb9fe1a85ec53ULL;
  h ^= h >> 33;
  return h;
}

/// FNV-1a, finished by mixed().
constexpr std::uint64_t text_hash(std::string_view text) {
  std::uint64_t h = 1469598103934665603ULL;
  for (const char c : text) {
    h ^= static_cast<unsigned char>(c);
    h *= 1099511628211ULL;
  }
  return mixed(h);
}

/// Names the features of one position, one template after the other. The atoms of a feature (hashes of words,
/// tags, labels, or small numbers) are multiplied by odd constants that differ by place and by a salt for the
/// template, which costs one multiplication an atom, all independent of each other.
class FeatureHasher {
 public:
  explicit constexpr FeatureHasher(std::uint64_t* out) : out_(out) {}

  constexpr void operator()(std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0, std::uint64_t d = 0) {
    salt_ += 0x9e3779b97f4a7c15ULL;
    std::uint64_t h = salt_ + a * 0xd6e8feb86659fd93ULL + b * 0xa0761d6478bd642fULL +
                      c * 0xe7037ed1a0b428dbULL + d * 0x8ebc6af09c88c6e3ULL;
    h ^= h >> 32;
    h *= 0xd6e8feb86659fd93ULL;
    h ^= h >> 29;
    *out_++ = h;
  }

  constexpr const std::uint64_t* end() const { return out_; }

 private:
  std::uint64_t* out_;
  std::uint64_t salt_ = 0;
};

}  // namespace pacta
