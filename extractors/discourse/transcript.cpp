#include "extractors/discourse/transcript.hpp"

#include "extractors/discourse/speech_label.hpp"
#include "extractors/reading/dateline.hpp"

#include <algorithm>

namespace pacta {
namespace {

/// One label may be chance; with a named speaker it is none.
constexpr int fewest_labels = 2;

std::optional<SpeechLabel> label_of(const Document& document, std::size_t paragraph) {
  const std::string_view words = document.text(document.paragraphs[paragraph]);
  if (dateline_length(words) > 0) return std::nullopt;
  return speech_label(words);
}

using Labels = std::vector<std::optional<SpeechLabel>>;  // of paragraphs

/// Labels in capitals; behind a question a name in small letters answers.
Labels labels_of(const Document& document) {
  Labels labels;
  bool asked = false;
  for (std::size_t i = 0; i < document.paragraphs.size(); ++i) {
    labels.push_back(label_of(document, i));
    if (!labels[i] && asked) labels[i] = name_label(document.text(document.paragraphs[i]));
    if (labels[i]) asked = labels[i]->question;
  }
  return labels;
}

bool is_title(const Document& document, std::size_t paragraph) {
  if (paragraph != 0) return false;
  const Article& article = *document.article;
  return document.headline_first ||
         (!article.title.empty() && document.text(document.paragraphs[0]) == article.title);
}

/// "SPEAKER: United States (Joe Biden) DATE: 2021-02-19" says who speaks; nobody says it.
bool is_record_header(std::string_view words) {
  return words.starts_with("SPEAKER:");
}

/// Whether a statement is in the words of those who issue it.
bool speaks_of_us(const Document& document) {
  return std::any_of(document.sentences.begin(), document.sentences.end(), [](const Sentence& sentence) {
    return std::any_of(sentence.tokens.begin(), sentence.tokens.end(),
                       [](const Token& token) { return token.form == "We" && token.upos == Upos::PRON; });
  });
}

ByteSpan without_leading_blanks(std::string_view text, ByteSpan span) {
  while (span.begin < span.end) {
    const std::string_view rest = text.substr(span.begin, span.end - span.begin);
    if (rest.starts_with("\u00A0"))
      span.begin += 2;
    else if (rest[0] == ' ' || rest[0] == '*' || rest[0] == '_' || rest[0] == '\t')
      ++span.begin;
    else
      break;
  }
  return span;
}

}  // namespace

std::vector<SpokenParagraph> spoken_paragraphs(const Document& document) {
  const Article& article = *document.article;
  const bool speech = article.is_speech() || (!document.joint_speakers.empty() && speaks_of_us(document));
  const Labels labels = labels_of(document);
  const auto count =
      std::count_if(labels.begin(), labels.end(), [](const auto& label) { return label.has_value(); });
  const bool transcript = count >= fewest_labels || (speech && count > 0);
  std::vector<SpokenParagraph> spoken;
  if (!speech && !transcript) return spoken;
  SpokenParagraph turn;
  bool speaking = speech;
  for (std::size_t i = 0; i < document.paragraphs.size(); ++i) {
    ByteSpan words = document.paragraphs[i];
    if (document.is_boilerplate(i) || is_title(document, i) || is_record_header(document.text(words)))
      continue;
    if (transcript && labels[i]) {
      turn.label = {words.begin + labels[i]->name.begin, words.begin + labels[i]->name.end};
      turn.question = labels[i]->question;
      words.begin += labels[i]->span.end;
      speaking = true;
    }
    turn.paragraph = i;
    turn.words = without_leading_blanks(article.text, words);
    if (speaking && !turn.words.empty()) spoken.push_back(turn);
  }
  return spoken;
}

}  // namespace pacta
