#pragma once

#include "extractors/language/document.hpp"
#include "extractors/positions/candidates.hpp"
#include "extractors/positions/composition.hpp"
#include "extractors/positions/encoder/encoder_input.hpp"
#include "extractors/positions/operator_matcher.hpp"
#include "graph/evaluation/gold.hpp"

#include <string>
#include <vector>

namespace pacta {

/// One holder in one situation of a gold document, with what the annotators say of it.
struct Example {
  std::string document;
  std::size_t sentence = 0;
  std::vector<std::string> situation_features, holder_features;
  EncoderInput input;  ///< the same for all examples of one sentence, unless it is long
  EncoderCandidate candidate;
  std::vector<Position> positions;  ///< held here, preferred labels; empty: nothing is held here
  bool required = false;            ///< some statement here is not optional
  std::vector<Position>
      undecided;  ///< right as well, or shown by other words: neither examples nor counterexamples
};

/// What finding candidates takes. Borrowed.
struct ExampleSources {
  const Vocabulary& vocabulary;
  const OperatorMatcher& matcher;
  const Composer& composer;
  const WordPieces* words = nullptr;  ///< null: no encoder's input is made
};

/// All candidates of a document, each matched with the gold statements whose evidence lies in its sentence.
std::vector<Example> make_examples(const Document& document, const std::string& name,
                                   const std::vector<GoldStatement>& gold, const ExampleSources& sources);

}  // namespace pacta
