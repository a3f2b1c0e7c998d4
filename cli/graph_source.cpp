#include "cli/graph_source.hpp"

#include "exporters/rdf/graph_reader.hpp"
#include "ontology/error.hpp"

#include <filesystem>
#include <iostream>

namespace pacta::cli {

KnowledgeGraph load_graph(const std::string& source) {
  namespace fs = std::filesystem;
  // N-Triples is N-Quads without graph names, so that both can be piped.
  if (source == "-") return rdf::read_graph(std::cin, rdf::Syntax::nquads, "standard input");
  if (!fs::exists(source))
    throw Error(source + ": found nothing there, expected a graph or a folder with one");
  if (!fs::is_directory(source)) return rdf::read_graph(source);
  const fs::path file = fs::path(source) / "graph.ttl";
  if (!fs::exists(file))
    throw Error(source + ": found no graph.ttl in it, expected a folder that pacta build wrote");
  return rdf::read_graph(file.string());
}

}  // namespace pacta::cli
