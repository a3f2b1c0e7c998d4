#pragma once

#include "extractors/language/model_format.hpp"
#include "extractors/positions/encoder/dense_layer.hpp"
#include "extractors/positions/encoder/matrix.hpp"
#include "extractors/positions/encoder/word_pieces.hpp"

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

/// One layer of a transformer encoder: each piece looks at all others, then a small network sees each alone
/// (Vaswani et al. 2017, with the norms after the sums).
class EncoderLayer {
 public:
  static EncoderLayer read(ModelReader& reader, std::size_t width, std::size_t heads);
  void apply(Matrix& pieces) const;

 private:
  Matrix attend(const Matrix& pieces) const;

  std::size_t heads_ = 0;
  DenseLayer query_, key_, value_, mix_, widen_, narrow_;
  LayerNorm after_attention_, after_network_;
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

  /// One row of width() numbers a piece. Pieces and kinds have the same size, at most places().
  /// O(pieces² × width + pieces × width²).
  Matrix encode(std::span<const Piece> pieces, std::span<const PieceKind> kinds) const;

 private:
  std::size_t width_ = 0;
  EmbeddingTable pieces_, positions_, kinds_;
  LayerNorm norm_;
  std::vector<EncoderLayer> layers_;
};

}  // namespace pacta
