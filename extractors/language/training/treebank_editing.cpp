#include "extractors/language/training/treebank_editing.hpp"

#include <algorithm>

namespace pacta {

bool is_leaf(const TreebankSentence& sentence, int index) {
  return std::none_of(sentence.begin(), sentence.end(),
                      [index](const TreebankToken& token) { return token.head == index; });
}

TreebankSentence without(const TreebankSentence& sentence, const std::vector<bool>& removed) {
  TreebankSentence result;
  std::vector<int> places(sentence.size(), none);
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    if (removed[i]) continue;
    places[i] = static_cast<int>(result.size());
    result.push_back(sentence[i]);
  }
  for (TreebankToken& token : result) {
    if (token.head != none) token.head = places[static_cast<std::size_t>(token.head)];
  }
  return result;
}

}  // namespace pacta
