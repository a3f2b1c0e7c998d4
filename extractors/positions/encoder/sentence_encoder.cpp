#include "extractors/positions/encoder/sentence_encoder.hpp"

#include "extractors/positions/encoder/activations.hpp"
#include "extractors/positions/encoder/processor_clones.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <tuple>
#include <utility>

namespace pacta {
namespace {

constexpr float least_variance = 1e-12F;  // as the encoder was trained

void add(Matrix& to, const Matrix& other) {
  for (std::size_t i = 0; i < to.values.size(); ++i) to.values[i] += other.values[i];
}

Matrix transposed(const Matrix& matrix) {
  Matrix out(matrix.columns, matrix.rows);
  for (std::size_t r = 0; r < matrix.rows; ++r) {
    for (std::size_t c = 0; c < matrix.columns; ++c) out.row(c)[r] = matrix.row(r)[c];
  }
  return out;
}

/// Adds weighted rows, which begin `step` numbers apart, to one. A few numbers of it stay at hand while all
/// rows pass; each is summed up in the order of the rows, whatever the processor.
PACTA_FOR_EACH_PROCESSOR
void add_weighted(const float* rows, std::size_t step, std::span<const float> weights, std::span<float> to) {
  constexpr std::size_t at_hand = 16;
  std::size_t i = 0;
  for (; i + at_hand <= to.size(); i += at_hand) {
    std::array<float, at_hand> sums;
    std::copy_n(to.data() + i, at_hand, sums.begin());
    for (std::size_t r = 0; r < weights.size(); ++r) {
      const float* numbers = rows + r * step + i;
      for (std::size_t k = 0; k < at_hand; ++k) sums[k] += weights[r] * numbers[k];
    }
    std::copy(sums.begin(), sums.end(), to.data() + i);
  }
  for (; i < to.size(); ++i) {
    for (std::size_t r = 0; r < weights.size(); ++r) to[i] += weights[r] * rows[r * step + i];
  }
}

/// What marks see of marks. Those of a candidate stand side by side.
struct VisibleMarks {
  Matrix keys, values;  // a row a mark
};

constexpr std::size_t marks_of_one = std::tuple_size_v<CandidateMarks>;

/// Lets the rows of `query` gather what they look for, head by head: the values of all that they see,
/// weighted by how well its key answers the query.
class Attention {
 public:
  /// Without marks the rows see the pieces alone.
  Attention(Matrix query, const VisiblePieces& pieces, const VisibleMarks* marks, std::size_t heads)
      : query_(std::move(query)),
        pieces_(pieces),
        marks_(marks),
        heads_(heads),
        width_(query_.columns / heads) {}

  Matrix gather() {
    Matrix out(query_.rows, query_.columns);
    for (std::size_t head = 0; head < heads_; ++head) {
      for (std::size_t row = 0; row < query_.rows; ++row) {
        weigh(row, head * width_);
        add_seen(row, head * width_, out.row(row).subspan(head * width_, width_));
      }
    }
    return out;
  }

 private:
  std::size_t seen_marks() const { return marks_ == nullptr ? 0 : marks_of_one; }
  static std::size_t first_mark(std::size_t row) { return row / marks_of_one * marks_of_one; }

  void weigh(std::size_t row, std::size_t from) {
    const std::span<const float> query = query_.row(row).subspan(from, width_);
    const std::size_t count = pieces_.values.rows;
    weights_.assign(count + seen_marks(), 0.0F);
    add_weighted(pieces_.keys.row(from).data(), pieces_.keys.columns, query, {weights_.data(), count});
    for (std::size_t m = 0; m < seen_marks(); ++m) {
      const std::span<const float> key = marks_->keys.row(first_mark(row) + m).subspan(from, width_);
      for (std::size_t k = 0; k < width_; ++k) weights_[count + m] += query[k] * key[k];
    }
    const float temper = 1.0F / std::sqrt(static_cast<float>(width_));
    for (float& weight : weights_) weight *= temper;
    apply_softmax(weights_);
  }

  void add_seen(std::size_t row, std::size_t from, std::span<float> out) const {
    const std::size_t count = pieces_.values.rows;
    const std::span<const float> weights = weights_;
    add_weighted(pieces_.values.row(0).data() + from, pieces_.values.columns, weights.first(count), out);
    if (marks_ == nullptr) return;
    add_weighted(marks_->values.row(first_mark(row)).data() + from, marks_->values.columns,
                 weights.subspan(count), out);
  }

