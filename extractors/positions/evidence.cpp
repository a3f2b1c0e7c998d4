#include "extractors/positions/evidence.hpp"

#include "extractors/discourse/speech.hpp"

#include <algorithm>

namespace pacta {
namespace {

/// The span without blanks, commas and quote marks at its rim.
ByteSpan trimmed(const Document& document, ByteSpan span) {
  const std::string_view rim = " \t\n,;:";
  const std::string_view text = document.text();
  while (span.begin < span.end && rim.find(text[span.begin]) != std::string_view::npos) ++span.begin;
  while (span.end > span.begin && rim.find(text[span.end - 1]) != std::string_view::npos) --span.end;
  return span;
}

ByteSpan common(const ByteSpan& a, const ByteSpan& b) {
  return {std::max(a.begin, b.begin), std::min(a.end, b.end)};
}

bool has_predicate(const Sentence& sentence, const ByteSpan& span) {
  return std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [&](const Token& token) {
    return (token.upos == Upos::VERB || token.upos == Upos::AUX) && span.contains(token.span);
  });
}

/// The clause below the highest governor that stands in the same quote and is no attribution; the whole of
/// the quote or sentence where that has no verb.
ByteSpan clause(const Document& document, const Situation& situation) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  int top = situation.path.front().token;
  for (std::size_t k = 1; k < situation.path.size(); ++k) {
    const int token = situation.path[k].token;
    const ByteSpan& span = sentence.tokens[token].span;
    if (in_attribution(document, span)) break;
    if (!situation.voices.empty() && !document.quotes[situation.voices.front()].content.contains(span)) break;
    top = token;
  }
  const ByteSpan span = subtree_span(sentence, top);
  return has_predicate(sentence, span) ? span : sentence.span;
}

}  // namespace

Evidence find_evidence(const Document& document, const Situation& situation, const HolderCandidate& holder) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  ByteSpan span = situation.anchor.mention == none ? sentence.span : clause(document, situation);
  if (holder.speaker_depth == none && !holder.tokens.empty()) {
    const bool inside = std::any_of(holder.tokens.begin(), holder.tokens.end(),
                                    [&](int t) { return span.contains(sentence.tokens[t].span); });
    if (!inside) {
      const int token = holder.tokens.front();
      const Token& list = sentence.tokens[first_conjunct(sentence, token)];  // all who hold together
      // "When it was adopted, Oslo said that it would not sign": up to what the holder does
      const bool behind = list.span.begin >= span.end && list.head != none;
      const ByteSpan last = behind ? subtree_span(sentence, list.head) : sentence.tokens[token].span;
      span = {std::min(span.begin, list.span.begin), std::max(span.end, last.end)};
    }
  }
  Evidence out;
  const bool spoken = !situation.voices.empty();
  if (spoken && holder.speaker_depth != none) {
    const ByteSpan within = common(span, document.quotes[situation.voices.front()].content);
    if (within.begin < within.end) span = within;
  }
  out.span = trimmed(document, common(span, sentence.span));
  if (out.span.begin >= out.span.end) out.span = trimmed(document, sentence.span);
  out.text = std::string{document.text(out.span)};
  out.direct_quote = spoken && document.quotes[situation.voices.front()].kind == QuoteKind::direct;
  return out;
}

}  // namespace pacta
