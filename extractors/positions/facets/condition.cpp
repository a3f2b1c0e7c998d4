#include "extractors/positions/facets/condition.hpp"

#include "extractors/language/code_points.hpp"
#include "extractors/language/tokens.hpp"
#include "extractors/mentions/field_words.hpp"
#include "extractors/positions/facets/clause_text.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>

namespace pacta {
namespace {

using Phrase = std::array<std::string_view, 4>;  // lemmas, empty ones at the end

constexpr std::array<Phrase, 20> markers = {{{"as", "long", "as"},
                                             {"so", "long", "as"},
                                             {"on", "condition", "that"},
                                             {"on", "the", "condition", "that"},
                                             {"in", "exchange", "for"},
                                             {"in", "return", "for"},
                                             {"only", "after"},
                                             {"only", "when"},
                                             {"only", "if"},
                                             {"possible", "after"},
                                             {"provided", "that"},
                                             {"subject", "to"},
                                             {"conditional", "on"},
                                             {"depend", "on"},
                                             {"hinge", "on"},
                                             {"link", "to"},
                                             {"if"},
                                             {"unless"},
                                             {"until"},
                                             {"once"}}};

int length(const Phrase& phrase) {
  return static_cast<int>(std::find(phrase.begin(), phrase.end(), std::string_view{}) - phrase.begin());
}

bool stands_at(const Sentence& sentence, int token, const Phrase& phrase) {
  const int count = length(phrase);
  if (token + count >= static_cast<int>(sentence.tokens.size())) return false;
  for (int i = 0; i < count; ++i) {
    const Token& word = sentence.tokens[token + i];
    const std::string_view wanted = phrase[static_cast<std::size_t>(i)];
    if (word.lemma != wanted && word.form != wanted) return false;
  }
  return true;
}

/// "Provided that Oslo signs" sets a condition, "the pact provided that" does not; nor does a link to
/// something.
bool is_mere_verb(const Sentence& sentence, int token) {
  const Token& word = sentence.tokens[token];
  if (word.form == "provided") return subject_of(sentence, token) != none;
  return word.lemma == "link" && word.upos != Upos::VERB;
}

/// "even if" and "as if" make no condition.
bool is_concession(const Sentence& sentence, int token) {
  if (token == 0) return false;
  const std::string& before = sentence.tokens[token - 1].lemma;
  return before == "even" || before == "as" || before == "what";
}

/// "for as long as necessary", "if possible", "unless otherwise agreed": nothing that anybody may or may not
/// do.
bool is_set_phrase(const Sentence& sentence, int begin) {
  static constexpr std::array<std::string_view, 4> words = {"necessary", "needed", "otherwise", "possible"};
  const Token& word = sentence.tokens[begin];
  return among(words, ascii_lower(word.form));
}

/// The head of the clause or phrase that begins behind the marker: what the marker marks, else the highest
/// token that begins there or later.
int head_behind(const Sentence& sentence, int marker, int begin) {
  const Token& mark = sentence.tokens[marker];
  if (mark.head != none && mark.head >= begin &&
      (is_relation(mark.deprel, "mark") || is_relation(mark.deprel, "advmod"))) {
    return mark.head;
  }
  int head = begin;
  for (int above = sentence.tokens[head].head; above != none && above > marker;
       above = sentence.tokens[head].head) {
    head = above;
  }
  return head;
}

/// "once it is over" and "until it is over", not "once more", "until May" or "until then".
bool begins_clause(const Sentence& sentence, int marker) {
  const Token& word = sentence.tokens[marker];
  if (word.lemma == "once") return is_relation(word.deprel, "mark") || word.upos == Upos::SCONJ;
  const Token& next = sentence.tokens[marker + 1];
  return word.lemma != "until" ||
         (next.upos != Upos::NUM && next.upos != Upos::ADV && !is_calendar_word(ascii_lower(next.form)));
}

/// Where in a sentence a condition stands.
struct Place {
  int begin = none, head = none;
};

/// The condition closest to the treaty.
Place closest_condition(const Sentence& sentence, int treaty) {
  Place best;
  for (int i = 0; i < static_cast<int>(sentence.tokens.size()); ++i) {
    const auto marker = std::find_if(markers.begin(), markers.end(),
                                     [&](const Phrase& phrase) { return stands_at(sentence, i, phrase); });
    if (marker == markers.end() || (length(*marker) == 1 && !begins_clause(sentence, i))) continue;
    const int marked = i, end = i + length(*marker);
    i = end - 1;
    int begin = end;
    while (begin + 1 < static_cast<int>(sentence.tokens.size()) &&
           (sentence.tokens[begin].upos == Upos::PUNCT || sentence.tokens[begin].detached))
      ++begin;
    if (is_concession(sentence, marked) || is_mere_verb(sentence, marked) || is_set_phrase(sentence, begin))
      continue;
    if (best.begin == none || std::abs(begin - treaty) < std::abs(best.begin - treaty))
      best = {begin, head_behind(sentence, marked, begin)};
  }
  return best;
}

}  // namespace

std::optional<std::string> condition_in(const Document& document, const Situation& situation) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  const Place place = closest_condition(sentence, situation.anchor.token);
  if (place.begin == none || sentence.tokens[place.begin].upos == Upos::PUNCT) return std::nullopt;
  // a parser that sees no clause there may have cut it short
  const bool clause =
      sentence.tokens[place.head].upos == Upos::VERB || has_dependent(sentence, place.head, "cop");
  if (!clause && sentence.root == none) return std::nullopt;
  std::string words = words_from(document, situation, place.begin, clause ? place.head : sentence.root);
  words.resize(std::min(words.size(), words.find(',')));  // what follows is the consequence
  while (words.ends_with('.')) words.pop_back();
  return words;
}

bool is_conditional(const Document& document, const Situation& situation) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  const Place place = closest_condition(sentence, situation.anchor.token);
  if (place.begin == none) return false;
  return std::any_of(situation.path.begin(), situation.path.end(), [&](const Step& step) {
    return step.token == place.head || step.token == sentence.tokens[place.head].head;
  });
}

}  // namespace pacta
