#pragma once

#include "extractors/language/document.hpp"

#include <istream>
#include <string>
#include <vector>

namespace pacta {

/// One syntactic word of a treebank: columns 2 to 5, 7 and 8 of CoNLL-U.
struct TreebankToken {
  std::string form;
  std::string lemma;
  Upos upos = Upos::X;
  std::string xpos;
  int head = none;  ///< 0-based index in the sentence; none for the root
  std::string deprel;
};

using TreebankSentence = std::vector<TreebankToken>;

/// Reads CoNLL-U (universaldependencies.org/format). Comments, multiword token ranges and empty nodes are
/// passed over. Throws Error naming file and line where a line has not ten columns, or a tag or head is not
/// valid.
std::vector<TreebankSentence> read_conllu(std::istream& in, const std::string& name);
/// The same from a file; throws Error where it cannot be opened.
std::vector<TreebankSentence> read_conllu(const std::string& path);

}  // namespace pacta
