#include "extractors/language/conllu.hpp"
#include "ontology/error.hpp"

#include "catch.hpp"

#include <sstream>
#include <string>

namespace {

std::vector<pacta::TreebankSentence> read(const std::string& text) {
  std::istringstream in(text);
  return pacta::read_conllu(in, "sample.conllu");
}

std::string read_error(const std::string& text) {
  try {
    read(text);
  } catch (const pacta::Error& error) {
    return error.what();
  }
  return "";
}

}  // namespace

TEST_CASE("CoNLL-U: comments, ranges and empty nodes are passed over", "[language]") {
  const auto sentences = read(
      "# text = Don't sign.\n"
      "1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
      "1\tDo\tdo\tAUX\tVB\t_\t3\taux\t_\t_\n"
      "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_\n"
      "2.1\tyou\tyou\tPRON\tPRP\t_\t_\t_\t_\t_\n"
      "3\tsign\tsign\tVERB\tVB\t_\t0\troot\t_\t_\r\n"
      "\n\n"
      "1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_\n");
  REQUIRE(sentences.size() == 2);
  REQUIRE(sentences[0].size() == 3);
  CHECK(sentences[0][1].form == "n't");
  CHECK(sentences[0][1].lemma == "not");
  CHECK(sentences[0][1].upos == pacta::Upos::PART);
  CHECK(sentences[0][1].xpos == "RB");
  CHECK(sentences[0][1].head == 2);
  CHECK(sentences[0][2].head == pacta::none);
  CHECK(sentences[1][0].deprel == "root");
}

TEST_CASE("CoNLL-U: errors name file and line", "[language]") {
  struct Case {
    std::string text, says;
  };
  const Case cases[] = {
      {"1\tYes\tyes\tINTJ\n", "sample.conllu:1: expected 10 columns"},
      {"# c\n1\tYes\tyes\tUH\tUH\t_\t0\troot\t_\t_\n",
       "sample.conllu:2: expected a universal part-of-speech tag"},
      {"1\tYes\tyes\tINTJ\tUH\t_\tx\troot\t_\t_\n", "expected an integer as head, found \"x\""},
      {"2\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_\n", "expected word number 1, found 2"},
      {"1\tYes\tyes\tINTJ\tUH\t_\t5\tdep\t_\t_\n", "lies outside of it"},
      {"1\tYes\tyes\tINTJ\tUH\t_\t1\tdep\t_\t_\n",
       "expected one root in the sentence that ends here, found 0"},
  };
  for (const Case& bad : cases) {
    CAPTURE(bad.text);
    CHECK(read_error(bad.text).find(bad.says) != std::string::npos);
  }
  CHECK_THROWS_AS(pacta::read_conllu("/nonexistent/file.conllu"), pacta::Error);
}
