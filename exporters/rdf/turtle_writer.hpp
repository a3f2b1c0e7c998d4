#pragma once

#include "exporters/output.hpp"
#include "exporters/rdf/raptor_stream.hpp"
#include "exporters/rdf/term.hpp"

#include <string>

namespace pacta::rdf {

/// Turtle in subject blocks, streaming: triples of one subject that follow each other share a block, and one
/// block is in memory at a time. Raptor's own serializer changes literals and holds the whole graph, so only
/// its stream is used.
class TurtleWriter final : public TripleSink {
 public:
  /// Writes the prefixes. The output is borrowed.
  explicit TurtleWriter(Output& output);

  void in_graph(const Iri&) override {}
  void triple(const Iri& subject, const Iri& predicate, const Term& object) override;
  void finish() override;
  std::size_t replaced() const override { return replaced_; }

 private:
  void end_block();
  void flush();

  RaptorPointer<raptor_world> world_;
  RaptorStream stream_;
  std::string buffer_, subject_,
      predicate_;  ///< subject_ and predicate_ as last written; empty before the first
  std::string scratch_;
  std::size_t replaced_ = 0;
};

}  // namespace pacta::rdf
