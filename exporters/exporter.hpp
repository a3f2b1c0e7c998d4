#pragma once

#include "exporters/output.hpp"
#include "graph/knowledge_graph.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace pacta {

/// The formats in which a graph is written (docs/formats.md).
enum class Format {
  turtle,
  ntriples,
  nquads,
  rdfxml,
  jsonld,
  jsonl,
  graphml,
  graphml_collapsed,
  gexf,
  csv_nodes,
  csv_edges,
  dot
};

struct FormatDescription {
  Format format;
  std::string_view name;       ///< as on the command line: "turtle"
  std::string_view extension;  ///< "ttl"
  std::string_view purpose;    ///< one line for help texts
};

/// All formats, in the order in which help lists them.
std::span<const FormatDescription> formats();
std::optional<Format> format_named(std::string_view name);
/// The file name that `pacta build` gives a format: "graph.ttl".
std::string file_name(Format format);

/// Writes a graph in one format. Gives the number of bytes that the format cannot carry (invalid UTF-8; in
/// XML control characters) and that were replaced by U+FFFD. Throws Error where the output fails.
std::size_t export_graph(const KnowledgeGraph& graph, Format format, Output& output);

/// Writes one graph after the other into one document with bounded memory, as a filter does.
class GraphWriter {
 public:
  virtual ~GraphWriter() = default;
  /// Throws Error where the output fails.
  virtual void write(const KnowledgeGraph& graph) = 0;
  /// Completes the document; nothing may follow. Gives the number of bytes replaced, as export_graph() does.
  virtual std::size_t finish() = 0;

 protected:
  GraphWriter() = default;
  GraphWriter(const GraphWriter&) = default;
  GraphWriter& operator=(const GraphWriter&) = default;
};

/// A writer of one of the formats that stream: RDF in all its syntaxes and jsonl. Null for the others, which
/// need the whole graph. The output is borrowed.
std::unique_ptr<GraphWriter> make_graph_writer(Format format, Output& output);

}  // namespace pacta
