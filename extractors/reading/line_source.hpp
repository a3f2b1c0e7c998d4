#pragma once

#include <cstddef>
#include <istream>
#include <string>
#include <string_view>

namespace pacta {

/// Lines of a stream one after another in memory bounded by the longest line allowed, however long lines are.
class LineSource {
 public:
  /// The stream is borrowed.
  LineSource(std::istream& stream, std::size_t max_bytes) : stream_(stream), max_bytes_(max_bytes) {}

  /// Reads the next line, without its line end; false at the end of the stream.
  bool next();

  std::string_view line() const { return line_; }
  std::size_t number() const { return number_; }  ///< of the line, 1-based
  /// The line was longer than allowed: line() is empty, the rest of it is passed over.
  bool too_long() const { return size_ > max_bytes_; }
  std::size_t size() const { return size_; }  ///< bytes of the line

 private:
  std::istream& stream_;
  std::size_t max_bytes_;
  std::string line_;
  std::size_t number_ = 0, size_ = 0;
};

}  // namespace pacta
