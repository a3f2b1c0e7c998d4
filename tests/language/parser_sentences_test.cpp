#include "extractors/language/language_model.hpp"

#include "catch.hpp"

#include <sstream>
#include <string>
#include <vector>

namespace {

const pacta::LanguageModel& model() {
  static const pacta::LanguageModel loaded = pacta::LanguageModel::load_default();
  return loaded;
}

/// Tokens divided by blanks; an underscore joins the words of a collapsed mention.
pacta::Sentence analysed(const std::string& text) {
  pacta::Sentence sentence;
  std::istringstream words(text);
  for (std::string form; words >> form;) {
    pacta::Token token;
    if (form.find('_') != std::string::npos) token.mention = 0;
    std::replace(form.begin(), form.end(), '_', ' ');
    token.form = form;
    sentence.tokens.push_back(token);
  }
  model().analyse(sentence);
  return sentence;
}

int index_of(const pacta::Sentence& sentence, const std::string& form) {
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
    if (sentence.tokens[i].form == form) return static_cast<int>(i);
  }
  FAIL("no word \"" << form << "\"");
  return pacta::none;
}

struct Expected {
  std::string word, relation, head;  // head is empty for the root
};

struct Case {
  std::string text;
  std::vector<Expected> arcs;
};

}  // namespace

TEST_CASE("roots, subjects, objects and obliques of the field's sentences", "[language]") {
  const std::vector<Case> cases{
      {"Russia has extended New_START .",
       {{"extended", "root", ""},
        {"Russia", "nsubj", "extended"},
        {"New START", "obj", "extended"},
        {"has", "aux", "extended"},
        {".", "punct", "extended"}}},
      {"The treaty was signed by the presidents in 2010 .",
       {{"signed", "root", ""},
        {"treaty", "nsubj:pass", "signed"},
        {"was", "aux:pass", "signed"},
        {"presidents", "obl:agent", "signed"},
        {"2010", "obl", "signed"}}},
      {"The agreement is a threat to our security .",
       {{"threat", "root", ""},
        {"agreement", "nsubj", "threat"},
        {"is", "cop", "threat"},
        {"our", "nmod:poss", "security"}}},
      {"Finland does not support the proposal .",
       {{"support", "root", ""},
        {"not", "advmod", "support"},
        {"does", "aux", "support"},
        {"proposal", "obj", "support"}}},
      {"The minister said that the United_States had violated the INF_Treaty .",
       {{"said", "root", ""},
        {"violated", "ccomp", "said"},
        {"United States", "nsubj", "violated"},
        {"INF Treaty", "obj", "violated"},
        {"that", "mark", "violated"}}},
      {"Canada wants to ratify the convention .",
       {{"wants", "root", ""}, {"ratify", "xcomp", "wants"}, {"convention", "obj", "ratify"}}},
      {"Parliament approved the withdrawal from the Treaty_on_Open_Skies .",
       {{"approved", "root", ""},
        {"withdrawal", "obj", "approved"},
        {"Treaty on Open Skies", "nmod", "withdrawal"}}},
      {"The pact , which expired in 2019 , has failed .",
       {{"failed", "root", ""}, {"expired", "acl:relcl", "pact"}, {"pact", "nsubj", "failed"}}},
  };
  for (const auto& [text, arcs] : cases) {
    const pacta::Sentence sentence = analysed(text);
    for (const auto& [word, relation, head] : arcs) {
      CAPTURE(text, word);
      const pacta::Token& token = sentence.tokens[static_cast<std::size_t>(index_of(sentence, word))];
      CHECK(token.deprel == relation);
      CHECK(token.head == (head.empty() ? pacta::none : index_of(sentence, head)));
    }
  }
}

TEST_CASE("a collapsed mention is one proper noun", "[language]") {
  const pacta::Sentence sentence = analysed("The Treaty_on_Open_Skies works .");
  const pacta::Token& mention = sentence.tokens[1];
  CHECK(mention.upos == pacta::Upos::PROPN);
  CHECK(mention.xpos == "NNP");
  CHECK(mention.lemma == "treaty on open skies");
}

TEST_CASE("detached tokens take no part", "[language]") {
  pacta::Sentence plain = analysed("We will leave the treaty .");
  pacta::Sentence quoted;
  for (const char* form : {"\"", "We", "will", "leave", "the", "treaty", "\"", "."}) {
    pacta::Token token;
    token.form = form;
    token.detached = token.form == "\"";
    quoted.tokens.push_back(token);
  }
  model().analyse(quoted);
  const std::vector<std::size_t> places{1, 2, 3, 4, 5, 7};
  for (std::size_t i = 0; i < places.size(); ++i) {
    const pacta::Token& expected = plain.tokens[i];
    const pacta::Token& found = quoted.tokens[places[i]];
    CHECK(found.deprel == expected.deprel);
    CHECK(found.head == (expected.head == pacta::none
                             ? pacta::none
                             : static_cast<int>(places[static_cast<std::size_t>(expected.head)])));
  }
}

TEST_CASE("curly apostrophes are read as straight ones", "[language]") {
  const pacta::Sentence straight = analysed("Moscow 's position has n't changed .");
  const pacta::Sentence curly = analysed("Moscow \xE2\x80\x99s position has n\xE2\x80\x99t changed .");
  for (std::size_t i = 0; i < straight.tokens.size(); ++i) {
    CHECK(curly.tokens[i].deprel == straight.tokens[i].deprel);
    CHECK(curly.tokens[i].lemma == straight.tokens[i].lemma);
  }
}
