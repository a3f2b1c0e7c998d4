#include "extractors/discourse/speech.hpp"

#include "extractors/discourse/transcript.hpp"

#include <algorithm>

namespace pacta {
namespace {

bool attributes(const Quote& quote, const ByteSpan& span) {
  return (quote.cue && quote.cue->overlaps(span)) || (quote.speaker && quote.speaker->overlaps(span));
}

}  // namespace

const Quote* innermost_quote(const Document& document, const ByteSpan& span) {
  const Quote* innermost = nullptr;
  for (const Quote& quote : document.quotes) {
    if (quote.content.begin > span.begin) break;
    if (!quote.content.contains(span) || attributes(quote, span)) continue;
    if (innermost == nullptr || quote.content.size() <= innermost->content.size()) innermost = &quote;
  }
  return innermost;
}

std::vector<Voice> voices(const Document& document, const ByteSpan& span) {
  std::vector<Voice> chain;
  const Quote* innermost = innermost_quote(document, span);
  if (innermost == nullptr) return chain;
  for (int at = static_cast<int>(innermost - document.quotes.data()); at != none;) {
    const Quote& quote = document.quotes[static_cast<std::size_t>(at)];
    chain.push_back({at, quote.slug, quote.represents, quote.kind == QuoteKind::direct});
    at = quote.parent;
  }
  return chain;
}

bool in_attribution(const Document& document, const ByteSpan& span) {
  return std::any_of(document.quotes.begin(), document.quotes.end(),
                     [&](const Quote& quote) { return attributes(quote, span); });
}

bool in_reporter_question(const Document& document, const Sentence& sentence) {
  const std::vector<ByteSpan> questions = question_spans(document);
  return std::any_of(questions.begin(), questions.end(),
                     [&](const ByteSpan& question) { return question.overlaps(sentence.span); });
}

std::vector<ByteSpan> question_spans(const Document& document) {
  std::vector<ByteSpan> spans;
  for (const SpokenParagraph& paragraph : spoken_paragraphs(document))
    if (paragraph.question) spans.push_back(document.paragraphs[paragraph.paragraph]);
  return spans;
}

}  // namespace pacta
