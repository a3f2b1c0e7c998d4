#pragma once

#include "extractors/language/document.hpp"
#include "extractors/positions/candidates.hpp"
#include "extractors/positions/encoder/sentence_encoder.hpp"
#include "extractors/positions/encoder/word_pieces.hpp"

#include <array>
#include <cstddef>
#include <vector>

namespace pacta {

/// A sentence has more pieces hardly ever.
inline constexpr std::size_t most_pieces = 112;

/// Pieces from `begin` to before `end`.
struct PieceRange {
  std::size_t begin = 0, end = 0;
};

/// A sentence as the encoder sees it: all of it, or the part around one token where it is too long.
struct EncoderInput {
  std::vector<Piece> pieces;       ///< with its begin and end marked
  std::vector<PieceKind> kinds;    ///< one a piece
  std::vector<PieceRange> tokens;  ///< for each token of the sentence; empty ranges for those left out
};

/// Takes the tokens around `center` that have `most` pieces at most, marks included.
EncoderInput encoder_input(const Document& document, std::size_t sentence, int center,
                           const WordPieces& words, std::size_t most = most_pieces);

/// What is known of a candidate besides the words: how it speaks, what kind of text this is.
inline constexpr std::size_t circumstance_count = 10;
using Circumstances = std::array<float, circumstance_count>;

/// A candidate in the encoder's input.
struct EncoderCandidate {
  std::vector<PieceRange>
      anchor;  ///< the words that name the treaty, or of the root where only the topic is it
  std::vector<PieceRange> holder;  ///< the words that name the holder; none where it only speaks
  Circumstances circumstances{};
};

EncoderCandidate encoder_candidate(const Document& document, const Situation& situation,
                                   const HolderCandidate& holder, const EncoderInput& input);

}  // namespace pacta
