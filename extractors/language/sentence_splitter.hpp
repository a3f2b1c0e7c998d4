#pragma once

#include "graph/byte_span.hpp"

#include <string_view>
#include <vector>

namespace pacta {

/// The sentences of one paragraph of English, in order, without the blanks around them. Full stops of
/// abbreviations, initials, datelines and figures do not end a sentence; closing quote marks and brackets
/// stay with theirs. The label of a speaker ("MR. SULLIVAN:", the "Q" of briefings) is a sentence of its own.
/// A paragraph without a full stop, such as a headline, is one sentence. Linear in the text.
std::vector<ByteSpan> split_sentences(std::string_view paragraph);

}  // namespace pacta
