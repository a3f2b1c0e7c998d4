#pragma once

#include "exporters/rdf/rdf_parser.hpp"
#include "graph/knowledge_graph.hpp"

#include <istream>
#include <string>

namespace pacta::rdf {

/// Reads a graph back from what GraphMapper wrote, in any order and with other triples between. Statements
/// get their identity from their content anew, so that a corrected one is a new one. Throws Error, naming the
/// source, where the document is no RDF, where a statement lacks what every statement has, or where an
/// article's text is not the one that its IRI names: then no position in it can be trusted.
KnowledgeGraph read_graph(std::istream& in, Syntax syntax, const std::string& source);

/// The same for a file; its syntax goes by its name: .ttl, .nt, .nq.
KnowledgeGraph read_graph(const std::string& path);

}  // namespace pacta::rdf
