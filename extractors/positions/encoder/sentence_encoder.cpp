#include "extractors/positions/encoder/sentence_encoder.hpp"

#include "extractors/positions/encoder/activations.hpp"
#include "extractors/positions/encoder/processor_clones.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace pacta {
namespace {

constexpr float least_variance = 1e-12F;  // as the encoder was trained

void add(Matrix& to, const Matrix& other) {
  for (std::size_t i = 0; i < to.values.size(); ++i) to.values[i] += other.values[i];
}

/// Some columns as rows.
Matrix transposed(const Matrix& matrix, std::size_t from, std::size_t columns) {
  Matrix out(columns, matrix.rows);
  for (std::size_t r = 0; r < matrix.rows; ++r) {
    for (std::size_t c = 0; c < columns; ++c) out.row(c)[r] = matrix.row(r)[from + c];
  }
  return out;
}

PACTA_FOR_EACH_PROCESSOR
void add_scaled(std::span<const float> numbers, float factor, std::span<float> to) {
  for (std::size_t i = 0; i < to.size(); ++i) to[i] += factor * numbers[i];
}

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

EncoderLayer EncoderLayer::read(ModelReader& reader, std::size_t width, std::size_t heads) {
  EncoderLayer layer;
  layer.heads_ = heads;
  layer.query_ = DenseLayer::read(reader);
  layer.key_ = DenseLayer::read(reader);
  layer.value_ = DenseLayer::read(reader);
  layer.mix_ = DenseLayer::read(reader);
  layer.after_attention_ = LayerNorm::read(reader, width);
  layer.widen_ = DenseLayer::read(reader);
  layer.narrow_ = DenseLayer::read(reader);
  layer.after_network_ = LayerNorm::read(reader, width);
  for (const DenseLayer* square : {&layer.query_, &layer.key_, &layer.value_, &layer.mix_}) {
    if (square->inputs() != width || square->outputs() != width) reader.fail("an attention of another width");
  }
  if (layer.widen_.inputs() != width || layer.narrow_.outputs() != width ||
      layer.widen_.outputs() != layer.narrow_.inputs()) {
    reader.fail("a network of another width");
  }
  return layer;
}

void EncoderLayer::apply(Matrix& pieces) const {
  add(pieces, mix_.apply(attend(pieces)));
  after_attention_.apply(pieces);
  Matrix wide = widen_.apply(pieces);
  apply_gelu(wide.values);
  add(pieces, narrow_.apply(wide));
  after_network_.apply(pieces);
}

Matrix EncoderLayer::attend(const Matrix& pieces) const {
  const Matrix query = query_.apply(pieces), key = key_.apply(pieces), value = value_.apply(pieces);
  const std::size_t width = pieces.columns / heads_;
  Matrix out(pieces.rows, pieces.columns);
  for (std::size_t head = 0; head < heads_; ++head) {
    const std::size_t from = head * width;
    const Matrix offered = transposed(key, from, width);
    std::vector<float> weights(pieces.rows);
    for (std::size_t i = 0; i < pieces.rows; ++i) {
      std::fill(weights.begin(), weights.end(), 0.0F);
      for (std::size_t k = 0; k < width; ++k) add_scaled(offered.row(k), query.row(i)[from + k], weights);
      const float temper = 1.0F / std::sqrt(static_cast<float>(width));
      for (float& weight : weights) weight *= temper;
      apply_softmax(weights);
      const std::span<float> gathered = out.row(i).subspan(from, width);
      for (std::size_t j = 0; j < pieces.rows; ++j)
        add_scaled(value.row(j).subspan(from, width), weights[j], gathered);
    }
  }
  return out;
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
  if (encoder.kinds_.size() != piece_kinds) reader.fail("another number of kinds of pieces");
  encoder.norm_ = LayerNorm::read(reader, encoder.width_);
  for (std::size_t i = 0; i < layers; ++i)
    encoder.layers_.push_back(EncoderLayer::read(reader, encoder.width_, heads));
  return encoder;
}

Matrix SentenceEncoder::encode(std::span<const Piece> pieces, std::span<const PieceKind> kinds) const {
  assert(pieces.size() == kinds.size() && pieces.size() <= places());
  Matrix out(pieces.size(), width_);
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    pieces_.add(pieces[i], out.row(i));
    positions_.add(i, out.row(i));
    kinds_.add(static_cast<std::size_t>(kinds[i]), out.row(i));
  }
  norm_.apply(out);
  for (const EncoderLayer& layer : layers_) layer.apply(out);
  return out;
}

}  // namespace pacta
