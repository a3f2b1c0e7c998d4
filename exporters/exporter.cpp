#include "exporters/exporter.hpp"

#include "exporters/json/json_ld_writer.hpp"
#include "exporters/json/statement_lines.hpp"
#include "exporters/network/csv.hpp"
#include "exporters/network/dot.hpp"
#include "exporters/network/gexf.hpp"
#include "exporters/network/graphml.hpp"
#include "exporters/rdf/graph_mapper.hpp"
#include "exporters/rdf/line_writer.hpp"
#include "exporters/rdf/rdf_xml_writer.hpp"
#include "exporters/rdf/turtle_writer.hpp"

#include <algorithm>

namespace pacta {
namespace {

constexpr FormatDescription descriptions[] = {
    {Format::turtle, "turtle", "ttl", "RDF for people and triple stores"},
    {Format::ntriples, "ntriples", "nt", "RDF, one triple a line"},
    {Format::nquads, "nquads", "nq", "RDF, one named graph an article"},
    {Format::rdfxml, "rdfxml", "rdf", "RDF as XML, for older tools"},
    {Format::jsonld, "jsonld", "jsonld", "RDF as JSON-LD 1.1, for scripts"},
    {Format::jsonl, "jsonl", "jsonl", "one JSON object a statement, one a line"},
    {Format::graphml, "graphml", "graphml", "for Gephi, networkx and igraph: one edge a statement"},
    {Format::graphml_collapsed, "graphml-collapsed", "collapsed.graphml",
     "for Gephi, networkx and igraph: one signed edge for each actor and treaty"},
    {Format::gexf, "gexf", "gexf", "for Gephi, with time"},
    {Format::csv_nodes, "csv-nodes", "nodes.csv",
     "actors and treaties as a table, for Gephi and property graphs"},
    {Format::csv_edges, "csv-edges", "edges.csv", "statements as a table, for Gephi and property graphs"},
    {Format::dot, "dot", "dot", "for Graphviz: one signed edge for each actor and treaty"},
};

const FormatDescription& description(Format format) {
  return *std::find_if(std::begin(descriptions), std::end(descriptions),
                       [&](const FormatDescription& d) { return d.format == format; });
}

template <typename Sink>
class RdfGraphWriter final : public GraphWriter {
 public:
  template <typename... Arguments>
  explicit RdfGraphWriter(Arguments&&... arguments) : sink_(std::forward<Arguments>(arguments)...) {}

  void write(const KnowledgeGraph& graph) override { mapper_.write(graph); }
  std::size_t finish() override {
    sink_.finish();
    return sink_.replaced();
  }

 private:
  Sink sink_;
  rdf::GraphMapper mapper_{sink_};
};

class JsonLinesWriter final : public GraphWriter {
 public:
  explicit JsonLinesWriter(Output& output) : lines_(output) {}

  void write(const KnowledgeGraph& graph) override { lines_.write(graph); }
  std::size_t finish() override { return lines_.replaced(); }

 private:
  json::StatementLines lines_;
};

}  // namespace

std::span<const FormatDescription> formats() {
  return descriptions;
}

std::optional<Format> format_named(std::string_view name) {
  const auto found = std::find_if(std::begin(descriptions), std::end(descriptions),
                                  [&](const FormatDescription& d) { return d.name == name; });
  if (found == std::end(descriptions)) return std::nullopt;
  return found->format;
}

std::string file_name(Format format) {
  return "graph." + std::string(description(format).extension);
}

std::unique_ptr<GraphWriter> make_graph_writer(Format format, Output& output) {
  using rdf::LineSyntax;
  switch (format) {
    case Format::turtle:
      return std::make_unique<RdfGraphWriter<rdf::TurtleWriter>>(output);
    case Format::ntriples:
      return std::make_unique<RdfGraphWriter<rdf::LineWriter>>(output, LineSyntax::ntriples);
    case Format::nquads:
      return std::make_unique<RdfGraphWriter<rdf::LineWriter>>(output, LineSyntax::nquads);
    case Format::rdfxml:
      return std::make_unique<RdfGraphWriter<rdf::RdfXmlWriter>>(output);
    case Format::jsonld:
      return std::make_unique<RdfGraphWriter<json::JsonLdWriter>>(output);
    case Format::jsonl:
      return std::make_unique<JsonLinesWriter>(output);
    default:
      return nullptr;
  }
}

std::size_t export_graph(const KnowledgeGraph& graph, Format format, Output& output) {
  using network::EdgeSet;
  switch (format) {
    case Format::graphml:
      return network::write_graphml(graph, output, EdgeSet::statements);
    case Format::graphml_collapsed:
      return network::write_graphml(graph, output, EdgeSet::collapsed);
    case Format::gexf:
      return network::write_gexf(graph, output);
    case Format::csv_nodes:
      return network::write_csv_nodes(graph, output);
    case Format::csv_edges:
      return network::write_csv_edges(graph, output);
    case Format::dot:
      return network::write_dot(graph, output);
    default:
      break;
  }
  const auto writer = make_graph_writer(format, output);
  writer->write(graph);
  return writer->finish();
}

}  // namespace pacta
