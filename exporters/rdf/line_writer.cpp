#include "exporters/rdf/line_writer.hpp"

#include "exporters/rdf/term_text.hpp"

namespace pacta::rdf {
namespace {

constexpr std::size_t flush_size = 1 << 16;

}  // namespace

LineWriter::LineWriter(Output& output, LineSyntax syntax)
    : world_(make_raptor_world()), stream_(world_.get(), output), syntax_(syntax) {}

void LineWriter::in_graph(const Iri& graph) {
  graph_.clear();
  if (syntax_ != LineSyntax::nquads || graph == Iri{}) return;
  graph_.assign(1, ' ');
  replaced_ += append_iri(graph_, graph, Spelling::full);
}

void LineWriter::triple(const Iri& subject, const Iri& predicate, const Term& object) {
  replaced_ += append_iri(buffer_, subject, Spelling::full);
  buffer_ += ' ';
  replaced_ += append_iri(buffer_, predicate, Spelling::full);
  buffer_ += ' ';
  replaced_ += append_term(buffer_, object, Spelling::full);
  buffer_ += graph_;
  buffer_ += " .\n";
  if (buffer_.size() >= flush_size) flush();
}

void LineWriter::flush() {
  stream_.write(buffer_);
  buffer_.clear();
}

void LineWriter::finish() {
  flush();
}

}  // namespace pacta::rdf
