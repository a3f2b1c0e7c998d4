#include "extractors/reading/line_source.hpp"

namespace pacta {

bool LineSource::next() {
  using Traits = std::istream::traits_type;
  line_.clear();
  size_ = 0;
  std::streambuf& buffer = *stream_.rdbuf();
  auto c = buffer.sgetc();
  if (Traits::eq_int_type(c, Traits::eof())) return false;
  ++number_;
  for (; !Traits::eq_int_type(c, Traits::eof()); c = buffer.snextc()) {
    if (Traits::to_char_type(c) == '\n') {
      buffer.sbumpc();
      break;
    }
    if (++size_ <= max_bytes_) line_ += Traits::to_char_type(c);
  }
  if (too_long()) {
    // The capacity goes, too: one hostile line must not cost memory for all that follow.
    std::string().swap(line_);
  } else if (line_.ends_with('\r')) {
    line_.pop_back();
  }
  return true;
}

}  // namespace pacta
