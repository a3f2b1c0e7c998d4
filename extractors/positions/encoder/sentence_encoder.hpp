#pragma once

#include "extractors/language/model_format.hpp"
#include "extractors/positions/encoder/dense_layer.hpp"
#include "extractors/positions/encoder/matrix.hpp"
#include "extractors/positions/encoder/word_pieces.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace pacta {

/// What a piece belongs to, which the encoder adds to what the piece is.
enum class PieceKind : std::uint8_t { word, treaty, actor };
inline constexpr std::size_t piece_kinds = 3;

/// A trained table of vectors in 8 bits, one scale for each. Immutable, a view of model memory.
class EmbeddingTable {
 public:
  static EmbeddingTable read(ModelReader& reader, std::size_t width);
  std::size_t size() const { return scales_.size(); }
  /// Adds a vector to `out`. Precondition: index < size().
  void add(std::size_t index, std::span<float> out) const;

 private:
  std::span<const std::int8_t> values_;
  std::span<const float> scales_;
};

/// Brings each row to mean 0 and variance 1, then scales and shifts (Ba, Kiros & Hinton 2016).
class LayerNorm {
 public:
  static LayerNorm read(ModelReader& reader, std::size_t width);
  void apply(Matrix& rows) const;

 private:
  std::span<const float> gain_, shift_;
};

/// A mark asks about a candidate: it stands where the candidate's words begin and sees the sentence and the
/// other mark of its candidate, while the words do not see it (Zhong & Chen 2021; Ye et al. 2022). So a
/// sentence is read once, and each candidate in the light of it.
struct CandidateMark {
  enum class Role : std::uint8_t { treaty, holder, unnamed_holder };
  Role role;
  std::size_t place;  ///< of the first piece; 0 where there is none
};
inline constexpr std::size_t mark_roles = 3;
using CandidateMarks = std::array<CandidateMark, 2>;

/// What others see of the pieces in one layer.
struct VisiblePieces {
  Matrix keys;    ///< a column a piece
  Matrix values;  ///< a row a piece
};

/// One layer of a transformer encoder: each row looks at others, then a small network sees each alone
/// (Vaswani et al. 2017, with the norms after the sums).
class EncoderLayer {
 public:
  /// Throws Error where the model is broken.
  EncoderLayer(ModelReader& reader, std::size_t width, std::size_t heads);

  /// All pieces see one another.
  VisiblePieces apply(Matrix& pieces) const;

  /// Rows of marks, those of a candidate side by side, see the pieces and the marks of the same candidate.
  void apply(Matrix& marks, const VisiblePieces& pieces) const;

 private:
  void finish(Matrix& rows, const Matrix& attended) const;

  // In the order of the model.
  std::size_t heads_;
  DenseLayer query_, key_, value_, mix_;
  LayerNorm after_attention_;
  DenseLayer widen_, narrow_;
  LayerNorm after_network_;
};

/// A sentence as the encoder left it.
struct EncodedSentence {
  Matrix pieces;  ///< one row of width() numbers a piece
  std::vector<VisiblePieces> layers;
};

/// Turns the pieces of a sentence into vectors that know their surroundings: a small transformer encoder.
/// The same bits on each machine. Immutable, a view of model memory; may be shared by threads.
class SentenceEncoder {
 public:
  /// Throws Error where the model is broken.
  static SentenceEncoder read(ModelReader& reader);

  std::size_t width() const { return width_; }
  std::size_t known_pieces() const { return pieces_.size(); }
  std::size_t places() const { return positions_.size(); }

  /// Pieces and kinds have the same size, at most places(). O(pieces² × width + pieces × width²).
  EncodedSentence encode(std::span<const Piece> pieces, std::span<const PieceKind> kinds) const;

  /// One row of width() numbers a mark, two rows a candidate. O(candidates × (pieces × width + width²)).
  Matrix encode(std::span<const CandidateMarks> candidates, const EncodedSentence& sentence) const;

 private:
  std::size_t width_ = 0;
  EmbeddingTable pieces_, positions_, kinds_, marks_;
  LayerNorm norm_;
  std::vector<EncoderLayer> layers_;
};

}  // namespace pacta
