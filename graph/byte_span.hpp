#pragma once

#include <compare>
#include <cstddef>
#include <string_view>

namespace pacta {

/// A half-open range [begin, end) of UTF-8 bytes in an article's text.
struct ByteSpan {
  std::size_t begin = 0, end = 0;

  std::size_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  bool contains(const ByteSpan& other) const { return begin <= other.begin && other.end <= end; }
  bool overlaps(const ByteSpan& other) const { return begin < other.end && other.begin < end; }
  /// The bytes meant. Precondition: end <= text.size().
  std::string_view in(std::string_view text) const { return text.substr(begin, end - begin); }

  friend auto operator<=>(const ByteSpan&, const ByteSpan&) = default;
};

}  // namespace pacta
