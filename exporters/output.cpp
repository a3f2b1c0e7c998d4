#include "exporters/output.hpp"

#include "ontology/error.hpp"

#include <ostream>

namespace pacta {

void StreamOutput::write(std::string_view bytes) {
  stream_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  check();
}

void StreamOutput::flush() {
  stream_.flush();
  check();
}

void StreamOutput::check() const {
  if (!stream_) throw Error(name_ + ": cannot be written: the disk may be full or the reader gone");
}

}  // namespace pacta
