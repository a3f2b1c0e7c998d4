#include "extractors/positions/encoder/contextual_model.hpp"

#include "extractors/positions/embedded_models.hpp"
#include "extractors/positions/encoder/activations.hpp"
#include "ontology/position.hpp"

#include <algorithm>

namespace pacta {
namespace {

constexpr std::string_view part_name = "positions in context 2";

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

CandidateMarks marks_of(const EncoderCandidate& candidate) {
  const auto place = [](const std::vector<PieceRange>& words) {
    return words.empty() ? 0 : words.front().begin;
  };
  return {CandidateMark{CandidateMark::Role::treaty, place(candidate.anchor)},
          CandidateMark{
              candidate.holder.empty() ? CandidateMark::Role::unnamed_holder : CandidateMark::Role::holder,
              place(candidate.holder)}};
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
  if (unnamed_.size() != width || gather_.inputs() != 5 * width + circumstance_count ||
      gather_.outputs() != decide_.inputs() || decide_.outputs() != 1 + all_positions.size()) {
    reader.fail("the sizes of the last layers do not fit");
  }
}

std::vector<ContextualOpinion> ContextualModel::judge(const EncodedSentence& sentence,
                                                      std::span<const EncoderCandidate> candidates) const {
  std::vector<CandidateMarks> marks;
  for (const EncoderCandidate& candidate : candidates) marks.push_back(marks_of(candidate));
  const Matrix marked = encoder_.encode(marks, sentence);
  Matrix gathered(candidates.size(), gather_.inputs());
  for (std::size_t i = 0; i < candidates.size(); ++i)
    gather(sentence, candidates[i], marked.row(2 * i), marked.row(2 * i + 1), gathered.row(i));
  Matrix hidden = gather_.apply(gathered);
  apply_gelu(hidden.values);
  Matrix decided = decide_.apply(hidden);
  std::vector<ContextualOpinion> opinions;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const std::span<float> labels = decided.row(i).subspan(1);
    apply_softmax(labels);
    opinions.push_back({decided.row(i)[0], {labels.begin(), labels.end()}});
  }
  return opinions;
}

/// In one row: the treaty's words, the holder's words, the sentence, the marks of treaty and holder, the
/// circumstances.
void ContextualModel::gather(const EncodedSentence& sentence, const EncoderCandidate& candidate,
                             std::span<const float> treaty, std::span<const float> holder,
                             std::span<float> out) const {
  const std::size_t width = encoder_.width();
  const std::span<const float> whole = sentence.pieces.row(0);
  add_mean(sentence.pieces, candidate.anchor, whole, out.subspan(0, width));
  add_mean(sentence.pieces, candidate.holder, unnamed_, out.subspan(width, width));
  auto rest = out.begin() + static_cast<std::ptrdiff_t>(2 * width);
  for (const std::span<const float> part :
       {whole, treaty, holder, std::span<const float>(candidate.circumstances)})
    rest = std::copy(part.begin(), part.end(), rest);
}

}  // namespace pacta
