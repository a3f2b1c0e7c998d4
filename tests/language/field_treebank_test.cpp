#include "extractors/language/conllu.hpp"
#include "extractors/language/language_model.hpp"
#include "extractors/language/training/language_evaluation.hpp"

#include "catch.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Sentences = std::vector<pacta::TreebankSentence>;

const Sentences& treebank(const std::string& name) {
  static const std::string folder = PACTA_SOURCE_DIR "/extractors/language/training/treebank/";
  static const Sentences train = pacta::read_conllu(folder + "field.conllu");
  static const Sentences test = pacta::read_conllu(folder + "field-test.conllu");
  return name == "train" ? train : test;
}

std::string text_of(const pacta::TreebankSentence& sentence) {
  std::string text;
  for (const pacta::TreebankToken& token : sentence) text += token.form + " ";
  return text;
}

std::size_t count_roots(const pacta::TreebankSentence& sentence) {
  return static_cast<std::size_t>(std::count_if(sentence.begin(), sentence.end(),
                                                [](const auto& token) { return token.head == pacta::none; }));
}

bool reaches_root(const pacta::TreebankSentence& sentence, int index) {
  for (std::size_t steps = 0; steps < sentence.size(); ++steps) {
    index = sentence[static_cast<std::size_t>(index)].head;
    if (index == pacta::none) return true;
  }
  return false;
}

/// A tree is projective where no arc leaves the stretch between the ends of another.
bool is_projective(const pacta::TreebankSentence& sentence) {
  const int size = static_cast<int>(sentence.size());
  for (int i = 0; i < size; ++i) {
    const int head = sentence[static_cast<std::size_t>(i)].head;
    if (head == pacta::none) continue;
    const auto [begin, end] = std::minmax(i, head);
    for (int k = begin + 1; k < end; ++k) {
      const int other = sentence[static_cast<std::size_t>(k)].head;
      if (other < begin || other > end) return false;
    }
  }
  return true;
}

constexpr std::array<std::string_view, 49> relations{
    "acl",          "acl:relcl",   "advcl",      "advcl:relcl", "advmod",     "amod",       "appos",
    "aux",          "aux:pass",    "case",       "cc",          "ccomp",      "cc:preconj", "compound",
    "compound:prt", "conj",        "cop",        "csubj",       "csubj:pass", "dep",        "det",
    "det:predet",   "discourse",   "dislocated", "expl",        "fixed",      "flat",       "goeswith",
    "iobj",         "list",        "mark",       "nmod",        "nmod:desc",  "nmod:poss",  "nmod:unmarked",
    "nsubj",        "nsubj:outer", "nsubj:pass", "nummod",      "obj",        "obl",        "obl:agent",
    "obl:unmarked", "orphan",      "parataxis",  "punct",       "root",       "vocative",   "xcomp"};

bool is_relation(std::string_view name) {
  return std::find(relations.begin(), relations.end(), name) != relations.end();
}

}  // namespace

TEST_CASE("the sentences of the field are well-formed trees", "[language]") {
  for (const std::string part : {"train", "test"}) {
    for (const pacta::TreebankSentence& sentence : treebank(part)) {
      CAPTURE(text_of(sentence));
      CHECK(count_roots(sentence) == 1);
      CHECK(is_projective(sentence));
      for (std::size_t i = 0; i < sentence.size(); ++i) {
        const pacta::TreebankToken& token = sentence[i];
        CAPTURE(token.form, token.deprel);
        CHECK(reaches_root(sentence, static_cast<int>(i)));
        CHECK(is_relation(token.deprel));
        CHECK((token.deprel == "root") == (token.head == pacta::none));
        CHECK((token.deprel == "punct") == (token.upos == pacta::Upos::PUNCT));
        if (token.form.find(' ') != std::string::npos) CHECK(token.xpos == "NNP");
      }
    }
  }
}

TEST_CASE("a third of the sentences of the field is held back", "[language]") {
  std::set<std::string> train;
  for (const pacta::TreebankSentence& sentence : treebank("train")) train.insert(text_of(sentence));
  CHECK(train.size() == treebank("train").size());
  CHECK(treebank("train").size() + treebank("test").size() >= 300);
  CHECK(treebank("test").size() * 3 >= train.size() + treebank("test").size() - 2);
  for (const pacta::TreebankSentence& sentence : treebank("test")) {
    CAPTURE(text_of(sentence));
    CHECK(train.count(text_of(sentence)) == 0);
  }
}

TEST_CASE("the shipped model has learned the field's constructions", "[language]") {
  const Sentences& sentences = treebank("test");
  const pacta::LanguageScores scores = pacta::evaluate(pacta::LanguageModel::load_default(), sentences);
  CAPTURE(scores.tokens, scores.upos, scores.labelled_heads);
  CHECK(scores.upos * 100 >= scores.tokens * 98);
  CHECK(scores.labelled_heads * 100 >= scores.tokens * 88);
}
