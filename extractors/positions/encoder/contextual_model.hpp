#pragma once

#include "extractors/positions/encoder/dense_layer.hpp"
#include "extractors/positions/encoder/encoder_input.hpp"
#include "extractors/positions/encoder/sentence_encoder.hpp"
#include "extractors/positions/encoder/word_pieces.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace pacta {

/// What the words of a sentence say of one candidate.
struct ContextualOpinion {
  double holds = 0.0;              ///< log-odds that it holds some position on the treaty here
  std::vector<double> likelihood;  ///< of each of all_positions, if it does; they add up to 1
};

/// Reads a sentence as a whole, words in their order, where the linear models see what climb and lexicon make
/// of it. A sentence is encoded once for all its candidates (docs/model-card.md).
/// Immutable; may be shared by threads.
class ContextualModel {
 public:
  static ContextualModel load_default();

  /// The bytes are borrowed, 8-byte aligned, and outlive the model. Throws Error, which begins with the name.
  ContextualModel(std::span<const std::byte> bytes, const std::string& name);

  const WordPieces& words() const { return words_; }

  /// The slow part: once a sentence.
  EncodedSentence encode(const EncoderInput& input) const {
    return encoder_.encode(input.pieces, input.kinds);
  }

  /// An opinion of each of some candidates of an encoded sentence; none depends on the others.
  std::vector<ContextualOpinion> judge(const EncodedSentence& sentence,
                                       std::span<const EncoderCandidate> candidates) const;

 private:
  explicit ContextualModel(ModelReader&& reader);

  void gather(const EncodedSentence& sentence, const EncoderCandidate& candidate,
              std::span<const float> treaty, std::span<const float> holder, std::span<float> out) const;

  WordPieces words_;
  SentenceEncoder encoder_;
  std::span<const float> unnamed_;  ///< stands for a holder that the sentence does not name
  DenseLayer gather_, decide_;
};

}  // namespace pacta
