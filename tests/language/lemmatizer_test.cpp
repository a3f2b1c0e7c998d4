#include "extractors/language/edit_script.hpp"
#include "extractors/language/language_model.hpp"

#include "catch.hpp"

#include <string>
#include <vector>

namespace {

struct Case {
  std::string form;
  pacta::Upos tag;
  std::string lemma;
};

}  // namespace

TEST_CASE("lemmas of the field's words", "[language]") {
  using enum pacta::Upos;
  const std::vector<Case> cases{
      {"withdrew", VERB, "withdraw"},
      {"withdrawn", VERB, "withdraw"},
      {"ratified", VERB, "ratify"},
      {"ratifies", VERB, "ratify"},
      {"ratifying", VERB, "ratify"},
      {"extended", VERB, "extend"},
      {"signing", VERB, "sign"},
      {"scrapped", VERB, "scrap"},
      {"scrapping", VERB, "scrap"},
      {"criticised", VERB, "criticise"},
      {"criticizes", VERB, "criticize"},
      {"condemned", VERB, "condemn"},
      {"said", VERB, "say"},
      {"told", VERB, "tell"},
      {"sought", VERB, "seek"},
      {"left", VERB, "leave"},
      {"quit", VERB, "quit"},
      {"broke", VERB, "break"},
      {"violated", VERB, "violate"},
      {"violates", VERB, "violate"},
      {"accused", VERB, "accuse"},
      {"pulling", VERB, "pull"},
      {"abided", VERB, "abide"},
      {"complied", VERB, "comply"},
      {"negotiated", VERB, "negotiate"},
      {"renounced", VERB, "renounce"},
      {"denounced", VERB, "denounce"},
      {"acceded", VERB, "accede"},
      {"suspended", VERB, "suspend"},
      {"terminated", VERB, "terminate"},
      {"abrogated", VERB, "abrogate"},
      {"urged", VERB, "urge"},
      {"welcomed", VERB, "welcome"},
      {"rejected", VERB, "reject"},
      {"upheld", VERB, "uphold"},
      {"threatened", VERB, "threaten"},
      {"tore", VERB, "tear"},
      {"froze", VERB, "freeze"},
      {"forswore", VERB, "forswear"},
      {"struck", VERB, "strike"},
      {"oversaw", VERB, "oversee"},
      {"shrank", VERB, "shrink"},
      {"bound", VERB, "bind"},
      {"found", VERB, "find"},
      {"treaties", NOUN, "treaty"},
      {"parties", NOUN, "party"},
      {"missiles", NOUN, "missile"},
      {"crises", NOUN, "crisis"},
      {"allies", NOUN, "ally"},
      {"warheads", NOUN, "warhead"},
      {"breaches", NOUN, "breach"},
      {"states", NOUN, "state"},
      {"news", NOUN, "news"},
      {"obligations", NOUN, "obligation"},
      {"countries", NOUN, "country"},
      {"men", NOUN, "man"},
      {"worse", ADJ, "bad"},
      {"stronger", ADJ, "strong"},
      {"latest", ADJ, "late"},
      {"is", AUX, "be"},
      {"has", AUX, "have"},
      {"n't", PART, "not"},
  };
  const pacta::LanguageModel model = pacta::LanguageModel::load_default();
  for (const auto& [form, tag, lemma] : cases) {
    CAPTURE(form);
    CHECK(model.lemma(form, tag) == lemma);
  }
}

TEST_CASE("edit scripts turn the form into the lemma", "[language]") {
  const std::vector<std::pair<std::string, std::string>> pairs{
      {"ratified", "ratify"}, {"went", "go"}, {"treaty", "treaty"}, {"", "x"}, {"x", ""}, {"abc", "abcd"}};
  for (const auto& [form, lemma] : pairs) {
    const pacta::EditScript script = pacta::EditScript::between(form, lemma);
    REQUIRE(script.applies_to(form));
    CHECK(script.apply(form) == lemma);
  }
  CHECK_FALSE((pacta::EditScript{3, "y"}).applies_to("ab"));
}
