#include "extractors/language/training/treebank_augmentation.hpp"

#include "extractors/language/training/headline.hpp"
#include "extractors/language/training/treebank_editing.hpp"

#include <algorithm>
#include <optional>
#include <random>

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

/// A name of several words takes over the tags of proper nouns whatever its head word had.
void make_name(TreebankToken& token) {
  token.upos = Upos::PROPN;
  token.xpos = "NNP";
  token.lemma = token.form;
}

TreebankSentence without_quote_marks(const TreebankSentence& sentence) {
  std::vector<bool> removed;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    removed.push_back(is_quote_mark(sentence[i]) && sentence[i].head != none &&
                      is_leaf(sentence, static_cast<int>(i)));
  }
  return without(sentence, removed);
}

}  // namespace

TreebankSentence as_parser_input(const TreebankSentence& treebank_sentence) {
  const TreebankSentence sentence = without_quote_marks(treebank_sentence);
  const std::vector<int> owner = chain_heads(sentence);
  TreebankSentence result;
  std::vector<int> places;  // of the sentence's tokens in the result
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    if (i > 0 && owner[i] == owner[i - 1]) {
      result.back().form += " " + sentence[i].form;
      make_name(result.back());
    } else {
      result.push_back(sentence[static_cast<std::size_t>(owner[i])]);
      result.back().form = sentence[i].form;
    }
    places.push_back(static_cast<int>(result.size()) - 1);
  }
  for (TreebankToken& token : result) {
    if (token.head != none) token.head = places[static_cast<std::size_t>(token.head)];
  }
  return result;
}

std::vector<TreebankSentence> augmented_copies(std::span<const TreebankSentence> sentences,
                                               const AugmentationOptions& options) {
  std::mt19937 random(options.seed);
  const auto chosen = [&random](int percent) { return random() % 100 < static_cast<std::uint32_t>(percent); };
  std::vector<TreebankSentence> copies;
  for (const TreebankSentence& sentence : sentences) {
    const TreebankSentence input = as_parser_input(sentence);
    if (input.empty()) continue;
    if (input.size() != sentence.size() && chosen(options.names_percent)) copies.push_back(input);
    const std::optional<TreebankSentence> headline = as_headline(input);
    if (headline && chosen(options.headlines_percent)) copies.push_back(*headline);
  }
  return copies;
}

}  // namespace pacta
