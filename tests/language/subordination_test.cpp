#include "extractors/language/subordination.hpp"

#include "catch.hpp"
#include "positions/sentence_builder.hpp"

#include <string>

using namespace pacta;

namespace {

int find(const Sentence& sentence, const std::string& form) {
  for (int i = 0; i < static_cast<int>(sentence.tokens.size()); ++i) {
    if (sentence.tokens[static_cast<std::size_t>(i)].form == form) return i;
  }
  return none;
}

/// "relation(governor)" of a word.
std::string place(const Sentence& sentence, const std::string& form) {
  const Token& token = sentence.tokens[static_cast<std::size_t>(find(sentence, form))];
  const std::string governor =
      token.head == none ? "" : sentence.tokens[static_cast<std::size_t>(token.head)].form;
  return token.deprel + "(" + governor + ")";
}

Sentence past(Sentence sentence) {
  for (Token& token : sentence.tokens) {
    if (token.upos == Upos::VERB) token.xpos = "VBD";
  }
  return sentence;
}

}  // namespace

TEST_CASE("a preposition before a clause is a conjunction", "[language]") {
  // as the parser has it: "walked out after Norland", and a clause without a subject
  Sentence sentence =
      past(testing::parsed("Westland westland PROPN 2 nsubj\n"
                           "walked walk VERB 0 root\n"
                           "out out ADP 2 compound:prt\n"
                           "after after ADP 5 case\n"
                           "Norland norland PROPN 2 obl\n"
                           "refused refuse VERB 2 advcl\n"
                           "it it PRON 6 obj\n"));
  mend_subordination(sentence);
  CHECK(place(sentence, "Norland") == "nsubj(refused)");
  CHECK(place(sentence, "after") == "mark(refused)");
  CHECK(place(sentence, "refused") == "advcl(walked)");
}

TEST_CASE("a place in time stays one", "[language]") {
  Sentence sentence =
      past(testing::parsed("Westland westland PROPN 2 nsubj\n"
                           "left leave VERB 0 root\n"
                           "after after ADP 4 case\n"
                           "talks talk NOUN 2 obl\n"
                           "because because SCONJ 7 mark\n"
                           "Norland norland PROPN 7 nsubj\n"
                           "refused refuse VERB 2 advcl\n"));
  mend_subordination(sentence);
  CHECK(place(sentence, "talks") == "obl(left)");
  CHECK(place(sentence, "after") == "case(talks)");
}

TEST_CASE("of two conjunctions the first belongs to the main clause", "[language]") {
  // "said that after Norland left, the pact was dead", read as if it were said that Norland left
  Sentence sentence =
      past(testing::parsed("Westland westland PROPN 2 nsubj\n"
                           "said say VERB 0 root\n"
                           "that that SCONJ 6 mark\n"
                           "after after SCONJ 6 mark\n"
                           "Norland norland PROPN 6 nsubj\n"
                           "left leave VERB 2 ccomp\n"
                           ", , PUNCT 11 punct\n"
                           "the the DET 9 det\n"
                           "pact pact NOUN 11 nsubj\n"
                           "was be AUX 11 cop\n"
                           "dead dead ADJ 6 ccomp\n"));
  mend_subordination(sentence);
  CHECK(place(sentence, "dead") == "ccomp(said)");
  CHECK(place(sentence, "left") == "advcl(dead)");
  CHECK(place(sentence, "that") == "mark(dead)");
  CHECK(place(sentence, "after") == "mark(left)");
}
