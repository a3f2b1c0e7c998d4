#include "extractors/language/training/treebank_augmentation.hpp"

#include <algorithm>
#include <random>
#include <string_view>

namespace pacta {
namespace {

bool is_name_link(const TreebankToken& token, const TreebankToken& head) {
  return token.upos == Upos::PROPN && head.upos == Upos::PROPN &&
         (token.deprel == "flat" || token.deprel == "compound");
}

bool is_quote_mark(const TreebankToken& token) {
  return token.xpos == "``" || token.xpos == "''";
}

/// For each token the token that it becomes part of: itself where it stays alone.
std::vector<int> chain_heads(const TreebankSentence& sentence) {
  const int size = static_cast<int>(sentence.size());
  std::vector<int> owner(sentence.size());
  for (int i = 0; i < size; ++i) {
    int top = i;
    while (sentence[top].head != none && is_name_link(sentence[top], sentence[sentence[top].head])) {
      top = sentence[top].head;
    }
    owner[i] = top;
  }
  // Only a name without gaps can be one token.
  for (int i = 0; i < size; ++i) {
    for (int j = std::min(i, owner[i]); j <= std::max(i, owner[i]); ++j) {
      if (owner[j] == owner[i]) continue;
      const int top = owner[i];
      for (int k = 0; k < size; ++k) {
        if (owner[k] == top) owner[k] = k;
      }
      break;
    }
  }
  return owner;
}

bool has_dependents(const TreebankSentence& sentence, int index) {
  return std::any_of(sentence.begin(), sentence.end(),
                     [index](const TreebankToken& token) { return token.head == index; });
}

}  // namespace

TreebankSentence as_parser_input(const TreebankSentence& sentence) {
  const int size = static_cast<int>(sentence.size());
  const std::vector<int> owner = chain_heads(sentence);
  TreebankSentence result;
  std::vector<int> places(sentence.size(), none);  // of the tokens in the result
  for (int i = 0; i < size; ++i) {
    if (is_quote_mark(sentence[i]) && !has_dependents(sentence, i) && sentence[i].head != none) continue;
    if (i > 0 && owner[i] == owner[i - 1]) {
      result.back().form += " " + sentence[i].form;
    } else {
      result.push_back(sentence[owner[i]]);
      result.back().form = sentence[i].form;
    }
    places[i] = static_cast<int>(result.size()) - 1;
  }
  for (TreebankToken& token : result) {
    if (token.form.find(' ') != std::string::npos) {
      token.upos = Upos::PROPN;
      token.xpos = "NNP";
      token.lemma = token.form;
    }
    if (token.head != none) token.head = places[token.head];
  }
  return result;
}

std::vector<TreebankSentence> augmented_copies(std::span<const TreebankSentence> sentences, int percent,
                                               std::uint32_t seed) {
  std::mt19937 random(seed);
  std::vector<TreebankSentence> copies;
  for (const TreebankSentence& sentence : sentences) {
    TreebankSentence copy = as_parser_input(sentence);
    if (copy.empty() || copy.size() == sentence.size()) continue;
    if (random() % 100 < static_cast<std::uint32_t>(percent)) copies.push_back(std::move(copy));
  }
  return copies;
}

}  // namespace pacta
