#include "extractors/discourse/quote_finder.hpp"

#include "extractors/discourse/headline_speech.hpp"
#include "extractors/discourse/transcript.hpp"

#include <algorithm>
#include <map>

namespace pacta {
namespace {

/// Longer sentences are no prose: lists, tables, scanned noise.
constexpr std::size_t longest_sentence = 400;  // tokens

bool outer_first(const ByteSpan& a, const ByteSpan& b) {
  return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
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
    if (document_->is_boilerplate(i)) continue;
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
  const Speaker speaker = resolver_.resolve_signature(*at, phrase, speech->content);
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
  quotes_.back().cue = speech->cue;
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
  if (within != nullptr && speaker.slug.empty()) return;
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
