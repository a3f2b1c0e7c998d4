// Arbitrary bytes as a vocabulary file: triples, or an Error that names the file and the line.
#include "ontology/error.hpp"
#include "ontology/turtle_reader.hpp"

#include "fuzz/require.hpp"

#include <cstdint>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  try {
    pacta::read_turtle({"input.ttl", bytes}, [](pacta::Triple&& triple) {
      pacta::fuzz::require(!triple.predicate.empty(), "a triple has a predicate");
    });
  } catch (const pacta::Error& error) {
    pacta::fuzz::require(std::string(error.what()).rfind("input.ttl", 0) == 0, "an error names the file");
  }
  return 0;
}
