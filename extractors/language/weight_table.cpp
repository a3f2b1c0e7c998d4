#include "extractors/language/weight_table.hpp"

#include <algorithm>
#include <bit>
#include <cassert>
#include <limits>
#include <utility>

namespace pacta {
namespace {

// A bucket: the number of rows n; n fingerprints; n row lengths, two to a cell; the weights of the rows.
// A weight: the class in the upper 7 bits, the value in the lower 9. Larger values take several weights.
// The few rows with weights for very many classes, which are also the ones asked for most, lie apart with a
// value for each class, so that they are added eight classes at a time; their place takes two cells.
constexpr int value_bits = 9;
constexpr std::int32_t max_value = (1 << (value_bits - 1)) - 1;
constexpr std::uint8_t dense_mark = 255;  // in place of a row's length
constexpr std::size_t sparse_row_length = 31;
constexpr std::size_t rows_per_bucket = 4;
constexpr std::size_t dense_block = 8;
constexpr std::size_t cache_line = 64;
constexpr std::size_t dense_place_cells = 2;
constexpr std::size_t most_features = 256;  // in one call of score()

void prefetch(const void* address) {
  __builtin_prefetch(address);
}

std::uint16_t fingerprint(std::uint64_t feature) {
  return static_cast<std::uint16_t>(feature >> 48);
}

class TableBuilder {
 public:
  explicit TableBuilder(std::span<const WeightRow> rows) {
    for (const WeightRow& row : rows) {
      for (const WeightRow::Weight& weight : row.weights) {
        width_ = std::max(width_, (weight.label / dense_block + 1) * dense_block);
      }
    }
  }

  void append_bucket(std::span<const WeightRow> rows) {
    if (!rows.empty()) {
      cells_.push_back(static_cast<std::uint16_t>(rows.size()));
      for (const WeightRow& row : rows) cells_.push_back(fingerprint(row.feature));
      append_rows(rows);
    }
    directory_.push_back(static_cast<std::uint32_t>(cells_.size()));
  }

  void write(ModelWriter& writer) const {
    writer.number(width_);
    writer.array(std::span<const std::uint32_t>(directory_));
    writer.array(std::span<const std::uint16_t>(cells_));
    writer.array(std::span<const std::int16_t>(dense_));
  }

 private:
  void append_rows(std::span<const WeightRow> rows) {
    std::vector<std::uint16_t> lengths((rows.size() + 1) / 2);
    std::vector<std::uint16_t> weights;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      std::vector<std::uint16_t> row = packed(rows[i]);
      std::size_t length = row.size();
      if (length > sparse_row_length) {
        row = add_dense(rows[i]);
        length = dense_mark;
      }
      lengths[i / 2] = static_cast<std::uint16_t>(lengths[i / 2] | (length << (8 * (i % 2))));
      weights.insert(weights.end(), row.begin(), row.end());
    }
    cells_.insert(cells_.end(), lengths.begin(), lengths.end());
    cells_.insert(cells_.end(), weights.begin(), weights.end());
  }

  static std::vector<std::uint16_t> packed(const WeightRow& row) {
    std::vector<std::uint16_t> cells;
    for (auto [label, value] : row.weights) {
      while (value != 0) {
        const std::int32_t part = std::clamp(value, -max_value, max_value);
        cells.push_back(static_cast<std::uint16_t>((label << value_bits) | (part & ((1 << value_bits) - 1))));
        value -= part;
      }
    }
    return cells;
  }

  /// Gives the row's place as two cells, the lower half first.
  std::vector<std::uint16_t> add_dense(const WeightRow& row) {
    constexpr std::int32_t most = std::numeric_limits<std::int16_t>::max();
    const std::size_t place = dense_.size() / width_;
    dense_.resize(dense_.size() + width_);
    for (const auto [label, value] : row.weights) {
      dense_[place * width_ + label] = static_cast<std::int16_t>(std::clamp(value, -most, most));
    }
    return {static_cast<std::uint16_t>(place), static_cast<std::uint16_t>(place >> 16)};
  }

  std::size_t width_ = dense_block;
  std::vector<std::uint32_t> directory_{0};
  std::vector<std::uint16_t> cells_;
  std::vector<std::int16_t> dense_;
};

void add_sparse(std::span<const std::uint16_t> row, Scores& scores) {
  for (const std::uint16_t cell : row) {
    // Shifting up and down again spreads the sign of the 9-bit value.
    const auto value = static_cast<std::int16_t>(cell << (16 - value_bits));
    scores[cell >> value_bits] += value >> (16 - value_bits);
  }
}

void add_dense(std::span<const std::int16_t> row, Scores& scores) {
  for (std::size_t block = 0; block < row.size(); block += dense_block) {
    for (std::size_t i = 0; i < dense_block; ++i) scores[block + i] += row[block + i];
  }
}

}  // namespace

