#include "graph/content_hash.hpp"

#include <xxhash.h>

#include <charconv>

namespace pacta {
namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";

std::uint64_t number(std::string_view hex) {
  std::uint64_t out = 0;
  std::from_chars(hex.data(), hex.data() + hex.size(), out, 16);
  return out;
}

}  // namespace

std::string content_hash(std::string_view bytes) {
  const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
  return ContentHash{hash.high64, hash.low64}.to_string();
}

std::optional<ContentHash> ContentHash::parse(std::string_view hex) {
  if (hex.size() != 32 || hex.find_first_not_of(hex_digits) != std::string_view::npos) return std::nullopt;
  return ContentHash{number(hex.substr(0, 16)), number(hex.substr(16))};
}

std::array<char, 32> ContentHash::digits() const {
  std::array<char, 32> out;
  for (std::size_t i = 0; i < 16; ++i) {
    const std::size_t shift = 60 - 4 * i;
    out[i] = hex_digits[(high >> shift) & 15];
    out[16 + i] = hex_digits[(low >> shift) & 15];
  }
  return out;
}

std::string ContentHash::to_string() const {
  const std::array<char, 32> out = digits();
  return {out.data(), out.size()};
}

}  // namespace pacta
