#include "extractors/mentions/unlisted_subjects.hpp"

#include "extractors/mentions/field_words.hpp"
#include "extractors/mentions/folding.hpp"
#include "extractors/mentions/near_miss.hpp"
#include "extractors/mentions/sentence_words.hpp"

#include <algorithm>

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

bool acts(const Sentence& sentence, const Token& token) {
  if (token.deprel != "nsubj" || token.head == none) return false;
  return sentence.tokens[static_cast<std::size_t>(token.head)].upos == Upos::VERB;
}

}  // namespace

void add_unlisted_subjects(Document& document) {
  for (std::size_t s = 0; s < document.sentences.size(); ++s) {
    Sentence& sentence = document.sentences[s];
    if (document.is_boilerplate(sentence.paragraph)) continue;
    const SentenceWords words(sentence);
    if (words.headline_case()) continue;
    for (int i = 0; i < words.size(); ++i) {
      if (!is_part(words, i) || !acts(sentence, words.token(i))) continue;
      int first = i, last = i + 1;
      while (is_part(words, first - 1)) --first;
      while (is_part(words, last)) ++last;
      const int length = last - first;
      if (length < 2 || length > longest_name || outlet_end(words, first) > first) continue;
      Mention mention;
      mention.span = words.span(first, last);
      mention.kind = MentionKind::actor;
      mention.form = MentionForm::pattern;
      mention.slug = slug_of(document.text(mention.span));
      mention.sentence = s;
      mention.token = i;
      mention.certainty = certainty_of_subject;
      sentence.tokens[static_cast<std::size_t>(i)].mention = static_cast<int>(document.mentions.size());
      document.mentions.push_back(std::move(mention));
    }
  }
}

}  // namespace pacta
