#include "extractors/discourse/noun_phrase.hpp"
#include "extractors/discourse/quote_finder.hpp"

#include <algorithm>

// How stretches between quote marks find who says them.

namespace pacta {
namespace {

/// Fewer quoted words than this, unless somebody is said to say them, are a term held at arm's length.
constexpr int fewest_quoted_words = 4;

bool is_space_or_mark(std::string_view text) {
  return text.find_first_not_of(" \n\t,.:;-\"'\u2014\u2013\u201C\u201D\u2018\u2019") ==
         std::string_view::npos;
}

bool ends_sentence(std::string_view words) {
  return !words.empty() && (words.back() == '.' || words.back() == '!' || words.back() == '?');
}

/// "The Art of War": a title, not speech.
bool is_title(std::string_view words) {
  int small = 0, capital = 0;
  for (std::size_t begin = 0; begin < words.size();) {
    const std::size_t end = std::min(words.find_first_of(" \n", begin), words.size());
    const std::string_view word = words.substr(begin, end - begin);
    begin = end + 1;
    if (word.size() < 4) continue;
    ++(word[0] >= 'a' && word[0] <= 'z' ? small : capital);
  }
  return capital >= 2 && small <= 1 && !ends_sentence(words);
}

}  // namespace

void QuoteFinder::read_stretches(std::size_t paragraph) {
  const ByteSpan span = document_->paragraphs[paragraph];
  for (Stretch& stretch : stretches_in(span))
    if (!stretch.used &&
        span.contains(ByteSpan{stretch.marks.content.begin, stretch.marks.content.begin + 1}))
      read_stretch(stretch, paragraph);
}

void QuoteFinder::read_stretch(Stretch& stretch, std::size_t paragraph) {
  const ByteSpan& content = stretch.marks.content;
  const int words = words_in(content);
  if (!stretch.inner && !names_work(stretch))
    if (Report* report = adjacent(stretch, document_->paragraphs[paragraph])) {
      add(QuoteKind::direct, content, *report);
      return;
    }
  const std::string_view text = document_->text(content);
  if (words < fewest_quoted_words || is_title(text)) return;
  if (!stretch.inner && read_introduced(stretch, document_->paragraphs[paragraph])) return;
  if (Report* report = governing(stretch)) {
    add(QuoteKind::direct, content, *report);
    return;
  }
  if (stretch.inner || (!ends_sentence(text) && read_fragment(stretch))) return;
  if (const auto speaker = continued(stretch, document_->paragraphs[paragraph]))
    add(QuoteKind::direct, trimmed(content), *speaker, std::nullopt);
}

QuoteFinder::Report* QuoteFinder::adjacent(const Stretch& stretch, const ByteSpan& paragraph) {
  const ByteSpan& content = stretch.marks.content;
  const auto between = [&](std::size_t begin, std::size_t end) {
    return begin <= end && is_space_or_mark(document_->text().substr(begin, end - begin));
  };
  const std::string_view end = document_->text().substr(content.end - 1, 3);
  const bool unfinished = end.find(',') != std::string_view::npos;  // "The treaty," Lavrov said, "is dead."
  Report* left = nullptr;
  constexpr std::size_t widest_clause = 400;  // bytes between a quote and its cue
  const ByteSpan around{content.begin - std::min(content.begin, widest_clause), content.end + widest_clause};
  for (Report& report : reports_in(around)) {
    if (report.attribution.kind == ReportKind::thought || report.clause.begin > content.end + 200) continue;
    const bool right_side = paragraph.end >= report.clause.begin && between(content.end, report.clause.begin);
    if (right_side && (report.content.empty() || report.content.begin < report.cue.begin || unfinished))
      return &report;
    const bool colon = document_->text().substr(report.clause.end, 80).find(':') != std::string_view::npos;
    if (report.clause.end <= content.begin && between(report.clause.end, content.begin) &&
        (report.content.empty() || report.content.begin >= content.begin) &&
        (colon || paragraph.contains(report.cue)))
      left = &report;
  }
  return left;
}

QuoteFinder::Report* QuoteFinder::governing(const Stretch& stretch) {
  Report* found = nullptr;
  const SentenceView* view = sentence_at(stretch.marks.content.begin);
  if (view == nullptr) return nullptr;
  for (Report& report : reports_in({view->sentence().span.begin, stretch.marks.content.begin})) {
    const bool inside = stretch.inner && report.clause.begin < stretch.marks.content.begin;
    if (report.attribution.kind == ReportKind::question || report.attribution.speaker.empty()) continue;
    if (!stretch.inner || inside) found = &report;
  }
  return found;
}

bool QuoteFinder::read_introduced(const Stretch& stretch, const ByteSpan& paragraph) {
  const std::string_view text = document_->text();
  const std::size_t open = stretch.marks.marks.front().begin;
  const std::size_t last = open == 0 ? std::string_view::npos : text.find_last_not_of(" \n", open - 1);
  if (last == std::string_view::npos) return false;
  const bool colon = text[last] == ':';
  if (!colon && (text[last] != ',' || last < paragraph.begin)) return false;
  const SentenceView* at = sentence_at(last);
  if (at == nullptr || at->sentence().root == none) return false;
  const SentenceView& view = *at;
  const int root = view.sentence().root, subject = view.child(root, {"nsubj"});
  if (subject == none || view[subject].span.begin > last || view[root].span.begin > last) return false;
  if (!add_subject(stretch, view, subject)) return false;
  quotes_.back().cue = view[root].span;
  return true;
}

bool QuoteFinder::add_subject(const Stretch& stretch, const SentenceView& view, int subject) {
  const TokenRange phrase = phrase_of(view, subject);
  const Speaker speaker = resolver_.resolve(view, phrase, subject);
  if (speaker.slug.empty() || (!speaker.person && view[subject].mention == none)) return false;
  resolver_.spoke(view[subject].span.begin, speaker);
  add(QuoteKind::direct, trimmed(stretch.marks.content), speaker, view.bytes(phrase));
  return true;
}

bool QuoteFinder::read_fragment(const Stretch& stretch) {
  const SentenceView* view = sentence_at(stretch.marks.content.begin);
  if (view == nullptr) return false;
  const TokenRange quoted = view->within(stretch.marks.content);
  if (quoted.empty()) return false;
  int at = (*view)[quoted.first].head;
  for (int steps = 0; at != none && steps < view->size(); at = (*view)[at].head, ++steps) {
    const int subject = quoted.contains(at) ? none : view->child(at, {"nsubj"});
    if (subject != none && subject < quoted.first) return add_subject(stretch, *view, subject);
  }
  return false;
}

std::optional<Speaker> QuoteFinder::continued(const Stretch& stretch, const ByteSpan& paragraph) const {
  const std::size_t at = stretch.marks.content.begin;
  const Quote* before = nullptr;
  const Quote* after = nullptr;
  for (const Quote& quote : std::span(quotes_).subspan(paragraph_quotes_)) {
    if (!paragraph.overlaps(quote.content)) continue;
    if (quote.content.end <= at && quote.kind != QuoteKind::indirect) before = &quote;
    if (quote.content.begin > at && after == nullptr) after = &quote;
  }
  const std::string_view words = document_->text(stretch.marks.content);
  const bool sentence = ends_sentence(words) || words.ends_with(',') || words_in(stretch.marks.content) >= 8;
  if (const Quote* near = before != nullptr ? before : after; near != nullptr)
    return Speaker{near->slug, near->represents, false};
  if (!sentence) return std::nullopt;
  return resolver_.memory().last_speaker(at);
}

bool QuoteFinder::names_work(const Stretch& stretch) const {
  const std::string_view text = document_->text();
  const std::size_t open = stretch.marks.marks.front().begin;
  const std::size_t last = open == 0 ? std::string_view::npos : text.find_last_not_of(" \n", open - 1);
  const bool brought = last == std::string_view::npos || text[last] == ',' || text[last] == ':';
  return !brought && is_title(text.substr(stretch.marks.content.begin, stretch.marks.content.size()));
}

}  // namespace pacta
