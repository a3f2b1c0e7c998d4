#pragma once

#include "extractors/language/document.hpp"

#include <sstream>
#include <string>
#include <vector>

namespace pacta::testing {

/// A parsed sentence from lines "form lemma UPOS head deprel" with 1-based heads, 0 for the root, as in
/// CoNLL-U. Spans are those of the forms joined by single blanks; a form with underscores is one mention.
inline Sentence parsed(const std::string& lines) {
  Sentence sentence;
  std::istringstream in(lines);
  std::string form, lemma, tag, relation;
  int head = 0;
  std::size_t offset = 0;
  while (in >> form >> lemma >> tag >> head >> relation) {
    Token token;
    token.form = form;
    token.lemma = lemma;
    token.head = head - 1;
    token.deprel = relation;
    token.span = {offset, offset + form.size()};
    offset += form.size() + 1;
    for (int t = 0; t <= static_cast<int>(Upos::X); ++t) {
      if (name(static_cast<Upos>(t)) == tag) token.upos = static_cast<Upos>(t);
    }
    if (head == 0) sentence.root = static_cast<int>(sentence.tokens.size());
    sentence.tokens.push_back(token);
  }
  sentence.span = {0, offset == 0 ? 0 : offset - 1};
  return sentence;
}

}  // namespace pacta::testing
