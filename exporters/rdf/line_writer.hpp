#pragma once

#include "exporters/output.hpp"
#include "exporters/rdf/raptor_stream.hpp"
#include "exporters/rdf/term.hpp"

#include <string>

namespace pacta::rdf {

enum class LineSyntax { ntriples, nquads };

/// N-Triples and N-Quads, streaming. Raptor's serializers cut literals at invalid bytes and write IRIs that
/// others reject, so only its stream is used.
class LineWriter final : public TripleSink {
 public:
  /// The output is borrowed.
  LineWriter(Output& output, LineSyntax syntax);

  void in_graph(const Iri& graph) override;
  void triple(const Iri& subject, const Iri& predicate, const Term& object) override;
  void finish() override;
  std::size_t replaced() const override { return replaced_; }

 private:
  void flush();

  RaptorPointer<raptor_world> world_;
  RaptorStream stream_;
  LineSyntax syntax_;
  std::string buffer_, graph_;  ///< graph_ as it is written after the object
  std::size_t replaced_ = 0;
};

}  // namespace pacta::rdf
