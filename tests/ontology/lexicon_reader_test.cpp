#include "ontology/lexicon_reader.hpp"

#include "catch.hpp"

namespace pacta {
namespace {

Lexicon lexicon_of(std::string_view body) {
  static std::string text;
  text = "@prefix pacta: <https://w3id.org/pacta/ns#> .\n@prefix lex: <https://w3id.org/pacta/lexicon/> .\n" +
         std::string(body);
  Resources resources;
  resources.read({"lexicon.ttl", text});
  return build_lexicon(resources);
}

TEST_CASE("operators keep each form with its class and its words", "[ontology]") {
  const Lexicon lexicon = lexicon_of(R"(
lex:b a pacta:Operator ; pacta:id "event:fall" ; pacta:kind "event" ; pacta:subjectVerb "fall apart" .
lex:a a pacta:Operator ; pacta:id "act:withdraw" ; pacta:kind "act" ;
   pacta:verb "withdraw from" , "pull  out of" ; pacta:noun "withdrawal from" ; pacta:idiom "turn * back on" .
)");
  REQUIRE(lexicon.operators.size() == 2);
  const Operator& withdraw = lexicon.operators[0];
  CHECK(withdraw.id == "act:withdraw");
  CHECK(withdraw.kind == OperatorKind::act);
  REQUIRE(withdraw.forms.size() == 4);
  CHECK(withdraw.forms[1].words == std::vector<std::string>{"pull", "out", "of"});
  CHECK(withdraw.forms[2].word_class == WordClass::noun);
  CHECK(withdraw.forms[3].words == std::vector<std::string>{"turn", "*", "back", "on"});
  CHECK_FALSE(withdraw.forms[3].treaty_is_subject);
  CHECK(lexicon.operators[1].forms[0].treaty_is_subject);
}

TEST_CASE("the most specific row comes first, then the order of names", "[ontology]") {
  const Lexicon lexicon = lexicon_of(R"(
lex:w a pacta:Operator ; pacta:id "act:withdraw" ; pacta:kind "act" ; pacta:verb "withdraw from" .
lex:o a pacta:Operator ; pacta:id "attitude:oppose" ; pacta:kind "attitude" ; pacta:verb "oppose" .
lex:row-1 a pacta:CompositionRow ; pacta:overAttitude "attitude:oppose" ; pacta:overAct "*" ; pacta:gives "criticizesAct" .
lex:row-2 a pacta:CompositionRow ; pacta:overAct "act:withdraw" ; pacta:gives "withdraws" ; pacta:givesStatus "announced" .
lex:row-3 a pacta:CompositionRow ; pacta:overAttitude "attitude:oppose" ; pacta:gives "opposes" ; pacta:givesAspect "treaty" .
lex:row-4 a pacta:CompositionRow ; pacta:overAttitude "attitude:oppose" ; pacta:overAct "act:withdraw" ;
   pacta:negated true ; pacta:gives "none" .
)");
  REQUIRE(lexicon.composition.size() == 4);
  CHECK(lexicon.composition[0].position == "none");
  CHECK(lexicon.composition[0].negated);
  CHECK(lexicon.composition[1].position == "withdraws");
  CHECK(lexicon.composition[1].status == "announced");
  CHECK(lexicon.composition[2].position == "opposes");
  CHECK(lexicon.composition[3].act == "*");
}

}  // namespace
}  // namespace pacta