  Matrix query_;
  const VisiblePieces& pieces_;
  const VisibleMarks* marks_;
  std::size_t heads_, width_;
  std::vector<float> weights_;  // of the pieces, then of the marks, for one row and head
};

}  // namespace

EmbeddingTable EmbeddingTable::read(ModelReader& reader, std::size_t width) {
  EmbeddingTable table;
  table.values_ = reader.array<std::int8_t>();
  table.scales_ = reader.array<float>();
  if (table.values_.size() != table.scales_.size() * width)
    reader.fail("an embedding table of another width");
  return table;
}

void EmbeddingTable::add(std::size_t index, std::span<float> out) const {
  assert(index < size());
  const std::int8_t* from = values_.data() + index * out.size();
  for (float& x : out) x += static_cast<float>(*from++) * scales_[index];
}

LayerNorm LayerNorm::read(ModelReader& reader, std::size_t width) {
  LayerNorm norm;
  norm.gain_ = reader.array<float>();
  norm.shift_ = reader.array<float>();
  if (norm.gain_.size() != width || norm.shift_.size() != width) reader.fail("a norm of another width");
  return norm;
}

void LayerNorm::apply(Matrix& rows) const {
  const auto width = static_cast<float>(rows.columns);
  for (std::size_t r = 0; r < rows.rows; ++r) {
    const std::span<float> row = rows.row(r);
    float mean = 0.0F, variance = 0.0F;
    for (const float x : row) mean += x;
    mean /= width;
    for (const float x : row) variance += (x - mean) * (x - mean);
    const float deviation = std::sqrt(variance / width + least_variance);
    for (std::size_t i = 0; i < row.size(); ++i) row[i] = (row[i] - mean) / deviation * gain_[i] + shift_[i];
  }
}

EncoderLayer::EncoderLayer(ModelReader& reader, std::size_t width, std::size_t heads)
    : heads_(heads),
      query_(DenseLayer::read(reader)),
      key_(DenseLayer::read(reader)),
      value_(DenseLayer::read(reader)),
      mix_(DenseLayer::read(reader)),
      after_attention_(LayerNorm::read(reader, width)),
      widen_(DenseLayer::read(reader)),
      narrow_(DenseLayer::read(reader)),
      after_network_(LayerNorm::read(reader, width)) {
  for (const DenseLayer* square : {&query_, &key_, &value_, &mix_}) {
    if (square->inputs() != width || square->outputs() != width) reader.fail("an attention of another width");
  }
  if (widen_.inputs() != width || narrow_.outputs() != width || widen_.outputs() != narrow_.inputs())
    reader.fail("a network of another width");
}

VisiblePieces EncoderLayer::apply(Matrix& pieces) const {
  VisiblePieces visible{transposed(key_.apply(pieces)), value_.apply(pieces)};
  finish(pieces, Attention(query_.apply(pieces), visible, nullptr, heads_).gather());
  return visible;
}

void EncoderLayer::apply(Matrix& marks, const VisiblePieces& pieces) const {
  const VisibleMarks visible{key_.apply(marks), value_.apply(marks)};
  finish(marks, Attention(query_.apply(marks), pieces, &visible, heads_).gather());
}

void EncoderLayer::finish(Matrix& rows, const Matrix& attended) const {
  add(rows, mix_.apply(attended));
  after_attention_.apply(rows);
  Matrix wide = widen_.apply(rows);
  apply_gelu(wide.values);
  add(rows, narrow_.apply(wide));
  after_network_.apply(rows);
}

SentenceEncoder SentenceEncoder::read(ModelReader& reader) {
  SentenceEncoder encoder;
  encoder.width_ = reader.number();
  const std::size_t heads = reader.number();
  const std::size_t layers = reader.number();
  if (heads == 0 || encoder.width_ % heads != 0) reader.fail("the width is no multiple of the heads");
  encoder.pieces_ = EmbeddingTable::read(reader, encoder.width_);
  encoder.positions_ = EmbeddingTable::read(reader, encoder.width_);
  encoder.kinds_ = EmbeddingTable::read(reader, encoder.width_);
  encoder.marks_ = EmbeddingTable::read(reader, encoder.width_);
  if (encoder.kinds_.size() != piece_kinds) reader.fail("another number of kinds of pieces");
  if (encoder.marks_.size() != mark_roles) reader.fail("another number of roles of marks");
  encoder.norm_ = LayerNorm::read(reader, encoder.width_);
  for (std::size_t i = 0; i < layers; ++i) encoder.layers_.emplace_back(reader, encoder.width_, heads);
  return encoder;
}

EncodedSentence SentenceEncoder::encode(std::span<const Piece> pieces,
                                        std::span<const PieceKind> kinds) const {
  assert(pieces.size() == kinds.size() && pieces.size() <= places());
  EncodedSentence out{Matrix(pieces.size(), width_), {}};
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const std::span<float> row = out.pieces.row(i);
    pieces_.add(pieces[i], row);
    positions_.add(i, row);
    kinds_.add(static_cast<std::size_t>(kinds[i]), row);
  }
  norm_.apply(out.pieces);
  for (const EncoderLayer& layer : layers_) out.layers.push_back(layer.apply(out.pieces));
  return out;
}

Matrix SentenceEncoder::encode(std::span<const CandidateMarks> candidates,
                               const EncodedSentence& sentence) const {
  Matrix out(candidates.size() * marks_of_one, width_);
  std::size_t next = 0;
  for (const CandidateMarks& marks : candidates) {
    for (const CandidateMark& mark : marks) {
      const std::span<float> row = out.row(next++);
      marks_.add(static_cast<std::size_t>(mark.role), row);
      positions_.add(mark.place, row);
    }
  }
  norm_.apply(out);
  for (std::size_t i = 0; i < layers_.size(); ++i) layers_[i].apply(out, sentence.layers[i]);
  return out;
}

}  // namespace pacta
