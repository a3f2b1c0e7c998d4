#include "extractors/positions/encoder/contextual_model.hpp"

#include "extractors/positions/embedded_models.hpp"
#include "extractors/positions/encoder/activations.hpp"
#include "ontology/position.hpp"

#include <algorithm>

namespace pacta {
namespace {

constexpr std::string_view part_name = "positions in context 1";

std::string_view checked_words(ModelReader& reader) {
  if (reader.text() != part_name) reader.fail("expected the part \"" + std::string(part_name) + "\"");
  return reader.text();
}

/// The mean of the rows in the ranges; `otherwise` where there are none.
void add_mean(const Matrix& rows, const std::vector<PieceRange>& ranges, std::span<const float> otherwise,
              std::span<float> out) {
  std::size_t count = 0;
  for (const PieceRange& range : ranges) {
    for (std::size_t r = range.begin; r < range.end; ++r, ++count) {
      for (std::size_t i = 0; i < out.size(); ++i) out[i] += rows.row(r)[i];
    }
  }
  if (count == 0) {
    std::copy(otherwise.begin(), otherwise.end(), out.begin());
  } else {
    for (float& x : out) x /= static_cast<float>(count);
  }
}

}  // namespace

ContextualModel ContextualModel::load_default() {
  return ContextualModel(std::as_bytes(std::span(embedded_context_model())), "context.model");
}

ContextualModel::ContextualModel(std::span<const std::byte> bytes, const std::string& name)
    : ContextualModel(ModelReader(bytes, name, ModelReader::Checksum::skip)) {}

ContextualModel::ContextualModel(ModelReader&& reader)
    : words_(checked_words(reader)),
      encoder_(SentenceEncoder::read(reader)),
      unnamed_(reader.array<float>()),
      gather_(DenseLayer::read(reader)),
      decide_(DenseLayer::read(reader)) {
  const std::size_t width = encoder_.width();
  if (encoder_.places() < most_pieces)
    reader.fail("expected vectors for " + std::to_string(most_pieces) + " places");
  if (words_.size() != encoder_.known_pieces()) reader.fail("the list of pieces has another length");
  if (unnamed_.size() != width || gather_.inputs() != 3 * width + circumstance_count ||
      gather_.outputs() != decide_.inputs() || decide_.outputs() != 1 + all_positions.size()) {
    reader.fail("the sizes of the last layers do not fit");
  }
}

/// In one row: the treaty's words, the holder's words, the sentence, the circumstances.
Matrix ContextualModel::gather(const Matrix& encoded, const EncoderCandidate& candidate) const {
  const std::size_t width = encoder_.width();
  Matrix out(1, gather_.inputs());
  const std::span<float> row = out.row(0);
  const std::span<const float> sentence = encoded.row(0);
  add_mean(encoded, candidate.anchor, sentence, row.subspan(0, width));
  add_mean(encoded, candidate.holder, unnamed_, row.subspan(width, width));
  std::copy(sentence.begin(), sentence.end(), row.subspan(2 * width).begin());
  std::copy(candidate.circumstances.begin(), candidate.circumstances.end(), row.subspan(3 * width).begin());
  return out;
}

ContextualOpinion ContextualModel::judge(const Matrix& encoded, const EncoderCandidate& candidate) const {
  Matrix hidden = gather_.apply(gather(encoded, candidate));
  apply_gelu(hidden.values);
  Matrix decided = decide_.apply(hidden);
  const std::span<float> labels = decided.row(0).subspan(1);
  apply_softmax(labels);
  return {decided.row(0)[0], {labels.begin(), labels.end()}};
}

}  // namespace pacta
