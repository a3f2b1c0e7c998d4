#include "extractors/positions/facets/clause_text.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pacta {
namespace {

/// Whether words after a comma only add to what was said: "…, which is overdue", "…, enabling more cuts".
bool is_addition(const Sentence& sentence, int token) {
  static constexpr std::array<std::string_view, 12> words = {"which",        "who",       "whose", "where",
                                                             "when",         "as",        "after", "while",
                                                             "particularly", "including", "with",  "on"};
  const Token& next = sentence.tokens[token];
  return next.xpos == "VBG" || std::find(words.begin(), words.end(), next.lemma) != words.end();
}

bool is_dash(const Token& token) {
  return token.form == "—" || token.form == "–" || token.form == "--";
}

/// Ends the words before what is merely added to them.
ByteSpan without_additions(const Sentence& sentence, ByteSpan span) {
  for (int i = 0; i + 1 < static_cast<int>(sentence.tokens.size()); ++i) {
    const Token& token = sentence.tokens[i];
    if (token.span.begin <= span.begin || token.span.begin >= span.end) continue;
    if (is_dash(token) || (token.form == "," && is_addition(sentence, i + 1))) {
      span.end = sentence.tokens[i - 1].span.end;
      break;
    }
  }
  return span;
}

std::string text_of(const Document& document, const Situation& situation, ByteSpan span) {
  span = without_additions(document.sentences[situation.anchor.sentence], span);
  if (!situation.voices.empty()) {
    const ByteSpan& spoken = document.quotes[situation.voices.front()].content;
    if (spoken.begin <= span.begin && span.begin < spoken.end) span.end = std::min(span.end, spoken.end);
  }
  return std::string{document.text(span)};
}

bool stands_before_noun(const Sentence& sentence, const Token& token) {
  if (is_relation(token.deprel, "case") || is_relation(token.deprel, "det")) return true;
  if (token.deprel == "nmod:poss") return true;
  return token.head != none && is_relation(token.deprel, "punct") &&
         token.span.begin < sentence.tokens[token.head].span.begin;
}

}  // namespace

std::string words_from_predicate(const Document& document, const Situation& situation, int predicate) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  ByteSpan span{sentence.tokens[predicate].span.begin, subtree_span(sentence, predicate).end};
  int subject = none;  // and auxiliaries: "However, Oslo must at last …"
  const std::vector<int> below = dependents(sentence, predicate);
  for (const int child : below) {
    const std::string_view relation = sentence.tokens[child].deprel;
    if (child < predicate && (is_relation(relation, "nsubj") || is_relation(relation, "aux")))
      subject = child;
  }
  for (const int child : below) {
    const Token& token = sentence.tokens[child];
    if (is_relation(token.deprel, "cop") || (is_relation(token.deprel, "advmod") && child > subject))
      span.begin = std::min(span.begin, token.span.begin);
  }
  return text_of(document, situation, span);
}

std::string words_from(const Document& document, const Situation& situation, int token, int head) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  const ByteSpan whole = subtree_span(sentence, head);
  const ByteSpan& first = sentence.tokens[token].span;
  return text_of(document, situation, {std::max(first.begin, whole.begin), std::max(first.end, whole.end)});
}

std::string words_of_noun(const Document& document, const Situation& situation, int noun) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  ByteSpan span = subtree_span(sentence, noun);
  for (const int child : dependents(sentence, noun)) {
    if (child > noun || !stands_before_noun(sentence, sentence.tokens[child])) continue;
    const std::size_t end = subtree_span(sentence, child).end;
    int next = child;
    while (next < noun && sentence.tokens[next].span.begin < end) ++next;
    span.begin = std::max(span.begin, sentence.tokens[next].span.begin);
  }
  return text_of(document, situation, span);
}

bool has_dependent(const Sentence& sentence, int token, std::string_view relation, std::string_view lemma) {
  const std::vector<int> below = dependents(sentence, token);
  return std::any_of(below.begin(), below.end(), [&](int each) {
    const Token& child = sentence.tokens[each];
    return is_relation(child.deprel, relation) && (lemma.empty() || child.lemma == lemma);
  });
}

}  // namespace pacta
