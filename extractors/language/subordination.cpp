#include "extractors/language/subordination.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pacta {
namespace {

using Tokens = std::vector<Token>;

const Token& at(const Tokens& tokens, int token) {
  return tokens[static_cast<std::size_t>(token)];
}

Token& at(Tokens& tokens, int token) {
  return tokens[static_cast<std::size_t>(token)];
}

int size(const Tokens& tokens) {
  return static_cast<int>(tokens.size());
}

bool is(std::string_view relation, std::string_view wanted) {
  return relation.starts_with(wanted) && (relation.size() == wanted.size() || relation[wanted.size()] == ':');
}

/// Prepositions that are conjunctions, too.
bool begins_clause(const Token& token) {
  static constexpr std::array<std::string_view, 5> words = {"after", "as", "before", "since", "until"};
  return std::find(words.begin(), words.end(), token.lemma) != words.end();
}

/// "after", "if", "when": what may follow "that".
bool subordinates(const Token& token) {
  static constexpr std::array<std::string_view, 7> others = {"although", "because", "if",   "once",
                                                             "unless",   "when",    "while"};
  return begins_clause(token) || std::find(others.begin(), others.end(), token.lemma) != others.end();
}

bool is_finite(const Tokens& tokens, int verb) {
  const Token& token = at(tokens, verb);
  if (token.xpos == "VBD" || token.xpos == "VBZ" || token.xpos == "VBP") return true;
  return std::any_of(tokens.begin(), tokens.end(), [&](const Token& each) {
    return each.head == verb && is(each.deprel, "aux") &&
           (each.xpos == "MD" || each.xpos == "VBZ" || each.xpos == "VBD" || each.xpos == "VBP");
  });
}

int dependent(const Tokens& tokens, int head, std::string_view relation) {
  for (int i = 0; i < size(tokens); ++i) {
    if (at(tokens, i).head == head && is(at(tokens, i).deprel, relation)) return i;
  }
  return none;
}

/// Whether `token` hangs below `above`.
bool is_below(const Tokens& tokens, int token, int above) {
  for (int guard = 0; token != none && guard < size(tokens); ++guard) {
    if (token == above) return true;
    token = at(tokens, token).head;
  }
  return false;
}

/// The noun phrase that ends before a verb and its auxiliaries, where a preposition that may be a conjunction
/// begins it and it hangs beside the verb: its head.
int misread_subject(const Tokens& tokens, int verb) {
  int before = verb - 1;
  while (before >= 0 && (at(tokens, before).head == verb || at(tokens, before).detached)) --before;
  for (int guard = 0; before >= 0 && guard < size(tokens); ++guard) {
    const Token& noun = at(tokens, before);
    if (noun.head == none) return none;
    const bool phrase = is(noun.deprel, "obl") || is(noun.deprel, "nmod");
    const int preposition = phrase ? dependent(tokens, before, "case") : none;
    if (preposition != none && begins_clause(at(tokens, preposition)))
      return is_below(tokens, before, verb) ? none : before;
    if (noun.head > before) return none;
    before = noun.head;
  }
  return none;
}

void give_subject(Tokens& tokens, int verb) {
  const Token& token = at(tokens, verb);
  const bool clause = is(token.deprel, "advcl") || is(token.deprel, "acl");
  if (!clause || !is_finite(tokens, verb)) return;
  if (dependent(tokens, verb, "nsubj") != none || dependent(tokens, verb, "mark") != none) return;
  const int subject = misread_subject(tokens, verb);
  if (subject == none || is_below(tokens, verb, subject)) return;
  const int conjunction = dependent(tokens, subject, "case");
  at(tokens, subject).head = verb;
  at(tokens, subject).deprel = "nsubj";
  at(tokens, conjunction).head = verb;
  at(tokens, conjunction).deprel = "mark";
}

/// The clause after a comma that is read as part of the clause of `verb` but has a subject of its own.
int main_clause_below(const Tokens& tokens, int verb) {
  for (int i = verb + 1; i < size(tokens); ++i) {
    const Token& token = at(tokens, i);
    const bool clause =
        is(token.deprel, "ccomp") || is(token.deprel, "parataxis") || is(token.deprel, "conj");
    if (token.head != verb || !clause) continue;
    const int subject = dependent(tokens, i, "nsubj");
    if (subject == none || subject < verb) continue;
    const bool linked = dependent(tokens, i, "cc") != none || dependent(tokens, i, "mark") != none;
    const bool comma = std::any_of(tokens.begin() + verb, tokens.begin() + subject,
                                   [](const Token& each) { return each.form == ","; });
    if (comma && !linked) return i;
  }
  return none;
}

void raise_main_clause(Tokens& tokens, int verb) {
  if (!is(at(tokens, verb).deprel, "ccomp")) return;
  int that = none;
  bool second = false;
  for (int i = 0; i < verb; ++i) {
    const Token& token = at(tokens, i);
    if (token.head != verb || !(is(token.deprel, "mark") || is(token.deprel, "advmod"))) continue;
    if (token.lemma == "that" && that == none) that = i;
    second = second || (that != none && subordinates(token));
  }
  const int main = second ? main_clause_below(tokens, verb) : none;
  if (main == none) return;
  at(tokens, main).head = at(tokens, verb).head;
  at(tokens, main).deprel = at(tokens, verb).deprel;
  at(tokens, verb).head = main;
  at(tokens, verb).deprel = "advcl";
  at(tokens, that).head = main;
}

}  // namespace

void mend_subordination(Sentence& sentence) {
  for (int i = 0; i < size(sentence.tokens); ++i) {
    const Token& token = at(sentence.tokens, i);
    if (token.head == none) continue;
    give_subject(sentence.tokens, i);
    raise_main_clause(sentence.tokens, i);
  }
}

}  // namespace pacta
