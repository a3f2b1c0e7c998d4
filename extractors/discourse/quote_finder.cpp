#include "extractors/discourse/quote_finder.hpp"

#include "extractors/discourse/headline_speech.hpp"
#include "extractors/discourse/noun_phrase.hpp"
#include "extractors/discourse/transcript.hpp"

#include <algorithm>
#include <map>

namespace pacta {
namespace {

/// Longer sentences are no prose: lists, tables, scanned noise.
constexpr std::size_t longest_sentence = 400;  // tokens

/// Fewer quoted words than this, unless somebody is said to say them, are a term held at arm's length.
constexpr int fewest_quoted_words = 4;

bool outer_first(const ByteSpan& a, const ByteSpan& b) {
  return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
}

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

QuoteFinder::QuoteFinder(const Document& document, const Vocabulary& vocabulary)
    : document_(&document), resolver_(document, vocabulary) {
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    views_.emplace_back(document.sentences[i]);
    if (document.sentences[i].tokens.size() > longest_sentence) continue;
    const SentenceView& view = views_.back();
    const auto bytes = [&](const TokenRange& range) {
      return range.empty() ? ByteSpan{} : view.bytes(range);
    };
    for (const Attribution& attribution : find_attributions(view))
      reports_.push_back({attribution, i, bytes(attribution.cue), bytes(attribution.content),
                          bytes(attribution.clause), false});
  }
  std::size_t reach = 0;
  for (QuotedStretch& marks : quoted_stretches(document.text(), document.paragraphs)) {
    const bool inner = marks.content.begin < reach;
    reach = std::max(reach, marks.content.end);
    stretches_.push_back({std::move(marks), false, inner});
    reach_.push_back(reach);
  }
}

std::vector<Quote> QuoteFinder::find() {
  std::map<std::string_view, Speaker> by_label;
  std::vector<SpokenParagraph> turns = spoken_paragraphs(*document_);
  auto turn = turns.begin();
  for (std::size_t i = 0; i < document_->paragraphs.size(); ++i) {
    if (i < document_->boilerplate.size() && document_->boilerplate[i]) continue;
    const bool spoken = turn != turns.end() && turn->paragraph == i;
    if (spoken && !turn->question) {
      const std::string_view label = document_->text(turn->label);
      if (!by_label.contains(label))
        by_label[label] = label.empty() ? resolver_.article_speaker() : resolver_.resolve_label(label);
      read_speech(turn->words, by_label[label]);
    }
    const bool question = spoken && turn->question;
    if (spoken) ++turn;
    if (!question && (spoken || !read_headline(i))) read_paragraph(i, spoken);
  }
  std::sort(quotes_.begin(), quotes_.end(), [](const Quote& a, const Quote& b) {
    return a.content != b.content ? outer_first(a.content, b.content) : a.cue.has_value() > b.cue.has_value();
  });
  quotes_.erase(std::unique(quotes_.begin(), quotes_.end(),
                            [](const Quote& a, const Quote& b) { return a.content == b.content; }),
                quotes_.end());
  std::vector<int> open;
  for (std::size_t i = 0; i < quotes_.size(); ++i) {
    while (!open.empty() &&
           !quotes_[static_cast<std::size_t>(open.back())].content.contains(quotes_[i].content))
      open.pop_back();
    quotes_[i].parent = open.empty() ? none : open.back();
    open.push_back(static_cast<int>(i));
  }
  return std::move(quotes_);
}

bool QuoteFinder::read_headline(std::size_t paragraph) {
  const auto speech = headline_speech(*document_, paragraph);
  if (!speech) return false;
  const SentenceView* at = sentence_at(speech->speaker.begin);
  if (at == nullptr) return false;
  const TokenRange phrase = at->within(speech->speaker);
  if (phrase.empty()) return false;
  const Speaker speaker = resolver_.resolve(*at, phrase, phrase.last);
  ByteSpan content = speech->content;
  QuoteKind kind = QuoteKind::indirect;
  for (Stretch& stretch : stretches_in(speech->content)) {
    if (!speech->content.contains(stretch.marks.content)) continue;
    stretch.used = true;
    const bool whole = stretch.marks.content.size() + 8 >= content.size();
    kind = whole ? QuoteKind::direct : QuoteKind::mixed;
    if (whole) content = stretch.marks.content;
  }
  add(kind, trimmed(content), speaker, speech->speaker);
  return true;
}

void QuoteFinder::read_speech(const ByteSpan& words, const Speaker& speaker) {
  resolver_.spoke(words.begin, speaker);
  add(QuoteKind::direct, trimmed(words), speaker, std::nullopt);
}

void QuoteFinder::read_paragraph(std::size_t paragraph, bool spoken) {
  paragraph_quotes_ = quotes_.size();
  for (Report& report : reports_in(document_->paragraphs[paragraph])) read_report(report, spoken);
  read_stretches(paragraph);
}

std::span<QuoteFinder::Report> QuoteFinder::reports_in(const ByteSpan& span) {
  const auto before = [](std::size_t position) {
    return [position](const Report& report) { return report.cue.begin < position; };
  };
  const auto first = std::partition_point(reports_.begin(), reports_.end(), before(span.begin));
  return {first, std::partition_point(first, reports_.end(), before(span.end))};
}

std::span<QuoteFinder::Stretch> QuoteFinder::stretches_in(const ByteSpan& span) {
  const auto reaching = std::partition_point(reach_.begin(), reach_.end(),
                                             [&](std::size_t reach) { return reach <= span.begin; });
  const auto first = stretches_.begin() + (reaching - reach_.begin());
  return {first, std::partition_point(first, stretches_.end(), [&](const Stretch& stretch) {
            return stretch.marks.content.begin < span.end;
          })};
}

const SentenceView* QuoteFinder::sentence_at(std::size_t position) const {
  const auto at = std::partition_point(views_.begin(), views_.end(), [&](const SentenceView& view) {
    return view.sentence().span.end <= position;
  });
  return at != views_.end() && at->sentence().span.begin <= position ? &*at : nullptr;
}

void QuoteFinder::read_report(Report& report, bool spoken) {
  const Attribution& attribution = report.attribution;
  if (report.content.empty() || attribution.kind == ReportKind::question ||
      attribution.kind == ReportKind::wording)
    return;
  const Speaker speaker = speaker_of(report);
  if (!can_speak(report, speaker)) return;
  const bool pronoun = views_[report.sentence][attribution.speaker_head].upos == Upos::PRON;
  if (spoken && pronoun) return;  // who "he" is in a speech, its speaker knows
  ByteSpan content = report.content;
  Stretch* within = nullptr;  // the marks around the whole attribution: a report inside a quote
  std::vector<Stretch*> parts;
  const ByteSpan around{std::min(report.cue.begin, content.begin), std::max(report.cue.end, content.end)};
  for (Stretch& stretch : stretches_in(around)) {
    const ByteSpan& quoted = stretch.marks.content;
    if (quoted.begin >= content.end && !quoted.contains(report.cue)) continue;
    if (quoted.contains(report.cue))
      within = &stretch;
    else if (quoted.overlaps(content) && (!stretch.inner || within != nullptr))
      parts.push_back(&stretch);
  }
  if (within != nullptr) content.end = std::min(content.end, within->marks.content.end);
  if (within != nullptr) content.begin = std::max(content.begin, within->marks.content.begin);
  QuoteKind kind = QuoteKind::indirect;
  int quoted_words = 0;
  for (const Stretch* part : parts) quoted_words += words_in(part->marks.content);
  const bool only_quoted = parts.size() > 1 && quoted_words + 2 >= words_in(content);
  for (Stretch* part : parts) {
    const ByteSpan& quoted = part->marks.content;
    const ByteSpan lead{content.begin, std::max(content.begin, quoted.begin)};
    const ByteSpan tail{std::min(quoted.end, content.end), content.end};
    const bool whole = words_in(lead) <= 1 && words_in(tail) <= 1;
    if (whole && names_work(*part)) return;
    if (whole || only_quoted) {
      part->used = true;
      if (only_quoted && part != parts.back()) add(QuoteKind::direct, quoted, report);
      kind = QuoteKind::direct;
      content = quoted;
      if (whole) break;
      continue;
    }
    part->used = true;
    kind = QuoteKind::mixed;
    content = {std::min(content.begin, std::max(quoted.begin, report.content.begin)),
               std::max(content.end, quoted.end)};
  }
  if (kind != QuoteKind::direct && words_in(content) < 2) return;
  report.used = true;
  add(kind, content, report);
}

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
  return resolver_.last_speaker(at);
}

