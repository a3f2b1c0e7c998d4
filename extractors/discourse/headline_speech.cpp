#include "extractors/discourse/headline_speech.hpp"

#include "extractors/discourse/reporting_verbs.hpp"
#include "extractors/discourse/sentence_view.hpp"
#include "extractors/discourse/speaker_words.hpp"
#include "extractors/language/tokens.hpp"
#include "extractors/language/word.hpp"

#include <algorithm>
#include <array>

namespace pacta {
namespace {

constexpr std::size_t longest_headline = 220;
constexpr int longest_tail = 8;   // words
constexpr int longest_label = 6;  // words

/// A column's name before the colon, which says nothing of the speaker.
constexpr auto columns =
    std::to_array<std::string_view>({"analysis", "breaking", "comment", "exclusive", "explainer", "factbox",
                                     "fact sheet", "in brief", "interview", "live", "opinion", "press review",
                                     "timeline", "update", "update 1", "update 2", "video", "watch"});

/// Outlets that sign their headlines: "… - Sputnik International".
constexpr auto outlets = std::to_array<std::string_view>(
    {"Al Jazeera", "BBC News", "CNN", "France 24", "RT", "RT World News", "Reuters", "Sputnik",
     "Sputnik International", "TASS", "The Guardian", "Wikinews", "Wikinews, the free news source"});

/// What tags and mentions say about a few words of a headline.
struct Words {
  int count = 0;
  bool finite = false;
  bool actor = false;       // an actor is named
  bool role = false;        // "diplomat", "ministry", "media"
  bool capital = false;     // a capitalised word
  bool last_names = false;  // the last word is such an actor or role
};

bool is_role_word(const Token& token) {
  const std::string form = lower_case(token.form);
  return is_speaking_role(token.lemma) || is_speaking_thing(token.lemma) || is_speaking_role(form) ||
         is_speaking_thing(form) || is_organisation_word(form);
}

Words look_at(const Document& document, const ByteSpan& span) {
  Words words;
  auto at = std::partition_point(document.sentences.begin(), document.sentences.end(),
                                 [&](const Sentence& sentence) { return sentence.span.end <= span.begin; });
  for (; at != document.sentences.end() && at->span.begin < span.end; ++at) {
    const Sentence& sentence = *at;
    const SentenceView view(sentence);
    for (int i = 0; i < view.size(); ++i) {
      const Token& token = view[i];
      if (!span.contains(token.span) || token.upos == Upos::PUNCT || token.detached) continue;
      ++words.count;
      const bool names =
          token.mention != none &&
          document.mentions[static_cast<std::size_t>(token.mention)].kind == MentionKind::actor;
      const bool role = is_role_word(token);
      words.finite = words.finite || (view.is_finite(i) && !names && !role);
      words.actor = words.actor || names;
      words.role = words.role || role;
      words.capital = words.capital || (token.form[0] >= 'A' && token.form[0] <= 'Z');
      words.last_names = names || role;
    }
  }
  return words;
}

ByteSpan trimmed(std::string_view text, ByteSpan span) {
  while (span.begin < span.end && text[span.begin] == ' ') ++span.begin;
  while (span.begin < span.end && text[span.end - 1] == ' ') --span.end;
  return span;
}

struct Cut {
  std::size_t begin = std::string_view::npos, end = 0;
};

/// The last dash between blanks, or the last ", says": no parser is needed to see the speaker behind them.
Cut last_dash(std::string_view words) {
  Cut cut;
  for (std::string_view dash : {" \u2014 ", " \u2013 ", " - ", " -- ", ", says ", ", say ", ", said "})
    if (const std::size_t at = words.rfind(dash);
        at != std::string_view::npos && (cut.end == 0 || at > cut.begin))
      cut = {at, at + dash.size()};
  return cut;
}

ByteSpan without_column(const Document& document, ByteSpan span) {
  const std::string_view words = document.text(span);
  const std::size_t colon = words.find(": ");
  if (colon == std::string_view::npos || !among(columns, lower_case(words.substr(0, colon)))) return span;
  return {span.begin + colon + 2, span.end};
}

std::optional<HeadlineSpeech> tail_speech(const Document& document, ByteSpan headline) {
  const std::string_view words = document.text(headline);
  const Cut dash = last_dash(words);
  if (dash.end == 0) return std::nullopt;
  const ByteSpan content = trimmed(document.text(), {headline.begin, headline.begin + dash.begin});
  const ByteSpan tail = trimmed(document.text(), {headline.begin + dash.end, headline.end});
  if (content.empty() || tail.empty()) return std::nullopt;
  if (among(outlets, document.text(tail)) || document.text(tail) == document.article->source)
    return std::nullopt;
  const Words seen = look_at(document, tail);
  const bool names = seen.actor || seen.role || (seen.capital && seen.count <= 3);
  if (seen.count == 0 || seen.count > longest_tail || seen.finite || !names) return std::nullopt;
  HeadlineSpeech speech{content, tail};
  const ByteSpan between = trimmed(document.text(), {headline.begin + dash.begin + 1, tail.begin});
  if (words[dash.begin] == ',') speech.cue = between;
  return speech;
}

std::optional<HeadlineSpeech> label_speech(const Document& document, ByteSpan headline) {
  const std::string_view words = document.text(headline);
  const std::size_t colon = words.find(": ");
  if (colon == std::string_view::npos || colon == 0) return std::nullopt;
  const ByteSpan label{headline.begin, headline.begin + colon};
  const Words seen = look_at(document, label);
  if (seen.count == 0 || seen.count > longest_label || seen.finite || !seen.last_names) return std::nullopt;
  return HeadlineSpeech{trimmed(document.text(), {label.end + 1, headline.end}), label};
}

}  // namespace

bool looks_like_headline(std::string_view paragraph) {
  if (paragraph.empty() || paragraph.size() > longest_headline) return false;
  const char last = paragraph.back();
  return last != '.' && last != ':' && last != ';' && last != ',';
}

std::optional<HeadlineSpeech> headline_speech(const Document& document, std::size_t paragraph) {
  const ByteSpan whole = document.paragraphs[paragraph];
  if (!looks_like_headline(document.text(whole))) return std::nullopt;
  const ByteSpan headline = without_column(document, whole);
  if (auto speech = tail_speech(document, headline)) return speech;
  return label_speech(document, headline);
}

}  // namespace pacta
