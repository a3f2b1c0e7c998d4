#pragma once

#include "extractors/language/document.hpp"

#include <string_view>
#include <vector>

namespace pacta {

/// One who utters a stretch of text, as one of several that report each other.
struct Voice {
  int quote = none;             ///< index into Document::quotes
  std::string_view slug;        ///< the speaker; empty where unknown; lives as long as the document
  std::string_view represents;  ///< for whom; empty: for itself
  bool direct = false;          ///< the words are the speaker's own
};

/// The smallest quote whose content holds a span and whose own attribution does not; null where the reporter
/// speaks. O(quotes).
const Quote* innermost_quote(const Document& document, const ByteSpan& span);

/// Who utters a span, from the innermost speaker to the outermost; empty where the reporter alone speaks.
std::vector<Voice> voices(const Document& document, const ByteSpan& span);

/// Whether a span belongs to an attribution ("Lavrov said", "according to the ministry") and not to what is
/// reported.
bool in_attribution(const Document& document, const ByteSpan& span);

/// Whether a sentence is, or stands in, a question that a reporter or moderator asks in a transcript. Linear
/// in the paragraphs: for many sentences take question_spans() once.
bool in_reporter_question(const Document& document, const Sentence& sentence);

/// The paragraphs of a transcript that reporters and moderators speak, in text order.
std::vector<ByteSpan> question_spans(const Document& document);

}  // namespace pacta
