#include "cli/progress.hpp"

#include "cli/text_layout.hpp"

#include <algorithm>

namespace pacta::cli {
namespace {

constexpr std::size_t bar_width = 24;
constexpr std::chrono::milliseconds redraw_interval{100};

std::string clock_time(std::chrono::milliseconds time) {
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
  const std::string rest = std::to_string(seconds % 60);
  return std::to_string(seconds / 60) + (rest.size() < 2 ? ":0" : ":") + rest;
}

std::string bar(double share) {
  const auto filled = static_cast<std::size_t>(share * static_cast<double>(bar_width));
  std::string cells(filled, '=');
  if (filled < bar_width) cells += '>';
  cells.resize(bar_width, ' ');
  return "[" + cells + "]";
}

}  // namespace

std::string progress_line(const ProgressState& state) {
  const std::string counts = counted(state.articles, "article", "articles") + "  " +
                             counted(state.statements, "statement", "statements") + "  ";
  if (!state.total_bytes || *state.total_bytes == 0) return counts + clock_time(state.elapsed);
  // Bytes of text stand for bytes of file, which carry markup besides: the estimate only ever falls short.
  const double share =
      std::min(1.0, static_cast<double>(state.bytes) / static_cast<double>(*state.total_bytes));
  const std::string percent = pad_left(std::to_string(static_cast<int>(share * 100.0)), 3) + " %  ";
  std::string line = bar(share) + " " + percent + counts;
  if (share > 0.02) {
    const double left = static_cast<double>(state.elapsed.count()) * (1.0 - share) / share;
    line += clock_time(std::chrono::milliseconds(static_cast<long>(left))) + " left";
  }
  return line;
}

Progress::Progress(Console& console, std::optional<std::size_t> total_bytes) : console_(console) {
  state_.total_bytes = total_bytes;
}

void Progress::advance(std::size_t bytes, std::size_t statements) {
  ++state_.articles;
  state_.bytes += bytes;
  state_.statements += statements;
  const auto now = Clock::now();
  if (now - drawn_ < redraw_interval) return;
  drawn_ = now;
  state_.elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(now - start_);
  console_.show_status(progress_line(state_));
}

}  // namespace pacta::cli
