#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace pacta {

/// The identity of content: XXH3 128 of the bytes in its canonical (big-endian) form, as 32 lower-case hex
/// digits. The same on every machine. Source: the xxHash specification, XXH3 with seed 0.
std::string content_hash(std::string_view bytes);

/// A content hash in 16 bytes, for tables of many.
struct ContentHash {
  std::uint64_t high = 0, low = 0;

  /// From 32 lower-case hex digits; absent where the text is something else.
  static std::optional<ContentHash> parse(std::string_view hex);
  std::array<char, 32> digits() const;
  std::string to_string() const;

  friend auto operator<=>(const ContentHash&, const ContentHash&) = default;
};

}  // namespace pacta

/// A hash needs no further hashing.
template <>
struct std::hash<pacta::ContentHash> {
  std::size_t operator()(const pacta::ContentHash& content) const noexcept { return content.low; }
};
