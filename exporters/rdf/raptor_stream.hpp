#pragma once

#include "exporters/output.hpp"

#include <raptor2.h>

#include <exception>
#include <memory>
#include <string_view>

namespace pacta::rdf {

struct RaptorDeleter {
  void operator()(raptor_world* world) const { raptor_free_world(world); }
  void operator()(raptor_iostream* stream) const { raptor_free_iostream(stream); }
  void operator()(raptor_serializer* serializer) const { raptor_free_serializer(serializer); }
  void operator()(raptor_parser* parser) const { raptor_free_parser(parser); }
  void operator()(raptor_uri* uri) const { raptor_free_uri(uri); }
};
template <typename T>
using RaptorPointer = std::unique_ptr<T, RaptorDeleter>;

/// A raptor world, one for each writer or reader: a world shared by threads crashes.
/// Throws Error where raptor cannot start.
RaptorPointer<raptor_world> make_raptor_world();

/// A raptor_iostream over an Output. Raptor 2.0.15 forgets failed writes, so they are kept here, and no
/// exception may cross its C frames: check() throws what write() met.
class RaptorStream {
 public:
  /// The world and the output are borrowed and outlive the stream.
  RaptorStream(raptor_world* world, Output& output);
  RaptorStream(const RaptorStream&) = delete;  // raptor holds its address
  RaptorStream& operator=(const RaptorStream&) = delete;

  raptor_iostream* get() const { return stream_.get(); }
  /// Writes and checks.
  void write(std::string_view bytes);
  /// Rethrows the first failure of the output.
  void check() const;

 private:
  static int write_byte(void* context, int byte);
  static int write_bytes(void* context, const void* bytes, std::size_t size, std::size_t count);
  bool forward(std::string_view bytes) noexcept;

  Output& output_;
  std::exception_ptr failure_;
  raptor_iostream_handler handler_{};
  RaptorPointer<raptor_iostream> stream_;
};

}  // namespace pacta::rdf
