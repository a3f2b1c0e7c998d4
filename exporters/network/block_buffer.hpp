#pragma once

#include "exporters/output.hpp"

#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>

namespace pacta::network {

/// Bytes on their way to an output, handed over in blocks. Appending is inline, so that a literal costs a few
/// moves; std::string::append is a call each time.
class BlockBuffer {
 public:
  /// The output is borrowed.
  explicit BlockBuffer(Output& output) : output_(output), bytes_(std::make_unique<char[]>(capacity)) {}

  /// Throws Error where the output takes no more.
  void append(std::string_view bytes) {
    if (bytes.size() > capacity - size_) return append_to_next_block(bytes);
    std::memcpy(bytes_.get() + size_, bytes.data(), bytes.size());
    size_ += bytes.size();
  }
  void append(char byte) { append(std::string_view(&byte, 1)); }

  /// Hands over what is left. Throws Error where the output takes no more.
  void flush();

 private:
  static constexpr std::size_t capacity = 1 << 16;

  void append_to_next_block(std::string_view bytes);

  Output& output_;
  std::unique_ptr<char[]> bytes_;
  std::size_t size_ = 0;
};

}  // namespace pacta::network
