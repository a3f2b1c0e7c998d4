#include "exporters/network/block_buffer.hpp"

namespace pacta::network {

void BlockBuffer::append_to_next_block(std::string_view bytes) {
  flush();
  if (bytes.size() > capacity) return output_.write(bytes);
  append(bytes);
}

void BlockBuffer::flush() {
  if (size_ > 0) output_.write({bytes_.get(), size_});
  size_ = 0;
}

}  // namespace pacta::network
