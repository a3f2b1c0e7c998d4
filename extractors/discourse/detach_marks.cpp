#include "extractors/discourse/quote_marks.hpp"
#include "extractors/discourse/quotes.hpp"
#include "extractors/discourse/speech_label.hpp"
#include "extractors/reading/dateline.hpp"

#include <algorithm>

namespace pacta {
namespace {

/// "[", "]" of an insert, whose words stay; "<…>", "<...>" of an omission.
bool is_bracket(std::string_view form) {
  return form == "[" || form == "]" || form == "<" || form == ">" ||
         (form.starts_with("<") && form.ends_with(">")) || form == "[...]" || form == "[\u2026]" ||
         form == "(...)" || form == "(\u2026)";
}

/// An ellipsis between "<" and ">" or "[" and "]".
bool is_omission(const std::vector<Token>& tokens, std::size_t i) {
  if (tokens[i].form != "..." && tokens[i].form != "\u2026") return false;
  return i > 0 && i + 1 < tokens.size() && is_bracket(tokens[i - 1].form) && is_bracket(tokens[i + 1].form);
}

/// What a paragraph begins with and nobody says: its dateline or the label of a turn.
ByteSpan opening(std::string_view text, const ByteSpan& paragraph) {
  const std::string_view words = paragraph.in(text);
  if (const auto label = speech_label(words); label && dateline_length(words) == 0)
    return {paragraph.begin, paragraph.begin + label->span.end};
  return {paragraph.begin, paragraph.begin + dateline_length(words)};
}

std::vector<ByteSpan> spans_to_detach(const Document& document) {
  std::vector<ByteSpan> spans;
  for (const QuotedStretch& stretch : quoted_stretches(document.text(), document.paragraphs))
    spans.insert(spans.end(), stretch.marks.begin(), stretch.marks.end());
  for (const ByteSpan& paragraph : document.paragraphs)
    if (const ByteSpan span = opening(document.text(), paragraph); !span.empty()) spans.push_back(span);
  std::sort(spans.begin(), spans.end());
  return spans;
}

}  // namespace

void detach_marks(Document& document) {
  const std::vector<ByteSpan> spans = spans_to_detach(document);
  auto next = spans.begin();
  for (Sentence& sentence : document.sentences)
    for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
      Token& token = sentence.tokens[i];
      while (next != spans.end() && next->end <= token.span.begin) ++next;
      const bool marked = next != spans.end() && next->contains(token.span);
      if (marked || is_bracket(token.form) || is_omission(sentence.tokens, i)) token.detached = true;
    }
}

}  // namespace pacta
