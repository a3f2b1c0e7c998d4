#include "extractors/positions/composition.hpp"

#include "catch.hpp"
#include "positions/sentence_builder.hpp"

using namespace pacta;
using pacta::testing::parsed;

namespace {

CompositionRow row(std::string attitude, std::string act, bool negated, std::string position) {
  CompositionRow out;
  out.attitude = std::move(attitude);
  out.act = std::move(act);
  out.negated = negated;
  out.position = std::move(position);
  return out;
}

Lexicon small_lexicon() {
  Lexicon lexicon;
  lexicon.operators = {
      {"act:ratify", OperatorKind::act, {{WordClass::verb, {"ratify"}, false}}},
      {"act:withdraw", OperatorKind::act, {{WordClass::verb, {"withdraw", "from"}, false}}},
      {"attitude:oppose", OperatorKind::attitude, {{WordClass::verb, {"oppose"}, false}}},
      {"attitude:urge", OperatorKind::attitude, {{WordClass::verb, {"urge"}, false}}},
  };
  lexicon.composition = {
      row("attitude:oppose", "act:withdraw", false, "criticizesAct"),
      row("attitude:urge", "*", false, "callsOn"),
      row("", "act:ratify", false, "joins"),
      row("", "act:ratify", true, "declinesToJoin"),
      row("attitude:oppose", "", false, "opposes"),
  };
  return lexicon;
}

std::vector<std::string> positions(const std::string& lines, int treaty) {
  const Lexicon lexicon = small_lexicon();
  const OperatorMatcher matcher(lexicon);
  const Composer composer(lexicon);
  const Sentence sentence = parsed(lines);
  std::vector<std::string> out;
  for (const Composed& composed :
       composer.compose(sentence, climb(sentence, treaty), matcher.match(sentence))) {
    out.push_back(composed.row->position);
  }
  return out;
}

}  // namespace

TEST_CASE("Attitudes over acts compose by the table", "[positions]") {
  const struct {
    const char* what;
    const char* sentence;
    int treaty;
    std::vector<std::string> expected;
  } cases[] = {
      {"an asserted act",
       "Norland norland PROPN 2 nsubj ratified ratify VERB 0 root Treaty treaty PROPN 2 obj",
       2,
       {"joins"}},
      {"a negated act",
       "Norland norland PROPN 4 nsubj did do AUX 4 aux not not PART 4 advmod ratify ratify VERB 0 root "
       "Treaty treaty PROPN 4 obj",
       4,
       {"declinesToJoin"}},
      {"an attitude over an act",
       "Norland norland PROPN 2 nsubj opposes oppose VERB 0 root withdrawing withdraw VERB 2 ccomp from from "
       "ADP 5 case "
       "Treaty treaty PROPN 3 obl",
       4,
       {"criticizesAct"}},
      {"a wildcard act",
       "Norland norland PROPN 2 nsubj urged urge VERB 0 root Sudland sudland PROPN 2 obj to to PART 5 mark "
       "ratify ratify "
       "VERB 2 xcomp Treaty treaty PROPN 5 obj",
       5,
       {"callsOn"}},
      {"an attitude to the treaty itself",
       "Norland norland PROPN 2 nsubj opposes oppose VERB 0 root Treaty treaty PROPN 2 obj",
       2,
       {"opposes"}},
      {"no operator", "Norland norland PROPN 2 nsubj sees see VERB 0 root Treaty treaty PROPN 2 obj", 2, {}},
  };
  for (const auto& test : cases) {
    INFO(test.what);
    CHECK(positions(test.sentence, test.treaty) == test.expected);
  }
}