void QuoteFinder::add(QuoteKind kind, const ByteSpan& content, Report& report) {
  report.used = true;
  const Speaker speaker = speaker_of(report);
  resolver_.spoke(report.cue.begin, speaker);
  std::optional<ByteSpan> words;
  if (!report.attribution.speaker.empty()) words = views_[report.sentence].bytes(report.attribution.speaker);
  add(kind, trimmed(content), speaker, words);
  quotes_.back().cue = report.cue;
}

void QuoteFinder::add(QuoteKind kind, const ByteSpan& content, const Speaker& speaker,
                      std::optional<ByteSpan> words) {
  Quote quote;
  quote.kind = kind;
  quote.content = content;
  quote.speaker = words;
  quote.slug = speaker.slug;
  quote.represents = speaker.represents == speaker.slug ? std::string{} : speaker.represents;
  quotes_.push_back(std::move(quote));
}

/// Verbs of thought and evidence have all kinds of subjects; only actors and things that speak make them
/// reports.
bool QuoteFinder::can_speak(const Report& report, const Speaker& speaker) const {
  const Attribution& attribution = report.attribution;
  if (attribution.speaker.empty()) return false;
  const SentenceView& view = views_[report.sentence];
  const int at = attribution.speaker_head;
  const Token& head = view[at];
  if (head.upos == Upos::PRON) {
    if (view.is_form(at, {"he", "she", "they", "who", "some", "many"})) return true;
    return !speaker.slug.empty() && !view.is_form(at, {"this", "that"});
  }
  if (attribution.kind == ReportKind::speech) return true;
  const bool bare =
      attribution.place == ReportPlace::preposed && attribution.clause.last == attribution.cue.last;
  if (attribution.kind == ReportKind::formal && !bare) return true;
  return speaker.person || head.mention != none || head.upos == Upos::PROPN || is_speaking_role(head.lemma) ||
         is_speaking_thing(head.lemma);
}

