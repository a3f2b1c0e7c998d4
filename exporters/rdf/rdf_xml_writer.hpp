#pragma once

#include "exporters/output.hpp"
#include "exporters/rdf/raptor_stream.hpp"
#include "exporters/rdf/term.hpp"

#include <string>

namespace pacta::rdf {

/// RDF/XML through Raptor's streaming serializer. XML 1.0 cannot carry control characters other than tab,
/// line feed and carriage return: they, and U+007F, which Raptor takes for one, become
/// U+FFFD.
class RdfXmlWriter final : public TripleSink {
 public:
  /// The output is borrowed.
  explicit RdfXmlWriter(Output& output);

  void in_graph(const Iri&) override {}
  void triple(const Iri& subject, const Iri& predicate, const Term& object) override;
  void finish() override;
  std::size_t replaced() const override { return replaced_; }

 private:
  raptor_term* term(const Iri& iri);
  raptor_term* term(const Literal& literal);
  /// Throws what the output threw, else Error for what Raptor complains about.
  void check(int result) const;

  std::string error_;  ///< Raptor's first; it outlives the world that writes to it
  RaptorPointer<raptor_world> world_;
  RaptorStream stream_;
  RaptorPointer<raptor_serializer> serializer_;
  std::string scratch_;
  std::size_t replaced_ = 0;
};

}  // namespace pacta::rdf
