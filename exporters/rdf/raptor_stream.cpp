#include "exporters/rdf/raptor_stream.hpp"

#include "ontology/error.hpp"

namespace pacta::rdf {

RaptorPointer<raptor_world> make_raptor_world() {
  RaptorPointer<raptor_world> world(raptor_new_world());
  if (!world || raptor_world_open(world.get()) != 0) throw Error("raptor cannot be started");
  // Left alone, Raptor prints its complaints; who wants them sets another handler.
  raptor_world_set_log_handler(world.get(), nullptr, [](void*, raptor_log_message*) {});
  return world;
}

RaptorStream::RaptorStream(raptor_world* world, Output& output) : output_(output) {
  handler_.version = 2;
  handler_.write_byte = &RaptorStream::write_byte;
  handler_.write_bytes = &RaptorStream::write_bytes;
  stream_.reset(raptor_new_iostream_from_handler(world, this, &handler_));
  if (!stream_) throw Error("raptor cannot open an output stream");
}

void RaptorStream::write(std::string_view bytes) {
  raptor_iostream_write_bytes(bytes.data(), 1, bytes.size(), stream_.get());
  check();
}

void RaptorStream::check() const {
  if (failure_) std::rethrow_exception(failure_);
}

int RaptorStream::write_byte(void* context, int byte) {
  const char c = static_cast<char>(byte);
  return static_cast<RaptorStream*>(context)->forward({&c, 1}) ? 0 : 1;
}

int RaptorStream::write_bytes(void* context, const void* bytes, std::size_t size, std::size_t count) {
  const std::string_view view(static_cast<const char*>(bytes), size * count);
  return static_cast<RaptorStream*>(context)->forward(view) ? static_cast<int>(count) : -1;
}

bool RaptorStream::forward(std::string_view bytes) noexcept {
  if (failure_) return false;
  try {
    output_.write(bytes);
    return true;
  } catch (...) {
    failure_ = std::current_exception();
    return false;
  }
}

}  // namespace pacta::rdf
