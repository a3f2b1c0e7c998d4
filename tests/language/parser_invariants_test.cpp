#include "extractors/language/language_model.hpp"

#include "catch.hpp"

#include <random>
#include <set>
#include <string>
#include <vector>

namespace {

const pacta::LanguageModel& model() {
  static const pacta::LanguageModel loaded = pacta::LanguageModel::load_default();
  return loaded;
}

pacta::Sentence sentence_of(const std::vector<std::string>& forms) {
  pacta::Sentence sentence;
  for (const std::string& form : forms) {
    pacta::Token token;
    token.form = form;
    sentence.tokens.push_back(token);
  }
  return sentence;
}

/// Words of all kinds in any order, some of them detached, some collapsed names, some no words at all.
pacta::Sentence random_sentence(std::mt19937& random, std::size_t size) {
  const std::vector<std::string> forms{
      "the",    "treaty", "Russia",   "will",    "extend",         ",",       ".",   "\"",
      "of",     "and",    "that",     "it",      "New START",      "'s",      "not", "2026",
      "signed", "by",     "\xC3\xA9", "-",       "\xE2\x80\x99",   "START-3", "/",   "x",
      "TASS",   "to",     "\xFF",     "because", "United Nations", "(",       ")",   ""};
  pacta::Sentence sentence;
  for (std::size_t i = 0; i < size; ++i) {
    pacta::Token token;
    token.form = forms[random() % forms.size()];
    token.detached = random() % 8 == 0;
    sentence.tokens.push_back(token);
  }
  return sentence;
}

bool reaches_root(const pacta::Sentence& sentence, int index) {
  for (std::size_t steps = 0; steps <= sentence.tokens.size(); ++steps) {
    if (index == sentence.root) return true;
    index = sentence.tokens[static_cast<std::size_t>(index)].head;
    if (index == pacta::none) return false;
  }
  return false;
}

bool crosses(int a_begin, int a_end, int b_begin, int b_end) {
  return (a_begin < b_begin && b_begin < a_end && a_end < b_end) ||
         (b_begin < a_begin && a_begin < b_end && b_end < a_end);
}

bool is_projective(const pacta::Sentence& sentence) {
  std::vector<std::pair<int, int>> arcs;
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
    const int head = sentence.tokens[i].head;
    if (head == pacta::none) continue;
    arcs.emplace_back(std::min<int>(head, static_cast<int>(i)), std::max<int>(head, static_cast<int>(i)));
  }
  for (const auto& a : arcs) {
    for (const auto& b : arcs) {
      if (crosses(a.first, a.second, b.first, b.second)) return false;
    }
  }
  return true;
}

void check_tree(const pacta::Sentence& sentence) {
  int roots = 0;
  bool has_word = false;
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
    const pacta::Token& token = sentence.tokens[i];
    CAPTURE(i, token.form);
    if (token.detached) {
      CHECK(token.head == pacta::none);
      CHECK(token.deprel.empty());
      continue;
    }
    has_word = true;
    CHECK_FALSE(token.deprel.empty());
    CHECK_FALSE(token.xpos.empty());
    CHECK((token.deprel == "root") == (token.head == pacta::none));
    if (token.head == pacta::none) {
      ++roots;
      CHECK(sentence.root == static_cast<int>(i));
      continue;
    }
    REQUIRE(token.head >= 0);
    REQUIRE(token.head < static_cast<int>(sentence.tokens.size()));
    CHECK_FALSE(sentence.tokens[static_cast<std::size_t>(token.head)].detached);
    CHECK(reaches_root(sentence, static_cast<int>(i)));
  }
  CHECK(roots == (has_word ? 1 : 0));
  CHECK(is_projective(sentence));
}

}  // namespace

TEST_CASE("trees have one root, valid heads and no crossing arcs", "[language]") {
  std::mt19937 random(42);
  for (int round = 0; round < 200; ++round) {
    pacta::Sentence sentence = random_sentence(random, random() % 40);
    model().analyse(sentence);
    CAPTURE(round);
    check_tree(sentence);
  }
}

TEST_CASE("a sentence of 500 words gets a tree", "[language]") {
  std::mt19937 random(7);
  pacta::Sentence sentence = random_sentence(random, 500);
  model().analyse(sentence);
  check_tree(sentence);
}

TEST_CASE("sentences of no and of one word", "[language]") {
  pacta::Sentence empty;
  empty.root = 3;
  model().analyse(empty);
  CHECK(empty.root == pacta::none);

  pacta::Sentence detached = sentence_of({"\"", "\""});
  for (pacta::Token& token : detached.tokens) token.detached = true;
  model().analyse(detached);
  CHECK(detached.root == pacta::none);
  check_tree(detached);

  pacta::Sentence one = sentence_of({"Withdrawal"});
  model().analyse(one);
  CHECK(one.root == 0);
  CHECK(one.tokens[0].deprel == "root");
  CHECK(one.tokens[0].lemma == "withdrawal");
}

TEST_CASE("analysing again gives the same, whatever the tokens held before", "[language]") {
  std::mt19937 random(3);
  pacta::Sentence first = random_sentence(random, 60);
  pacta::Sentence second = first;
  for (pacta::Token& token : second.tokens) {
    token.head = 1;
    token.deprel = "stale";
    token.lemma = "stale";
  }
  model().analyse(first);
  model().analyse(second);
  for (std::size_t i = 0; i < first.tokens.size(); ++i) {
    CHECK(first.tokens[i].head == second.tokens[i].head);
    CHECK(first.tokens[i].deprel == second.tokens[i].deprel);
    CHECK(first.tokens[i].lemma == second.tokens[i].lemma);
    CHECK(first.tokens[i].xpos == second.tokens[i].xpos);
  }
}

TEST_CASE("a moved model still works", "[language]") {
  pacta::LanguageModel from = pacta::LanguageModel::load_default();
  pacta::LanguageModel to = std::move(from);
  pacta::Sentence sentence = sentence_of({"Russia", "signed", "the", "treaty", "."});
  to.analyse(sentence);
  CHECK(sentence.root == 1);
}
