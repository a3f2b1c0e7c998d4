#include "exporters/rdf/rdf_xml_writer.hpp"

#include "exporters/rdf/term_text.hpp"
#include "exporters/utf8.hpp"
#include "ontology/error.hpp"

namespace pacta::rdf {
namespace {

const unsigned char* bytes(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

RaptorPointer<raptor_uri> make_uri(raptor_world* world, std::string_view text) {
  return RaptorPointer<raptor_uri>(raptor_new_uri_from_counted_string(world, bytes(text), text.size()));
}

/// XML 1.0 allows U+007F, but Raptor 2.0.15 drops the rest of a literal at it.
std::size_t replace_delete_characters(std::string& text) {
  std::size_t replaced = 0;
  for (std::size_t at = text.find('\x7F'); at != std::string::npos; at = text.find('\x7F', at)) {
    text.replace(at, 1, "\xEF\xBF\xBD");
    ++replaced;
  }
  return replaced;
}

void keep_first_error(void* context, raptor_log_message* message) {
  auto& error = *static_cast<std::string*>(context);
  if (message->level >= RAPTOR_LOG_LEVEL_ERROR && error.empty()) error = message->text;
}

}  // namespace

RdfXmlWriter::RdfXmlWriter(Output& output) : world_(make_raptor_world()), stream_(world_.get(), output) {
  raptor_world_set_log_handler(world_.get(), &error_, &keep_first_error);
  serializer_.reset(raptor_new_serializer(world_.get(), "rdfxml"));
  if (!serializer_) throw Error("raptor has no serializer for RDF/XML");
  for (const ns::Prefix& prefix : spaces) {
    const std::string name(prefix.name);
    raptor_serializer_set_namespace(serializer_.get(), make_uri(world_.get(), prefix.iri).get(), bytes(name));
  }
  // Without a base, and with every IRI in full, a document means the same wherever it lies.
  raptor_serializer_set_option(serializer_.get(), RAPTOR_OPTION_RELATIVE_URIS, nullptr, 0);
  check(raptor_serializer_start_to_iostream(serializer_.get(), nullptr, stream_.get()));
}

void RdfXmlWriter::check(int result) const {
  stream_.check();
  if (result != 0 || !error_.empty()) throw Error("raptor cannot write RDF/XML: " + error_);
}

raptor_term* RdfXmlWriter::term(const Iri& iri) {
  scratch_.clear();
  replaced_ += append_iri_text(scratch_, iri);
  return raptor_new_term_from_counted_uri_string(world_.get(), bytes(scratch_), scratch_.size());
}

raptor_term* RdfXmlWriter::term(const Literal& literal) {
  RaptorPointer<raptor_uri> datatype;
  if (literal.datatype != Datatype::string) {
    scratch_ = iri(Space::xsd);
    scratch_ += local_name(literal.datatype);
    datatype = make_uri(world_.get(), scratch_);
  }
  scratch_.clear();
  replaced_ += append_xml_characters(scratch_, literal.text, CarriageReturn::kept);
  replaced_ += replace_delete_characters(scratch_);
  return raptor_new_term_from_counted_literal(world_.get(), bytes(scratch_), scratch_.size(), datatype.get(),
                                              nullptr, 0);
}

void RdfXmlWriter::triple(const Iri& subject, const Iri& predicate, const Term& object) {
  raptor_statement statement;
  raptor_statement_init(&statement, world_.get());
  statement.subject = term(subject);
  statement.predicate = term(predicate);
  statement.object = object.is_literal ? term(object.literal) : term(object.iri);
  const bool is_complete =
      statement.subject != nullptr && statement.predicate != nullptr && statement.object != nullptr;
  const int failed = is_complete ? raptor_serializer_serialize_statement(serializer_.get(), &statement) : 1;
  raptor_statement_clear(&statement);
  check(failed);
}

void RdfXmlWriter::finish() {
  check(raptor_serializer_serialize_end(serializer_.get()));
}

}  // namespace pacta::rdf
