#include "extractors/mentions/actor_lists.hpp"

#include "annotated.hpp"
#include "catch.hpp"

using namespace pacta;
using namespace pacta::testing;

namespace {

struct Node {
  std::string form;
  int head;
  std::string deprel;
  bool actor = false;
};

/// One sentence with its tree, and a mention for each actor in it.
Document sentence_of(const std::vector<Node>& nodes, const Article& article) {
  Document document;
  document.article = &article;
  Sentence& sentence = document.sentences.emplace_back();
  for (const Node& node : nodes) {
    Token& token = sentence.tokens.emplace_back();
    token.form = token.lemma = node.form;
    token.head = node.head;
    token.deprel = node.deprel;
    if (!node.actor) continue;
    token.mention = static_cast<int>(document.mentions.size());
    Mention& mention = document.mentions.emplace_back();
    mention.slug = node.form;
  }
  return document;
}

std::vector<std::string> tree_of(const Document& document) {
  std::vector<std::string> out;
  for (const Token& token : document.sentences.front().tokens)
    out.push_back(token.form + " " + token.deprel + " " + std::to_string(token.head));
  return out;
}

std::vector<std::string> mended(const std::vector<Node>& nodes) {
  const Article article = article_of("");
  Document document = sentence_of(nodes, article);
  mend_actor_lists(document, vocabulary());
  return tree_of(document);
}

}  // namespace

TEST_CASE("a headline addresses nobody: two actors before a verb are its subjects", "[mentions]") {
  CHECK(mended({{"russia", 3, "vocative", true},
                {",", 0, "punct"},
                {"brazil", 3, "nsubj", true},
                {"sign", none, "root"}}) ==
        std::vector<std::string>{"russia nsubj 3", ", punct 0", "brazil conj 0", "sign root -1"});
}

TEST_CASE("a list of actors is one list", "[mentions]") {
  const auto tree = mended({{"leaders", 7, "nsubj"},
                            {"from", 2, "case"},
                            {"jordan", 0, "nmod", true},
                            {",", 2, "punct"},
                            {"bahrain", 2, "appos", true},
                            {"and", 7, "cc"},
                            {"israel", 7, "nsubj", true},
                            {"met", none, "root"}});
  CHECK(tree[2] == "jordan nmod 0");
  CHECK(tree[4] == "bahrain conj 2");
  CHECK(tree[5] == "and cc 6");
  CHECK(tree[6] == "israel conj 2");
}

TEST_CASE("a list that takes the root's place is the root", "[mentions]") {
  const Article article = article_of("");
  Document document = sentence_of({{"russia", 4, "vocative", true},
                                   {",", 4, "punct"},
                                   {"brazil", 4, "nmod", true},
                                   {"and", 4, "cc"},
                                   {"israel", none, "root", true}},
                                  article);
  document.sentences.front().root = 4;
  mend_actor_lists(document, vocabulary());
  const std::vector<std::string> tree = tree_of(document);
  const int root = document.sentences.front().root;
  CHECK(root == 0);
  CHECK(tree[static_cast<std::size_t>(root)].ends_with("root -1"));
}

TEST_CASE("what is no list of actors stays as it was parsed", "[mentions]") {
  const std::vector<std::vector<Node>> sentences = {
      // an actor and its parent's list elsewhere: a comma alone joins nothing
      {{"russia", 3, "obl", true}, {",", 3, "punct"}, {"brazil", 3, "nsubj", true}, {"signed", none, "root"}},
      // the same actor twice
      {{"russia", 3, "vocative", true},
       {",", 3, "punct"},
       {"russia", 3, "nsubj", true},
       {"signed", none, "root"}},
      // a word between them
      {{"russia", 3, "vocative", true},
       {"meanwhile", 3, "advmod"},
       {"brazil", 3, "nsubj", true},
       {"signs", none, "root"}},
  };
  for (const std::vector<Node>& nodes : sentences) {
    std::vector<std::string> before;
    for (const Node& node : nodes)
      before.push_back(node.form + " " + node.deprel + " " + std::to_string(node.head));
    CHECK(mended(nodes) == before);
  }
}
