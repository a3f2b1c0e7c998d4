#include "extractors/language/language_model.hpp"
#include "extractors/language/upos.hpp"
#include "extractors/language/word.hpp"

#include "catch.hpp"

#include <sstream>
#include <string>
#include <vector>

namespace {

pacta::Sentence analysed(const std::string& text) {
  static const pacta::LanguageModel model = pacta::LanguageModel::load_default();
  pacta::Sentence sentence;
  std::istringstream words(text);
  for (std::string form; words >> form;) {
    pacta::Token token;
    token.form = form;
    sentence.tokens.push_back(token);
  }
  model.analyse(sentence);
  return sentence;
}

std::string universal_tags(const pacta::Sentence& sentence) {
  std::string tags;
  for (const pacta::Token& token : sentence.tokens)
    tags += (tags.empty() ? "" : " ") + std::string(name(token.upos));
  return tags;
}

}  // namespace

TEST_CASE("tags of the field's sentences", "[language]") {
  const std::vector<std::pair<std::string, std::string>> cases{
      {"Moscow will not sign the new treaty .", "PROPN AUX PART VERB DET ADJ NOUN PUNCT"},
      {"They accused Washington of violating its obligations .",
       "PRON VERB PROPN SCONJ VERB PRON NOUN PUNCT"},
      {"The deal was signed in 2010 and is still in force .",
       "DET NOUN AUX VERB ADP NUM CCONJ AUX ADV ADP NOUN PUNCT"},
      {"It is necessary to extend the agreement .", "PRON AUX ADJ PART VERB DET NOUN PUNCT"},
  };
  for (const auto& [text, tags] : cases) {
    CAPTURE(text);
    CHECK(universal_tags(analysed(text)) == tags);
  }
}

TEST_CASE("Penn tags tell tense and number", "[language]") {
  const pacta::Sentence sentence = analysed("Both countries have signed the treaty that ended it .");
  std::string tags;
  for (const pacta::Token& token : sentence.tokens) tags += token.xpos + " ";
  CHECK(tags == "DT NNS VBP VBN DT NN WDT VBD PRP . ");
}

TEST_CASE("a sentence's only verb form after its subject is the past tense, not the participle",
          "[language]") {
  for (const std::string text :
       {"The minister called on Britain to ratify the treaty .", "The president called for talks .",
        "The government warned against leaving the pact ."}) {
    CAPTURE(text);
    CHECK(analysed(text).tokens[2].xpos == "VBD");
  }
  CHECK(analysed("The treaty called New_START has expired .").tokens[2].xpos == "VBN");
}

TEST_CASE("names of universal tags read back", "[language]") {
  for (std::size_t i = 0; i < pacta::upos_count; ++i) {
    const auto tag = static_cast<pacta::Upos>(i);
    CHECK(pacta::upos_from_name(name(tag)) == tag);
  }
  CHECK_FALSE(pacta::upos_from_name("NN"));
}

TEST_CASE("the word that stands for a token", "[language]") {
  struct Case {
    std::string form, word;
    bool name;
  };
  const std::vector<Case> cases{
      {"treaty", "treaty", false},
      {"New START", "START", true},
      {"Treaty on Open Skies", "Treaty", true},
      {"Foreign Minister Sergey Lavrov", "Lavrov", true},
      {"Treaty (INF)", "Treaty", true},
      {"n\xE2\x80\x99t", "n't", false},
      {"\xE2\x80\x9CTreaty\xE2\x80\x9D", "\"Treaty\"", false},
      {"", "", false},
      {" ", "", true},
  };
  for (const auto& [form, word, is_name] : cases) {
    CAPTURE(form);
    CHECK(pacta::word_of(form).form == word);
    CHECK(pacta::word_of(form).name == is_name);
  }
  CHECK(pacta::shape_of("START-3") == "X-d");
  CHECK(pacta::shape_of("McDonald") == "XxXx");
}
