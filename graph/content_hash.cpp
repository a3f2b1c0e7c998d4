#include "graph/content_hash.hpp"

#include <xxhash.h>

#include <charconv>

namespace pacta {
namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";

void append_hex(std::string& out, std::uint64_t number) {
  for (int shift = 60; shift >= 0; shift -= 4) out += hex_digits[(number >> shift) & 15];
}

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

std::string ContentHash::to_string() const {
  std::string out;
  out.reserve(32);
  append_hex(out, high);
  append_hex(out, low);
  return out;
}

}  // namespace pacta
