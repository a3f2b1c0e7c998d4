#include "extractors/language/conllu.hpp"
#include "extractors/language/parser.hpp"
#include "extractors/language/training/committee.hpp"
#include "extractors/language/training/dynamic_oracle.hpp"
#include "extractors/language/training/headline.hpp"
#include "extractors/language/training/language_trainer.hpp"
#include "extractors/language/training/treebank_augmentation.hpp"

#include "catch.hpp"

#include <sstream>
#include <string>
#include <vector>

namespace {

using pacta::TreebankSentence;

/// "form/UPOS/XPOS/lemma/head/relation …", heads 1-based.
TreebankSentence sentence(const std::string& text) {
  std::istringstream words(text);
  std::string conllu;
  int number = 0;
  for (std::string word; words >> word;) {
    std::vector<std::string> parts;
    std::istringstream fields(word);
    for (std::string part; std::getline(fields, part, '/');) parts.push_back(part);
    conllu += std::to_string(++number) + "\t" + parts[0] + "\t" + parts[3] + "\t" + parts[1] + "\t" +
              parts[2] + "\t_\t" + parts[4] + "\t" + parts[5] + "\t_\t_\n";
  }
  std::istringstream in(conllu);
  return pacta::read_conllu(in, "test").front();
}

std::string forms(const TreebankSentence& sentence) {
  std::string text;
  for (const pacta::TreebankToken& token : sentence) text += (text.empty() ? "" : " | ") + token.form;
  return text;
}

TreebankSentence signed_treaty() {
  return sentence(
      "The/DET/DT/the/2/det minister/NOUN/NN/minister/4/nsubj has/AUX/VBZ/have/4/aux "
      "signed/VERB/VBN/sign/0/root "
      "New/PROPN/NNP/New/6/compound START/PROPN/NNP/START/4/obj ./PUNCT/././4/punct");
}

}  // namespace

TEST_CASE("following the oracle gives the gold tree", "[language]") {
  const std::vector<TreebankSentence> sentences{
      signed_treaty(),
      sentence("Yes/INTJ/UH/yes/0/root"),
      sentence("It/PRON/PRP/it/5/nsubj is/AUX/VBZ/be/5/cop not/PART/RB/not/5/advmod a/DET/DT/a/5/det "
               "treaty/NOUN/NN/treaty/0/root that/PRON/WDT/that/8/obj we/PRON/PRP/we/8/nsubj "
               "sign/VERB/VBP/sign/5/acl:relcl"),
  };
  for (const TreebankSentence& gold : sentences) {
    pacta::TransitionSystem system;
    const pacta::DynamicOracle oracle(gold, system);
    for (std::size_t label = 1; label < system.label_count(); ++label) {
      system.add({pacta::Move::left, static_cast<std::uint8_t>(label)});
      system.add({pacta::Move::right, static_cast<std::uint8_t>(label)});
    }
    for (const bool take_last : {false, true}) {
      pacta::ParserState state;
      state.reset(gold.size());
      while (!state.finished()) {
        const std::vector<std::size_t> best = oracle.best(state, system);
        REQUIRE_FALSE(best.empty());
        state.apply(system.transitions()[take_last ? best.back() : best.front()]);
      }
      for (std::size_t i = 0; i < gold.size(); ++i) {
        const auto& node = state[static_cast<std::int32_t>(i) + 1];
        CAPTURE(i, gold[i].form);
        CHECK(node.head == (gold[i].head == pacta::none ? state.root() : gold[i].head + 1));
        CHECK(system.label(static_cast<std::size_t>(node.label)) == gold[i].deprel);
      }
    }
  }
}

TEST_CASE("the committee's weights are means, pruned and rounded", "[language]") {
  pacta::Committee committee;
  committee.add({{7, 4.0, 2, 0}, {7, 0.4, 2, 1}, {9, 3.0, 1, 2}});
  committee.add({{7, 2.0, 3, 0}, {8, -6.0, 5, 1}});
  const std::vector<pacta::WeightRow> rows = committee.rows({10, 1.0, 2});
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].feature == 7);
  REQUIRE(rows[0].weights.size() == 1);
  CHECK(rows[0].weights[0].label == 0);
  CHECK(rows[0].weights[0].value == 30);
  CHECK(rows[1].feature == 8);
  CHECK(rows[1].weights[0].value == -30);
}

TEST_CASE("treebank sentences as the pipeline hands them to the parser", "[language]") {
  const TreebankSentence input = pacta::as_parser_input(
      sentence("``/PUNCT/``/``/3/punct Vladimir/PROPN/NNP/Vladimir/3/nsubj said/VERB/VBD/say/0/root "
               "so/ADV/RB/so/3/advmod ''/PUNCT/''/''/3/punct"));
  CHECK(forms(input) == "Vladimir | said | so");
  CHECK(input[0].head == 1);

  const TreebankSentence names = pacta::as_parser_input(signed_treaty());
  CHECK(forms(names) == "The | minister | has | signed | New START | .");
  CHECK(names[4].deprel == "obj");
  CHECK(names[4].head == 3);
  CHECK(names[4].xpos == "NNP");
}

TEST_CASE("sentences made headlines", "[language]") {
  struct Case {
    TreebankSentence sentence;
    std::string headline;
  };
  const std::vector<Case> cases{
      {signed_treaty(), "Minister | signs | New | START"},
      {sentence("The/DET/DT/the/2/det treaty/NOUN/NN/treaty/4/nsubj:pass was/AUX/VBD/be/4/aux:pass "
                "signed/VERB/VBN/sign/0/root ./PUNCT/././4/punct"),
       ""},
      {sentence("Russia/PROPN/NNP/Russia/3/nsubj will/AUX/MD/will/3/aux sign/VERB/VB/sign/0/root"),
       "Russia | to | sign"},
      {sentence("Allies/NOUN/NNS/ally/2/nsubj denied/VERB/VBD/deny/0/root it/PRON/PRP/it/2/obj"),
       "Allies | deny | it"},
      {sentence("Iran/PROPN/NNP/Iran/2/nsubj denied/VERB/VBD/deny/0/root it/PRON/PRP/it/2/obj"),
       "Iran | denies | it"},
      {sentence("It/PRON/PRP/it/2/nsubj denied/VERB/VBD/deny/0/root it/PRON/PRP/it/2/obj"), ""},
      {sentence("Iran/PROPN/NNP/Iran/3/nsubj could/AUX/MD/could/3/aux sign/VERB/VB/sign/0/root"), ""},
  };
  for (const auto& [from, expected] : cases) {
    const std::optional<TreebankSentence> headline = pacta::as_headline(from);
    CHECK((headline ? forms(*headline) : "") == expected);
  }
}

TEST_CASE("training gives the same model again, and one that knows its sentences", "[language]") {
  const std::vector<TreebankSentence> sentences(3, signed_treaty());
  pacta::LanguageTrainingOptions options;
  options.parser.pruning = options.tagger.pruning = {12, 0, 1};
  options.jackknife_folds = 2;
  const auto quiet = [](std::string_view) {};
  const std::string model = pacta::train_language_model(sentences, options, quiet);
  CHECK(pacta::train_language_model(sentences, options, quiet) == model);
}
