#pragma once

#include "exporters/output.hpp"

#include <cstddef>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace pacta::network {

/// Comma-separated values by RFC 4180, with LF line ends. Invalid UTF-8 is repaired.
class CsvWriter {
 public:
  /// The output is borrowed.
  explicit CsvWriter(Output& output) : output_(output) {}

  /// Writes one line. Throws Error where the output fails.
  void row(std::span<const std::string_view> fields);
  void row(std::initializer_list<std::string_view> fields) { row(std::span(fields.begin(), fields.size())); }

  /// How many bytes were no UTF-8 and were replaced by U+FFFD.
  std::size_t replaced() const { return replaced_; }

 private:
  void append(std::string_view field);

  Output& output_;
  std::string line_, field_;
  std::size_t replaced_ = 0;
};

}  // namespace pacta::network