void WeightTable::write(ModelWriter& writer, std::vector<WeightRow> rows) {
  const std::size_t buckets = std::bit_ceil(rows.size() / rows_per_bucket + 1);
  const std::uint64_t mask = buckets - 1;
  std::sort(rows.begin(), rows.end(), [mask](const WeightRow& a, const WeightRow& b) {
    return std::pair(a.feature & mask, a.feature) < std::pair(b.feature & mask, b.feature);
  });
  TableBuilder builder(rows);
  std::size_t row = 0;
  for (std::size_t bucket = 0; bucket < buckets; ++bucket) {
    const std::size_t first = row;
    while (row < rows.size() && (rows[row].feature & mask) == bucket) ++row;
    builder.append_bucket(std::span(rows).subspan(first, row - first));
  }
  builder.write(writer);
}

WeightTable WeightTable::read(ModelReader& reader) {
  WeightTable table;
  table.width_ = reader.number();
  table.directory_ = reader.array<std::uint32_t>();
  table.cells_ = reader.array<std::uint16_t>();
  table.dense_ = reader.array<std::int16_t>();
  const bool good_width = table.width_ % dense_block == 0 && table.width_ > 0 && table.width_ <= max_classes;
  if (!good_width || table.directory_.size() < 2 || !std::has_single_bit(table.directory_.size() - 1) ||
      table.directory_.back() != table.cells_.size()) {
    reader.fail("a weight table is not consistent");
  }
  table.mask_ = table.directory_.size() - 2;
  return table;
}

const std::uint16_t* WeightTable::bucket_of(std::uint64_t feature) const {
  return cells_.data() + directory_[feature & mask_];
}

std::optional<WeightTable::Row> WeightTable::find(std::uint64_t feature) const {
  const std::size_t index = feature & mask_;
  if (directory_[index] == directory_[index + 1]) return std::nullopt;
  const std::uint16_t* bucket = cells_.data() + directory_[index];
  const std::size_t size = bucket[0];
  const std::uint16_t* fingerprints = bucket + 1;
  const std::uint16_t* found = std::find(fingerprints, fingerprints + size, fingerprint(feature));
  if (found == fingerprints + size) return std::nullopt;

  const auto* lengths = reinterpret_cast<const std::uint8_t*>(fingerprints + size);
  const std::uint16_t* weights = fingerprints + size + (size + 1) / 2;
  const auto row = found - fingerprints;
  for (const std::uint8_t* length = lengths; length != lengths + row; ++length) {
    weights += *length == dense_mark ? dense_place_cells : *length;
  }
  if (lengths[row] != dense_mark) return Row{weights, lengths[row], nullptr};
  const std::size_t place = weights[0] | (std::size_t{weights[1]} << 16);
  return Row{nullptr, 0, dense_.data() + place * width_};
}

void WeightTable::score(std::span<const std::uint64_t> features, Scores& scores) const {
  assert(features.size() <= most_features);
  // Several passes, each of which asks for the memory of the next, so that the cache misses of all features
  // overlap.
  for (const std::uint64_t feature : features) prefetch(&directory_[feature & mask_]);
  for (const std::uint64_t feature : features) {
    const std::uint16_t* bucket = bucket_of(feature);
    prefetch(bucket);
    prefetch(bucket + cache_line / sizeof *bucket);
  }
  std::array<Row, most_features> sparse;
  std::array<Row, most_features> dense;
  std::size_t sparse_count = 0;
  std::size_t dense_count = 0;
  for (const std::uint64_t feature : features) {
    const std::optional<Row> row = find(feature);
    if (!row) continue;
    if (row->dense == nullptr) {
      sparse[sparse_count++] = *row;
      continue;
    }
    dense[dense_count++] = *row;
    for (std::size_t i = 0; i < width_; i += cache_line / sizeof *row->dense) prefetch(row->dense + i);
  }
  scores.fill(0);
  for (std::size_t i = 0; i < sparse_count; ++i) add_sparse({sparse[i].sparse, sparse[i].length}, scores);
  for (std::size_t i = 0; i < dense_count; ++i) add_dense({dense[i].dense, width_}, scores);
}

}  // namespace pacta
