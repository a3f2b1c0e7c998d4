#pragma once

#include "exporters/json/json_writer.hpp"
#include "exporters/output.hpp"
#include "exporters/rdf/term.hpp"

#include <string>
#include <vector>

namespace pacta::json {

/// The context of our JSON-LD as a document of its own, {"@context": {…}}: docs/context.jsonld is this text.
std::string json_ld_context();

/// JSON-LD 1.1 as a flat list of nodes, streaming: {"@context": {…}, "@graph": [ …one node a line… ]}.
/// Properties have their plain names ("holder") and values their plain form wherever the context gives the
/// type; IRIs of our own things are relative to its base ("actor/russia").
class JsonLdWriter final : public rdf::TripleSink {
 public:
  /// Writes the context. The output is borrowed.
  explicit JsonLdWriter(Output& output);

  void in_graph(const rdf::Iri&) override {}
  void triple(const rdf::Iri& subject, const rdf::Iri& predicate, const rdf::Term& object) override;
  void finish() override;
  std::size_t replaced() const override { return replaced_ + json_.replaced(); }

 private:
  enum class Form {
    plain,  ///< the context gives the type, or it is a string
    node,   ///< {"@id": …}
    typed   ///< {"@value": …, "@type": …}
  };
  struct Value {
    std::string key, text;
    Form form = Form::plain;
    rdf::Datatype datatype = rdf::Datatype::string;
  };

  std::string iri_text(const rdf::Iri& iri);
  Value value(const rdf::Iri& predicate, const rdf::Term& object);
  void write_node();
  void write_value(const Value& value);

  Output& output_;
  JsonWriter json_;
  std::string subject_;        ///< empty before the first node
  std::vector<Value> values_;  ///< of the subject, in order of arrival
  bool is_first_ = true;
  std::size_t replaced_ = 0;
};

}  // namespace pacta::json
