#include "extractors/positions/climb.hpp"

#include "catch.hpp"
#include "positions/sentence_builder.hpp"

using namespace pacta;
using pacta::testing::parsed;

namespace {

// Norland withdrew from Blue_Treaty and Green_Treaty and refused to ratify Red_Treaty
const char* const coordinated = R"(
  Norland norland PROPN 2 nsubj
  withdrew withdraw VERB 0 root
  from from ADP 4 case
  Blue_Treaty blue PROPN 2 obl
  and and CCONJ 6 cc
  Green_Treaty green PROPN 4 conj
  and and CCONJ 8 cc
  refused refuse VERB 2 conj
  to to PART 10 mark
  ratify ratify VERB 8 xcomp
  Red_Treaty red PROPN 10 obj)";

// Norland urged Sudland to ratify Red_Treaty
const char* const controlled = R"(
  Norland norland PROPN 2 nsubj
  urged urge VERB 0 root
  Sudland sudland PROPN 2 obj
  to to PART 5 mark
  ratify ratify VERB 2 xcomp
  Red_Treaty red PROPN 5 obj)";

std::vector<std::string> lemmas(const Sentence& sentence, const std::vector<Step>& path) {
  std::vector<std::string> out;
  for (const Step& step : path) out.push_back(sentence.tokens[step.token].lemma);
  return out;
}

}  // namespace

TEST_CASE("Conjuncts climb past their first conjunct", "[positions]") {
  const Sentence sentence = parsed(coordinated);
  CHECK(lemmas(sentence, climb(sentence, 3)) == std::vector<std::string>{"blue", "withdraw"});
  CHECK(lemmas(sentence, climb(sentence, 5)) == std::vector<std::string>{"green", "withdraw"});
  CHECK(lemmas(sentence, climb(sentence, 10)) == std::vector<std::string>{"red", "ratify", "refuse"});
}

TEST_CASE("Subjects are shared with conjuncts and controlled complements", "[positions]") {
  const Sentence sentence = parsed(coordinated);
  CHECK(subject_of(sentence, 1) == 0);
  CHECK(subject_of(sentence, 7) == 0);
  CHECK(subject_of(sentence, 9) == 0);
}

TEST_CASE("The object of urging is the subject of what is urged", "[positions]") {
  const Sentence sentence = parsed(controlled);
  CHECK(subject_of(sentence, 4) == 2);
  CHECK(subject_of(sentence, 1) == 0);
}

TEST_CASE("Possessors and demonyms own nominal acts", "[positions]") {
  Sentence sentence = parsed(R"(
    Norland norland PROPN 3 nmod:poss
    's 's PART 1 case
    withdrawal withdrawal NOUN 6 nsubj
    from from ADP 5 case
    Red_Treaty red PROPN 3 nmod
    surprised surprise VERB 0 root
    allies ally NOUN 6 obj)");
  CHECK(subject_of(sentence, 2) == 0);
  CHECK(object_of(sentence, 5) == 6);
  CHECK(agent_of(sentence, 5) == none);
}

TEST_CASE("A subtree spans its first to its last word", "[positions]") {
  const Sentence sentence = parsed(controlled);
  CHECK(subtree_span(sentence, 4) == ByteSpan{sentence.tokens[3].span.begin, sentence.tokens[5].span.end});
  CHECK(subtree_span(sentence, 1) == sentence.span);
}

TEST_CASE("Relations match with and without subtype", "[positions]") {
  CHECK(is_relation("nsubj:pass", "nsubj"));
  CHECK(is_relation("nsubj", "nsubj"));
  CHECK_FALSE(is_relation("nsubjx", "nsubj"));
  CHECK_FALSE(is_relation("obj", "obl"));
}
