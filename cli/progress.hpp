#pragma once

#include "cli/console.hpp"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

namespace pacta::cli {

/// How far the work is.
struct ProgressState {
  std::size_t articles = 0;
  std::size_t statements = 0;
  std::size_t bytes = 0;                   ///< of input, read so far
  std::optional<std::size_t> total_bytes;  ///< absent where the input has no known end
  std::chrono::milliseconds elapsed{0};
};

/// One line: "[=====>    ]  52 %  1,204 articles  377 statements  0:09 left"; without a known end no bar,
/// time elapsed.
std::string progress_line(const ProgressState& state);

/// Draws the progress line at most ten times a second. The console is borrowed.
class Progress {
 public:
  Progress(Console& console, std::optional<std::size_t> total_bytes);
  /// One more article of `bytes` is done and gave `statements`.
  void advance(std::size_t bytes, std::size_t statements);

 private:
  using Clock = std::chrono::steady_clock;

  Console& console_;
  ProgressState state_;
  Clock::time_point start_ = Clock::now();
  Clock::time_point drawn_ = start_;
};

}  // namespace pacta::cli
