#pragma once

#include "extractors/language/document.hpp"

#include <optional>
#include <vector>

namespace pacta {

/// One paragraph of a speech or a transcript: who says it, or that a reporter asks.
struct SpokenParagraph {
  std::size_t paragraph = 0;  ///< index into Document::paragraphs
  ByteSpan words;             ///< what is said, without the label
  ByteSpan label;         ///< the name in the label of the turn ("MR. PRICE"); empty: the article's speaker
  bool question = false;  ///< asked by a reporter or moderator
};

/// The spoken paragraphs of an article, in text order: all but the title where the article is a speech
/// (Article::speaker or speaker_state), those from the first label on where it is a transcript. Empty for
/// news.
std::vector<SpokenParagraph> spoken_paragraphs(const Document& document);

}  // namespace pacta