Speaker QuoteFinder::speaker_of(const Report& report) const {
  const Attribution& attribution = report.attribution;
  return resolver_.resolve(views_[report.sentence], attribution.speaker, attribution.speaker_head);
}

bool QuoteFinder::names_work(const Stretch& stretch) const {
  const std::string_view text = document_->text();
  const std::size_t open = stretch.marks.marks.front().begin;
  const std::size_t last = open == 0 ? std::string_view::npos : text.find_last_not_of(" \n", open - 1);
  const bool brought = last == std::string_view::npos || text[last] == ',' || text[last] == ':';
  return !brought && is_title(text.substr(stretch.marks.content.begin, stretch.marks.content.size()));
}

ByteSpan QuoteFinder::trimmed(ByteSpan span) const {
  const std::string_view text = document_->text();
  const auto outer = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == ','; };
  while (span.begin < span.end && outer(text[span.begin])) ++span.begin;
  while (span.begin < span.end && outer(text[span.end - 1])) --span.end;
  return span;
}

int QuoteFinder::words_in(const ByteSpan& span) const {
  const std::string_view words = document_->text(span);
  int count = 0;
  bool inside = false;
  for (const char c : words) {
    const bool letter =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\'';
    if (letter && !inside) ++count;
    inside = letter || (c & 0x80) != 0;
  }
  return count;
}

}  // namespace pacta
