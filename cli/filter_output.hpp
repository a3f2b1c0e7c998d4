#pragma once

#include "cli/console.hpp"
#include "exporters/atomic_file.hpp"
#include "exporters/output.hpp"

#include <optional>
#include <string>

namespace pacta::cli {

/// Where a filter writes: standard output for "-", else a file that appears when it is whole.
class FilterOutput {
 public:
  /// Throws Error where the file cannot be written. The console is borrowed.
  FilterOutput(const std::string& path, Console& console);

  Output& output();
  /// Passes on what was written so far: the next program in a pipe may be waiting for it.
  void pass_on();
  /// Throws Error where something was lost.
  void finish();

 private:
  Console& console_;
  std::optional<AtomicFile> file_;
};

}  // namespace pacta::cli
