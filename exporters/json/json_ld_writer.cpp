#include "exporters/json/json_ld_writer.hpp"

#include "exporters/rdf/term_text.hpp"
#include "ontology/position.hpp"

#include <algorithm>
#include <utility>

namespace pacta::json {
namespace {

using rdf::Iri;
using rdf::Space;

constexpr std::string_view base = "https://w3id.org/pacta/";

/// Namespaces of properties and classes. All others hold our own things and lie under the base.
constexpr Space vocabularies[] = {Space::dcterms, Space::oa,     Space::pacta, Space::prov,
                                  Space::rdf,     Space::schema, Space::skos,  Space::xsd};

/// A property that the context defines.
struct ContextTerm {
  Iri property;
  std::string_view type;  ///< of its values: "@id", a datatype with prefix, or empty
};

/// Those of other vocabularies, and those of ours whose values are no strings. Sorted by name.
constexpr ContextTerm terms[] = {
    {{Space::pacta, "attributedTo"}, "@id"},
    {{Space::pacta, "confidence"}, "xsd:decimal"},
    {{Space::pacta, "contradicts"}, "@id"},
    {{Space::pacta, "copyOf"}, "@id"},
    {{Space::pacta, "date"}, "xsd:date"},
    {{Space::oa, "end"}, "xsd:nonNegativeInteger"},
    {{Space::pacta, "evidence"}, "@id"},
    {{Space::oa, "exact"}, ""},
    {{Space::pacta, "expressedBy"}, "@id"},
    {{Space::pacta, "findingOf"}, "@id"},
    {{Space::oa, "hasSelector"}, "@id"},
    {{Space::oa, "hasSource"}, "@id"},
    {{Space::pacta, "holder"}, "@id"},
    {{Space::pacta, "holdsRole"}, "@id"},
    {{Space::dcterms, "identifier"}, ""},
    {{Space::pacta, "memberOf"}, "@id"},
    {{Space::pacta, "position"}, "@id"},
    {{Space::skos, "prefLabel"}, ""},
    {{Space::oa, "prefix"}, ""},
    {{Space::pacta, "publicationDate"}, "xsd:date"},
    {{Space::pacta, "repeatsBackground"}, "@id"},
    {{Space::pacta, "represents"}, "@id"},
    {{Space::pacta, "restates"}, "@id"},
    {{Space::oa, "start"}, "xsd:nonNegativeInteger"},
    {{Space::oa, "suffix"}, ""},
    {{Space::pacta, "supersedes"}, "@id"},
    {{Space::pacta, "target"}, "@id"},
    {{Space::dcterms, "title"}, ""},
    {{Space::pacta, "treaty"}, "@id"},
    {{Space::schema, "url"}, ""},
    {{Space::prov, "wasDerivedFrom"}, "@id"},
    {{Space::prov, "wasGeneratedBy"}, "@id"},
    {{Space::prov, "wasQuotedFrom"}, "@id"},
};

bool is_vocabulary(Space space) {
  return std::find(std::begin(vocabularies), std::end(vocabularies), space) != std::end(vocabularies);
}

std::string prefixed(Space space, std::string_view local) {
  return std::string(rdf::spaces[static_cast<std::size_t>(space)].name) + ':' + std::string(local);
}

/// How a property is called in our JSON-LD, and the type that the context gives to its values.
struct PropertyName {
  std::string key;
  std::string_view type;
};

PropertyName name_of(const Iri& property) {
  bool is_taken = false;
  for (const ContextTerm& term : terms) {
    if (term.property == property) return {std::string(property.local), term.type};
    is_taken = is_taken || term.property.local == property.local;
  }
  if (property.space != Space::pacta || is_taken) return {prefixed(property.space, property.local), ""};
  // The context says it of each position; other names are ours by @vocab.
  return {std::string(property.local), position_named(property.local) ? "@id" : ""};
}

void write_term(JsonWriter& json, const Iri& property, std::string_view type) {
  json.key(property.local);
  if (type.empty()) {
    json.string(prefixed(property.space, property.local));
    return;
  }
  json.begin_object();
  json.member("@id", std::string_view(prefixed(property.space, property.local)));
  json.member("@type", type);
  json.end_object();
}

void write_context(JsonWriter& json) {
  json.begin_object();
  json.key("@version");
  json.decimal(1.1);
  json.member("@base", base);
  json.member("@vocab", rdf::iri(Space::pacta));
  for (const Space space : vocabularies) {
    json.member(rdf::spaces[static_cast<std::size_t>(space)].name, rdf::iri(space));
  }
  for (const ContextTerm& term : terms) write_term(json, term.property, term.type);
  for (const Position position : all_positions) write_term(json, {Space::pacta, name(position)}, "@id");
  json.end_object();
}

}  // namespace

std::string json_ld_context() {
  JsonWriter json;
  json.begin_object();
  json.key("@context");
  write_context(json);
  json.end_object();
  return json.take() + '\n';
}

JsonLdWriter::JsonLdWriter(Output& output) : output_(output) {
  std::string start = json_ld_context();
  start.resize(start.size() - 2);  // the closing brace and the end of line come at the end of the document
  output_.write(start + ",\n\"@graph\":[");
}

/// Relative to the base where that cannot be misread, else in full.
std::string JsonLdWriter::iri_text(const Iri& iri) {
  std::string text;
  replaced_ += rdf::append_iri_text(text, iri);
  // What has a colon after the base would be taken for a scheme or a prefix.
  const bool is_relative = !is_vocabulary(iri.space) && text.find(':', base.size()) == std::string::npos;
  return is_relative ? text.substr(base.size()) : text;
}

JsonLdWriter::Value JsonLdWriter::value(const Iri& predicate, const rdf::Term& object) {
  if (predicate == rdf::rdf_type) {
    const bool is_ours = object.iri.space == Space::pacta;
    return {"@type", is_ours ? std::string(object.iri.local) : prefixed(object.iri.space, object.iri.local)};
  }
  auto [key, type] = name_of(predicate);
  if (!object.is_literal)
    return {std::move(key), iri_text(object.iri), type == "@id" ? Form::plain : Form::node};
  const rdf::Datatype datatype = object.literal.datatype;
  const std::string expected =
      datatype == rdf::Datatype::string ? "" : prefixed(Space::xsd, local_name(datatype));
  return {std::move(key), std::string(object.literal.text), type == expected ? Form::plain : Form::typed,
          datatype};
}

void JsonLdWriter::triple(const Iri& subject, const Iri& predicate, const rdf::Term& object) {
  std::string id = iri_text(subject);
  if (id != subject_) {
    write_node();
    subject_ = std::move(id);
  }
  values_.push_back(value(predicate, object));
}

void JsonLdWriter::write_node() {
  if (values_.empty()) return;
  // Values of one property stand together, properties as they came.
  std::vector<std::string> keys;
  for (const Value& v : values_) {
    if (std::find(keys.begin(), keys.end(), v.key) == keys.end()) keys.push_back(v.key);
  }
  json_.begin_object();
  json_.member("@id", std::string_view(subject_));
  for (const std::string& key : keys) {
    const auto has_key = [&](const Value& v) { return v.key == key; };
    const bool is_list = std::count_if(values_.begin(), values_.end(), has_key) > 1;
    json_.key(key);
    if (is_list) json_.begin_array();
    for (const Value& v : values_) {
      if (has_key(v)) write_value(v);
    }
    if (is_list) json_.end_array();
  }
  json_.end_object();
  output_.write((is_first_ ? "\n" : ",\n") + json_.take());
  is_first_ = false;
  values_.clear();
}

void JsonLdWriter::write_value(const Value& value) {
  if (value.form == Form::plain) {
    json_.string(value.text);
    return;
  }
  json_.begin_object();
  json_.member(value.form == Form::node ? "@id" : "@value", std::string_view(value.text));
  if (value.form == Form::typed) {
    json_.member("@type", std::string_view(prefixed(Space::xsd, local_name(value.datatype))));
  }
  json_.end_object();
}

void JsonLdWriter::finish() {
  write_node();
  output_.write("\n]}\n");
}

}  // namespace pacta::json
