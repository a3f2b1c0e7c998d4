#include "extractors/mentions/unlisted_subjects.hpp"

#include "extractors/mentions/field_words.hpp"
#include "extractors/mentions/folding.hpp"
#include "extractors/mentions/near_miss.hpp"
#include "extractors/mentions/sentence_words.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace pacta {
namespace {

constexpr double certainty_of_subject = 0.6;
constexpr int longest_name = 5;

/// A word that may belong to a name of an actor.
bool is_part(const SentenceWords& words, int i) {
  if (i < 0 || i >= words.size()) return false;
  const Token& token = words.token(i);
  const std::string_view word = words.lower(i);
  return token.mention == none && !token.detached && token.upos == Upos::PROPN && words.capitalised(i) &&
         !is_calendar_word(word) && !is_treaty_head(word) && !is_courtesy_title(word) &&
         !is_function_word(word) && !is_official_role(word) && !is_private_role(word);
}

/// The subjects of verbs that are names without a mention.
std::vector<int> unlisted(const Sentence& sentence) {
  std::vector<int> found;
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
    const Token& token = sentence.tokens[i];
    if (token.mention != none || token.upos != Upos::PROPN || token.deprel != "nsubj" || token.head == none)
      continue;
    if (sentence.tokens[static_cast<std::size_t>(token.head)].upos == Upos::VERB)
      found.push_back(static_cast<int>(i));
  }
  return found;
}

/// The mention of the name around a token; absent where it tells too little.
std::optional<Mention> mention_at(const Document& document, const SentenceWords& words, int token) {
  if (!is_part(words, token) || is_party_member(words.lower(token))) return std::nullopt;
  int first = token, last = token + 1;
  while (is_part(words, first - 1)) --first;
  while (is_part(words, last)) ++last;
  const int length = last - first;
  if (length < 2 || length > longest_name || outlet_end(words, first) > first) return std::nullopt;
  Mention mention;
  mention.span = words.span(first, last);
  mention.kind = MentionKind::actor;
  mention.form = MentionForm::pattern;
  mention.slug = slug_of(document.text(mention.span));
  mention.token = token;
  mention.certainty = certainty_of_subject;
  return mention;
}

}  // namespace

bool add_unlisted_subjects(Document& document) {
  const std::size_t listed = document.mentions.size();
  for (std::size_t s = 0; s < document.sentences.size(); ++s) {
    Sentence& sentence = document.sentences[s];
    const std::vector<int> subjects = unlisted(sentence);
    if (subjects.empty() || document.is_boilerplate(sentence.paragraph)) continue;
    const SentenceWords words(sentence);
    if (words.headline_case()) continue;
    for (const int subject : subjects) {
      auto mention = mention_at(document, words, subject);
      if (!mention) continue;
      mention->sentence = s;
      sentence.tokens[static_cast<std::size_t>(subject)].mention = static_cast<int>(document.mentions.size());
      document.mentions.push_back(std::move(*mention));
    }
  }
  return document.mentions.size() > listed;
}

}  // namespace pacta
