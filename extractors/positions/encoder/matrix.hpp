#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace pacta {

/// Numbers in rows, one row a word piece or a candidate.
struct Matrix {
  Matrix(std::size_t rows_, std::size_t columns_)
      : rows(rows_), columns(columns_), values(rows_ * columns_) {}

  std::span<float> row(std::size_t i) { return {values.data() + i * columns, columns}; }
  std::span<const float> row(std::size_t i) const { return {values.data() + i * columns, columns}; }

  std::size_t rows, columns;
  std::vector<float> values;
};

}  // namespace pacta
