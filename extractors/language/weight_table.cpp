#include "extractors/language/weight_table.hpp"

#include <algorithm>
#include <bit>
#include <cassert>
#include <utility>

namespace pacta {
namespace {

// A bucket: the number of rows n; n fingerprints; n row lengths, two to a cell; the weights of the rows.
// A weight: the class in the upper 7 bits, the value in the lower 9. Larger values take several weights.
constexpr int value_bits = 9;
constexpr std::int32_t max_value = (1 << (value_bits - 1)) - 1;
constexpr std::size_t max_row_length = 255;
constexpr std::size_t rows_per_bucket = 4;
constexpr std::size_t chunk = 256;  // features scored in one go

std::uint16_t fingerprint(std::uint64_t feature) {
  return static_cast<std::uint16_t>(feature >> 48);
}

std::vector<std::uint16_t> packed(const WeightRow& row) {
  std::vector<std::uint16_t> cells;
  for (auto [label, value] : row.weights) {
    while (value != 0) {
      const std::int32_t part = std::clamp(value, -max_value, max_value);
      cells.push_back(static_cast<std::uint16_t>((label << value_bits) | (part & ((1 << value_bits) - 1))));
      value -= part;
    }
  }
  if (cells.size() > max_row_length) throw Error("a feature has more weights than the model format can hold");
  return cells;
}

void append_bucket(std::span<const WeightRow> rows, std::vector<std::uint16_t>& cells) {
  if (rows.empty()) return;
  cells.push_back(static_cast<std::uint16_t>(rows.size()));
  for (const WeightRow& row : rows) cells.push_back(fingerprint(row.feature));
  std::vector<std::uint16_t> lengths((rows.size() + 1) / 2);
  std::vector<std::uint16_t> weights;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::vector<std::uint16_t> row = packed(rows[i]);
    lengths[i / 2] = static_cast<std::uint16_t>(lengths[i / 2] | (row.size() << (8 * (i % 2))));
    weights.insert(weights.end(), row.begin(), row.end());
  }
  cells.insert(cells.end(), lengths.begin(), lengths.end());
  cells.insert(cells.end(), weights.begin(), weights.end());
}

void add_row(const std::uint16_t* bucket, std::size_t row, Scores& scores) {
  const std::size_t n = bucket[0];
  const auto* lengths = reinterpret_cast<const std::uint8_t*>(bucket + 1 + n);
  const std::uint16_t* weight = bucket + 1 + n + (n + 1) / 2;
  for (std::size_t i = 0; i < row; ++i) weight += lengths[i];
  for (const std::uint16_t* end = weight + lengths[row]; weight != end; ++weight) {
    // Shifting up and down again spreads the sign of the 9-bit value.
    const auto value = static_cast<std::int16_t>(*weight << (16 - value_bits));
    scores[*weight >> value_bits] += value >> (16 - value_bits);
  }
}

}  // namespace

void WeightTable::write(ModelWriter& writer, std::vector<WeightRow> rows) {
  const std::size_t buckets = std::bit_ceil(rows.size() / rows_per_bucket + 1);
  const std::uint64_t mask = buckets - 1;
  std::sort(rows.begin(), rows.end(), [mask](const WeightRow& a, const WeightRow& b) {
    return std::pair(a.feature & mask, a.feature) < std::pair(b.feature & mask, b.feature);
  });
  std::vector<std::uint32_t> directory{0};
  std::vector<std::uint16_t> cells;
  std::size_t row = 0;
  for (std::size_t bucket = 0; bucket < buckets; ++bucket) {
    const std::size_t first = row;
    while (row < rows.size() && (rows[row].feature & mask) == bucket) ++row;
    append_bucket(std::span(rows).subspan(first, row - first), cells);
    directory.push_back(static_cast<std::uint32_t>(cells.size()));
  }
  writer.array(std::span<const std::uint32_t>(directory));
  writer.array(std::span<const std::uint16_t>(cells));
}

WeightTable WeightTable::read(ModelReader& reader) {
  WeightTable table;
  table.directory_ = reader.array<std::uint32_t>();
  table.cells_ = reader.array<std::uint16_t>();
  if (table.directory_.size() < 2 || !std::has_single_bit(table.directory_.size() - 1) ||
      table.directory_.back() != table.cells_.size()) {
    reader.fail("a weight table is not consistent");
  }
  table.mask_ = table.directory_.size() - 2;
  return table;
}

void WeightTable::score(std::span<const std::uint64_t> features, Scores& scores) const {
  assert(features.size() <= chunk);
  scores.fill(0);
  // Three passes, so that the misses of all features overlap.
  for (const std::uint64_t feature : features) __builtin_prefetch(&directory_[feature & mask_]);
  std::array<const std::uint16_t*, chunk> buckets;
  std::size_t count = 0;
  for (const std::uint64_t feature : features) {
    const std::uint16_t* bucket = cells_.data() + directory_[feature & mask_];
    __builtin_prefetch(bucket);
    buckets[count++] = bucket;
  }
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t index = features[i] & mask_;
    if (directory_[index] == directory_[index + 1]) continue;
    const std::uint16_t* bucket = buckets[i];
    const std::uint16_t wanted = fingerprint(features[i]);
    for (std::size_t row = 0; row < bucket[0]; ++row) {
      if (bucket[1 + row] != wanted) continue;
      add_row(bucket, row, scores);
      break;
    }
  }
}

}  // namespace pacta
