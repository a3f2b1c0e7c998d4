#include "cli/explanation.hpp"

#include "catch.hpp"

#include <sstream>

namespace pacta::cli {
namespace {

Token token(std::string form, int head, std::string deprel) {
  Token result;
  result.form = std::move(form);
  result.head = head;
  result.deprel = std::move(deprel);
  return result;
}

Sentence withdrawal() {
  Sentence sentence;
  sentence.tokens = {token("Russia", 1, "nsubj"), token("left", none, "root"), token("the", 3, "det"),
                     token("INF Treaty", 1, "obj"), token(".", 1, "punct")};
  sentence.tokens[4].upos = Upos::PUNCT;
  sentence.root = 1;
  return sentence;
}

TEST_CASE("A tree fits one line, without punctuation and detached tokens", "[cli]") {
  Sentence sentence = withdrawal();
  CHECK(tree_line(sentence) == "left(nsubj Russia, obj INF Treaty(det the))");
  sentence.tokens[2].detached = true;
  CHECK(tree_line(sentence) == "left(nsubj Russia, obj INF Treaty)");
  CHECK(tree_line(Sentence{}).empty());
}

TEST_CASE("An explanation shows mentions, speaker, tree, and each statement with its trace", "[cli]") {
  Article article;
  article.id = "a.txt";
  article.text = "Russia left the INF Treaty.";
  Document document;
  document.article = &article;
  document.paragraphs = {{0, article.text.size()}};
  document.boilerplate = {false};
  document.sentences = {withdrawal()};
  document.sentences[0].span = {0, article.text.size()};
  Mention russia;
  russia.span = {0, 6};
  russia.slug = "russia";
  document.mentions = {russia};

  Statement statement;
  statement.holder = "russia";
  statement.position = Position::withdraws;
  statement.treaty = "inf";
  statement.expressed_by = "lavrov";
  statement.evidence = {{0, 26}, "Russia left the INF Treaty", false};
  statement.confidence = 0.876;
  statement.trace = {"withdraw", {"act:withdraw"}, {"path=1"}};

  std::ostringstream out, err;
  StreamOutput stream(out, "standard output");
  const Console console(stream, err, {});
  const std::string text = explanation(document, std::vector{statement}, console);
  for (const char* part : {"a.txt", "“Russia” = russia (actor, name)", "left(nsubj Russia",
                           "russia withdraws inf", "by lavrov, news, confidence 88 %",
                           "“Russia left the INF Treaty”", "rule", "act:withdraw", "path=1"}) {
    INFO(text);
    CHECK(text.find(part) != std::string::npos);
  }
  CHECK(text.find('\x1b') == std::string::npos);

  TerminalTraits colour;
  colour.colour_out = true;
  const std::string coloured = explanation(document, std::vector{statement}, Console(stream, err, colour));
  CHECK(coloured.find("\x1b[32mrussia withdraws inf\n\x1b[0m") != std::string::npos);

  document.boilerplate = {true};
  CHECK(explanation(document, {}, console).find("boilerplate") != std::string::npos);
}

}  // namespace
}  // namespace pacta::cli
