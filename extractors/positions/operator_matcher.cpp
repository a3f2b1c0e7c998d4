#include "extractors/positions/operator_matcher.hpp"

#include <algorithm>
#include <array>

namespace pacta {
namespace {

constexpr std::array<std::string_view, 10> negations{"not", "n't", "no",     "never",   "neither",
                                                     "nor", "t",   "hardly", "without", "cannot"};
constexpr int wildcard_reach = 3;  // a "*" stands for up to three words
constexpr int verb_reach = 9;      // an object may stand between a verb and its preposition
constexpr int adjacent_reach = 2;  // an adverb may stand between the words of an idiom

bool is_negation(const Token& token) {
  return std::find(negations.begin(), negations.end(), token.lemma) != negations.end();
}

/// "in no way", "by no means", "under no circumstances"
bool negates_by_phrase(const Sentence& sentence, const Token& negation, int verb) {
  static constexpr std::array<std::string_view, 4> nouns = {"circumstance", "mean", "means", "way"};
  if (negation.lemma != "no" || negation.head == none) return false;
  const Token& noun = sentence.tokens[static_cast<std::size_t>(negation.head)];
  return noun.head == verb && (noun.deprel.starts_with("obl") || noun.deprel == "advmod") &&
         std::find(nouns.begin(), nouns.end(), noun.lemma) != nouns.end();
}

bool has_tag(const Token& token, WordClass word_class) {
  switch (word_class) {
    case WordClass::verb:
      return token.upos == Upos::VERB || token.upos == Upos::AUX;
    case WordClass::noun:
      return token.upos == Upos::NOUN || token.upos == Upos::PROPN;
    case WordClass::adjective:
      return token.upos == Upos::ADJ || token.upos == Upos::ADV || token.upos == Upos::VERB;
    case WordClass::idiom:
      return true;
  }
  return false;
}

/// Whether `candidate` belongs to the form that begins at `head`: attached to it or to one of its dependents.
bool belongs_to(const Sentence& sentence, int candidate, int head) {
  int token = candidate;
  for (int steps = 0; steps < 2; ++steps) {
    token = sentence.tokens[token].head;
    if (token == none) return false;
    if (token == head) return true;
  }
  return false;
}

/// The token that stands for `word` after `from`, or none.
int find_word(const Sentence& sentence, const std::string& word, int from, int head, const LexicalForm& form,
              bool after_wildcard) {
  const int size = static_cast<int>(sentence.tokens.size());
  int seen = 0;
  for (int i = from + 1; i < size && seen <= verb_reach; ++i) {
    const Token& token = sentence.tokens[i];
    if (token.detached) continue;
    ++seen;
    if (token.lemma != word) continue;
    if (seen <= (after_wildcard ? wildcard_reach + 1 : adjacent_reach)) return i;
    if (form.word_class != WordClass::idiom && belongs_to(sentence, i, head)) return i;
  }
  return none;
}

/// The last token of the form begun at `head`, or none where its words do not follow.
int match_form(const Sentence& sentence, const LexicalForm& form, int head) {
  int last = head;
  bool wildcard = false;
  for (std::size_t w = 1; w < form.words.size(); ++w) {
    if (form.words[w] == "*") {
      wildcard = true;
      continue;
    }
    last = find_word(sentence, form.words[w], last, head, form, wildcard);
    if (last == none) return none;
    wildcard = false;
  }
  return last;
}

}  // namespace

bool is_negated(const Sentence& sentence, int token) {
  const Token& self = sentence.tokens[token];
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
    const Token& other = sentence.tokens[i];
    if (!is_negation(other)) continue;
    if (other.head == token || negates_by_phrase(sentence, other, token)) return true;
    // "is not ready": the negation may hang on a sibling auxiliary or on the copula's predicate
    if (other.head != none && sentence.tokens[other.head].head == token &&
        sentence.tokens[other.head].upos == Upos::AUX) {
      return true;
    }
  }
  return self.lemma == "cannot";
}

OperatorMatcher::OperatorMatcher(const Lexicon& lexicon) {
  for (const Operator& op : lexicon.operators) {
    for (const LexicalForm& form : op.forms) {
      if (!form.words.empty()) by_first_word_[form.words.front()].push_back({&op, &form});
    }
  }
}

std::vector<OperatorMatch> OperatorMatcher::match(const Sentence& sentence) const {
  std::vector<OperatorMatch> out;
  for (int i = 0; i < static_cast<int>(sentence.tokens.size()); ++i) {
    const Token& token = sentence.tokens[i];
    if (token.detached || token.mention != none) continue;
    const auto found = by_first_word_.find(token.lemma);
    if (found == by_first_word_.end()) continue;
    std::vector<OperatorMatch> here;
    std::size_t longest = 0;
    for (const Entry& entry : found->second) {
      if (!has_tag(token, entry.form->word_class)) continue;
      const int last = match_form(sentence, *entry.form, i);
      if (last == none) continue;
      longest = std::max(longest, entry.form->words.size());
      here.push_back({entry.op, entry.form, i, last, false});
    }
    const bool negated = !here.empty() && is_negated(sentence, i);
    for (OperatorMatch& match : here) {
      if (match.form->words.size() < longest) continue;
      const bool repeated = std::any_of(out.begin(), out.end(), [&](const OperatorMatch& other) {
        return other.head == i && other.op == match.op;
      });
      if (repeated) continue;
      match.negated = negated;
      out.push_back(match);
    }
  }
  return out;
}

}  // namespace pacta
