#include "extractors/discourse/sentence_view.hpp"

#include "extractors/language/word.hpp"

#include <algorithm>

namespace pacta {
namespace {

std::vector<std::vector<int>> children_of(const Sentence& sentence) {
  std::vector<std::vector<int>> children(sentence.tokens.size());
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i)
    if (const int head = sentence.tokens[i].head; head != none)
      children[static_cast<std::size_t>(head)].push_back(static_cast<int>(i));
  return children;
}

/// From the leaves up, each token hands its range to its governor. Linear; what hangs in a cycle, which no
/// parser should make, keeps its own place.
std::vector<TokenRange> subtrees_of(const Sentence& sentence, const std::vector<std::vector<int>>& children) {
  std::vector<TokenRange> ranges;
  std::vector<std::size_t> waiting;  // dependents that have not handed theirs over
  std::vector<int> ready;
  for (std::size_t i = 0; i < children.size(); ++i) {
    ranges.push_back({static_cast<int>(i), static_cast<int>(i)});
    waiting.push_back(children[i].size());
    if (children[i].empty()) ready.push_back(static_cast<int>(i));
  }
  while (!ready.empty()) {
    const TokenRange& below = ranges[static_cast<std::size_t>(ready.back())];
    const int governor = sentence.tokens[static_cast<std::size_t>(ready.back())].head;
    ready.pop_back();
    if (governor == none) continue;
    TokenRange& range = ranges[static_cast<std::size_t>(governor)];
    range = {std::min(range.first, below.first), std::max(range.last, below.last)};
    if (--waiting[static_cast<std::size_t>(governor)] == 0) ready.push_back(governor);
  }
  return ranges;
}

}  // namespace

SentenceView::SentenceView(const Sentence& sentence)
    : sentence_(&sentence), children_(children_of(sentence)), subtrees_(subtrees_of(sentence, children_)) {}

int SentenceView::child(int token, std::initializer_list<std::string_view> relations) const {
  for (const int dependent : children(token))
    if (std::find(relations.begin(), relations.end(), (*this)[dependent].deprel) != relations.end())
      return dependent;
  return none;
}

TokenRange SentenceView::subtree(int token) const {
  return subtrees_[static_cast<std::size_t>(token)];
}

int SentenceView::before(int token) const {
  for (int i = token - 1; i >= 0; --i)
    if (!(*this)[i].detached) return i;
  return none;
}

int SentenceView::after(int token) const {
  for (int i = token + 1; i < size(); ++i)
    if (!(*this)[i].detached) return i;
  return none;
}

bool SentenceView::is_mark(int token) const {
  if (token < 0 || !(*this)[token].detached) return false;
  const std::string& form = (*this)[token].form;
  return !form.empty() && form.find_first_of("[]<>(){}.:") == std::string::npos && form != "\u2026";
}

bool SentenceView::is_form(int token, std::initializer_list<std::string_view> lower_case_forms) const {
  if (token == none) return false;
  const std::string form = lower_case((*this)[token].form);
  return std::find(lower_case_forms.begin(), lower_case_forms.end(), form) != lower_case_forms.end();
}

bool SentenceView::is_finite(int token) const {
  const std::string& tag = (*this)[token].xpos;
  return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD";
}

bool SentenceView::has_finite(const TokenRange& range) const {
  for (int i = range.first; i <= range.last; ++i)
    if (is_finite(i)) return true;
  return false;
}

int SentenceView::count_words(const TokenRange& range) const {
  int words = 0;
  for (int i = range.first; i <= range.last; ++i)
    if (!(*this)[i].detached && (*this)[i].upos != Upos::PUNCT) ++words;
  return words;
}

ByteSpan SentenceView::bytes(const TokenRange& range) const {
  return {(*this)[range.first].span.begin, (*this)[range.last].span.end};
}

TokenRange SentenceView::within(const ByteSpan& span) const {
  TokenRange range{size(), -1};
  for (int i = 0; i < size(); ++i) {
    const std::size_t at = (*this)[i].span.begin;
    if (at >= span.begin && at < span.end) range = {std::min(range.first, i), i};
  }
  return range.last < 0 ? TokenRange{} : range;
}

}  // namespace pacta
