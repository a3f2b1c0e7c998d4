#include "extractors/positions/climb.hpp"

#include <algorithm>

namespace pacta {
namespace {

int first_dependent(const Sentence& sentence, int token, std::string_view relation) {
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
    if (sentence.tokens[i].head == token && is_relation(sentence.tokens[i].deprel, relation)) {
      return static_cast<int>(i);
    }
  }
  return none;
}

/// "US withdrawal", "Russia's decision", "decision of Russia".
int possessor_of(const Sentence& sentence, int token) {
  int demonym = none;
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
    const Token& t = sentence.tokens[i];
    if (t.head != token) continue;
    if (t.deprel == "nmod:poss") return static_cast<int>(i);
    const bool named = t.mention != none;
    if (named && (is_relation(t.deprel, "amod") || is_relation(t.deprel, "compound")))
      demonym = static_cast<int>(i);
  }
  return demonym;
}

int subject_within(const Sentence& sentence, int token, int steps_left) {
  if (token == none || steps_left == 0) return none;
  const Token& self = sentence.tokens[token];
  if (const int own = first_dependent(sentence, token, "nsubj"); own != none) return own;
  if (self.upos == Upos::NOUN || self.upos == Upos::PROPN) {
    if (const int owner = possessor_of(sentence, token); owner != none) return owner;
  }
  if (self.head == none) return none;
  if (is_relation(self.deprel, "xcomp")) {
    if (const int object = object_of(sentence, self.head); object != none) return object;
    return subject_within(sentence, self.head, steps_left - 1);
  }
  if (is_relation(self.deprel, "acl") && self.deprel != "acl:relcl") {
    return subject_within(sentence, self.head, steps_left - 1);
  }
  if (self.deprel == "acl:relcl") return self.head;
  const bool shares = is_relation(self.deprel, "conj") || is_relation(self.deprel, "advcl") ||
                      is_relation(self.deprel, "obj") || is_relation(self.deprel, "parataxis");
  return shares ? subject_within(sentence, self.head, steps_left - 1) : none;
}

}  // namespace

bool is_relation(std::string_view relation, std::string_view wanted) {
  return relation.substr(0, wanted.size()) == wanted &&
         (relation.size() == wanted.size() || relation[wanted.size()] == ':');
}

std::vector<int> dependents(const Sentence& sentence, int token) {
  std::vector<int> out;
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
    if (sentence.tokens[i].head == token) out.push_back(static_cast<int>(i));
  }
  return out;
}

int first_conjunct(const Sentence& sentence, int token) {
  while (sentence.tokens[token].head != none && is_relation(sentence.tokens[token].deprel, "conj"))
    token = sentence.tokens[token].head;
  return token;
}

std::vector<Step> climb(const Sentence& sentence, int token) {
  std::vector<Step> path{{token, {}}};
  int at = token;
  for (std::size_t guard = 0; guard < sentence.tokens.size(); ++guard) {
    const Token& first = sentence.tokens[first_conjunct(sentence, at)];
    if (first.head == none) break;
    path.push_back({first.head, first.deprel});
    at = first.head;
  }
  return path;
}

int subject_of(const Sentence& sentence, int token) {
  constexpr int deepest_control = 5;
  return subject_within(sentence, token, deepest_control);
}

int agent_of(const Sentence& sentence, int token) {
  return first_dependent(sentence, token, "obl:agent");
}

int object_of(const Sentence& sentence, int token) {
  const int object = first_dependent(sentence, token, "obj");
  return object != none ? object : first_dependent(sentence, token, "iobj");  // "told Iran to sign"
}

ByteSpan subtree_span(const Sentence& sentence, int token) {
  const std::size_t size = sentence.tokens.size();
  std::vector<char> below(size, 0);
  below[token] = 1;
  for (bool grown = true; grown;) {
    grown = false;
    for (std::size_t i = 0; i < size; ++i) {
      const int head = sentence.tokens[i].head;
      if (!below[i] && head != none && below[head]) below[i] = 1, grown = true;
    }
  }
  ByteSpan span = sentence.tokens[token].span;
  for (std::size_t i = 0; i < size; ++i) {
    if (!below[i] || sentence.tokens[i].upos == Upos::PUNCT) continue;
    span.begin = std::min(span.begin, sentence.tokens[i].span.begin);
    span.end = std::max(span.end, sentence.tokens[i].span.end);
  }
  return span;
}

}  // namespace pacta
