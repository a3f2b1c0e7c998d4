#pragma once

#include "extractors/language/document.hpp"
#include "extractors/positions/climb.hpp"
#include "extractors/positions/composition.hpp"
#include "extractors/positions/operator_matcher.hpp"
#include "ontology/vocabulary.hpp"

#include <string>
#include <vector>

namespace pacta {

/// A treaty that a sentence may take a position on.
struct Anchor {
  std::size_t sentence = 0;
  std::string treaty;  ///< slug
  int mention = none;  ///< index into Document::mentions; none where only the paragraph's topic
  int token = none;    ///< token of the mention; the root where only the topic
  double certainty = 1.0;
};

/// An actor that may hold it.
struct HolderCandidate {
  std::string slug;           ///< whose position it would be
  std::vector<int> tokens;    ///< tokens of its mentions in the sentence, in order
  std::vector<int> mentions;  ///< their indices into Document::mentions
  int speaker_depth =
      none;          ///< 0: it speaks the words around the anchor; 1: it speaks one quote further out; …
  int quote = none;  ///< the quote that it speaks
};

/// What a sentence offers around one anchor: the climb, the operators, who may hold.
struct Situation {
  Anchor anchor;
  std::vector<Step> path;                ///< from the anchor to the root
  std::vector<OperatorMatch> operators;  ///< all operators of the sentence
  std::vector<std::string>
      labels_alone;                ///< for each operator the position that it alone stands for, or empty
  std::vector<Composed> composed;  ///< what the table makes of them
  std::vector<int> voices;         ///< quotes around the anchor, innermost first
  std::vector<HolderCandidate> holders;  ///< sorted by slug
};

/// Everything that a position could be read from, in text order: each sentence with each treaty that it
/// names, refers back to, or continues to be about.
std::vector<Situation> find_situations(const Document& document, const OperatorMatcher& matcher,
                                       const Composer& composer);

}  // namespace pacta
