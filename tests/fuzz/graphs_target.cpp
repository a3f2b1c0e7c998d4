// Arbitrary bytes as a graph file: an Error, or a graph that is read back as it was written.
#include "exporters/exporter.hpp"
#include "exporters/rdf/graph_reader.hpp"
#include "ontology/error.hpp"

#include "fuzz/require.hpp"

#include <cstdint>
#include <sstream>
#include <string>

namespace {

using pacta::rdf::Syntax;

pacta::KnowledgeGraph parse(const std::string& bytes, Syntax syntax) {
  std::istringstream in(bytes);
  return pacta::rdf::read_graph(in, syntax, "input");
}

std::string written(const pacta::KnowledgeGraph& graph, pacta::Format format) {
  pacta::StringOutput output;
  pacta::export_graph(graph, format, output);
  return output.bytes();
}

void check_round_trip(const std::string& bytes, Syntax syntax) {
  try {
    const pacta::KnowledgeGraph graph = parse(bytes, syntax);
    pacta::fuzz::require(parse(written(graph, pacta::Format::nquads), Syntax::nquads) == graph,
                         "N-Quads read back are the graph");
    pacta::fuzz::require(parse(written(graph, pacta::Format::turtle), Syntax::turtle) == graph,
                         "Turtle read back is the graph");
  } catch (const pacta::Error&) {
    // Bytes that are no graph are told so.
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  check_round_trip(bytes, Syntax::nquads);
  check_round_trip(bytes, Syntax::turtle);
  return 0;
}
