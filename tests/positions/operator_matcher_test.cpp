#include "extractors/positions/operator_matcher.hpp"

#include "catch.hpp"
#include "positions/sentence_builder.hpp"

using namespace pacta;
using pacta::testing::parsed;

namespace {

Lexicon small_lexicon() {
  Lexicon lexicon;
  lexicon.operators = {
      {"act:withdraw",
       OperatorKind::act,
       {{WordClass::verb, {"pull", "out", "of"}, false}, {WordClass::noun, {"withdrawal", "from"}, false}}},
      {"act:pull", OperatorKind::act, {{WordClass::verb, {"pull"}, false}}},
      {"eval:end", OperatorKind::evaluation, {{WordClass::idiom, {"nail", "in", "*", "coffin"}, false}}},
  };
  return lexicon;
}

std::vector<std::string> ids(const std::vector<OperatorMatch>& matches) {
  std::vector<std::string> out;
  for (const OperatorMatch& match : matches) out.push_back(match.op->id + (match.negated ? "~" : ""));
  return out;
}

}  // namespace

TEST_CASE("Operators match with gaps that the tree justifies, longest form first", "[positions]") {
  const Lexicon lexicon = small_lexicon();
  const OperatorMatcher matcher(lexicon);
  const struct {
    const char* what;
    const char* sentence;
    std::vector<std::string> expected;
  } cases[] = {
      {"an object between verb and particle",
       "They they PRON 2 nsubj pulled pull VERB 0 root the the DET 4 det country country NOUN 2 obj out out "
       "ADP 2 "
       "compound:prt of of ADP 7 case Treaty treaty PROPN 2 obl",
       {"act:withdraw"}},
      {"the shorter form where the longer does not fit",
       "They they PRON 2 nsubj pulled pull VERB 0 root weapons weapon NOUN 2 obj",
       {"act:pull"}},
      {"a wildcard",
       "A a DET 2 det nail nail NOUN 0 root in in ADP 6 case its its PRON 6 nmod:poss own own ADJ 6 amod "
       "coffin coffin NOUN 2 nmod",
       {"eval:end"}},
      {"negation by an auxiliary's sibling",
       "They they PRON 4 nsubj did do AUX 4 aux not not PART 4 advmod pull pull VERB 0 root out out ADP 4 "
       "compound:prt "
       "of of ADP 7 case Treaty treaty PROPN 4 obl",
       {"act:withdraw~"}},
      {"a noun is no verb", "The the DET 2 det pull pull NOUN 0 root", {}},
  };
  for (const auto& test : cases) {
    INFO(test.what);
    CHECK(ids(matcher.match(parsed(test.sentence))) == test.expected);
  }
}

TEST_CASE("a verb is negated by 'not' and by 'in no way', not by another way", "[positions]") {
  const auto negated = [](const char* sentence, int verb) { return is_negated(parsed(sentence), verb); };
  CHECK(negated("it it PRON 4 nsubj does do AUX 4 aux not not PART 4 advmod undermine undermine VERB 0 root",
                3));
  CHECK(
      negated("it it PRON 5 nsubj in in ADP 4 case no no DET 4 det way way NOUN 5 obl "
              "undermines undermine VERB 0 root",
              4));
  CHECK_FALSE(
      negated("it it PRON 5 nsubj in in ADP 4 case this this DET 4 det way way NOUN 5 obl "
              "undermines undermine VERB 0 root",
              4));
  CHECK_FALSE(
      negated("it it PRON 5 nsubj in in ADP 4 case no no DET 4 det country country NOUN 5 obl "
              "undermines undermine VERB 0 root",
              4));
}
