#pragma once

#include "graph/byte_span.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace pacta {

/// A stretch of text between quote marks. It may run over paragraphs, each of which repeats the opening mark.
struct QuotedStretch {
  ByteSpan content;             ///< between the marks, without outer blanks
  std::vector<ByteSpan> marks;  ///< the opening mark, its repetitions, the closing mark where there is one
  bool single = false;          ///< ‘…’ or '…'
  bool closed = true;           ///< false: the closing mark is missing, the content ends with its paragraph
};

/// Pairs the quote marks of a text: straight and curly, single and double, „…“, «…», ``…''. Apostrophes,
/// inches and stray marks pair with nothing. Sorted by content; stretches nest or are disjoint. Linear in the
/// text but for paragraphs with many single marks, which are searched pairwise.
std::vector<QuotedStretch> quoted_stretches(std::string_view text, std::span<const ByteSpan> paragraphs);

}  // namespace pacta
