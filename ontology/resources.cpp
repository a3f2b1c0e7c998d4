#include "ontology/resources.hpp"

#include "ontology/error.hpp"
#include "ontology/namespaces.hpp"

#include <algorithm>
#include <array>

namespace pacta {
namespace {

/// How a term stands in a file, near enough to find its line.
std::string as_written(const PropertyValue& value) {
  if (value.value.kind == Term::Kind::blank) return value.property;
  if (value.value.kind == Term::Kind::iri) return ns::compact(value.value.value);
  return "\"" + value.value.value + "\"";
}

std::size_t line_of(const PropertyValue& value) {
  const std::string property = value.property == "rdf:type" ? " a " : value.property;
  return line_in_block(value.file->text, value.end_line, property, as_written(value));
}

std::string blank_key(const TurtleText* file, std::string_view label) {
  return std::string(file->name) + " " + std::string(label);
}

bool is_pacta_term(std::string_view compact_iri) {
  return compact_iri.starts_with("pacta:");
}

}  // namespace

std::vector<const PropertyValue*> Resource::all(std::string_view property) const {
  std::vector<const PropertyValue*> found;
  for (const PropertyValue& value : values_) {
    if (value.property == property) found.push_back(&value);
  }
  return found;
}

bool Resource::is_a(std::string_view compact_class) const {
  return std::any_of(values_.begin(), values_.end(), [&](const PropertyValue& value) {
    return value.property == "rdf:type" && ns::compact(value.value.value) == compact_class;
  });
}

std::vector<std::string> Resource::texts(std::string_view property) const {
  std::vector<std::string> found;
  for (const PropertyValue* value : all(property)) {
    if (value->value.kind != Term::Kind::literal || value->value.value.empty()) {
      fail(*value,
           "found " + as_written(*value) + " as " + value->property + "; expected a text in quotation marks");
    }
    found.push_back(value->value.value);
  }
  return found;
}

const PropertyValue* Resource::only(std::string_view property) const {
  const auto values = all(property);
  if (values.empty()) return nullptr;
  for (const PropertyValue* value : values) {
    if (value->value.value == values[0]->value.value) continue;
    fail(*value, "found " + as_written(*value) + " beside " + as_written(*values[0]) + "; expected one " +
                     std::string(property));
  }
  return values[0];
}

std::optional<std::string> Resource::text(std::string_view property) const {
  if (!only(property)) return std::nullopt;
  return texts(property).front();
}

std::string Resource::required_text(std::string_view property) const {
  auto found = text(property);
  if (!found) fail("found no " + std::string(property) + "; expected one");
  return std::move(*found);
}

bool Resource::flag(std::string_view property) const {
  const PropertyValue* value = only(property);
  if (!value) return false;
  if (value->value.datatype == "xsd:boolean" && value->value.value == "true") return true;
  if (value->value.datatype == "xsd:boolean" && value->value.value == "false") return false;
  fail(*value, "found " + as_written(*value) + " as " + value->property + "; expected true or false");
}

std::optional<Date> Resource::date(std::string_view property) const {
  const PropertyValue* value = only(property);
  if (!value) return std::nullopt;
  constexpr std::array<std::string_view, 3> datatypes{"xsd:gYear", "xsd:gYearMonth", "xsd:date"};
  const auto date = Date::parse(value->value.value);
  if (!date || value->value.datatype != datatypes[static_cast<std::size_t>(date->precision())]) {
    fail(*value, "found " + as_written(*value) +
                     (value->value.datatype.empty() ? "" : "^^" + value->value.datatype) + " as " +
                     value->property +
                     "; expected a date: \"2010-04-08\"^^xsd:date, \"2010-04\"^^xsd:gYearMonth or "
                     "\"2010\"^^xsd:gYear");
  }
  return date;
}

std::vector<std::string> Resource::references(std::string_view property, std::string_view name_space) const {
  std::vector<std::string> found;
  for (const PropertyValue* value : all(property)) {
    if (value->value.kind != Term::Kind::iri || !value->value.value.starts_with(name_space)) {
      fail(*value, "found " + as_written(*value) + " as " + value->property + "; expected an IRI of <" +
                       std::string(name_space) + ">");
    }
    found.push_back(value->value.value.substr(name_space.size()));
  }
  return found;
}

std::optional<std::string> Resource::reference(std::string_view property, std::string_view name_space) const {
  if (!only(property)) return std::nullopt;
  return references(property, name_space).front();
}

void Resource::fail(const PropertyValue& at, const std::string& message) const {
  const bool blank = id_.find("://") == std::string::npos;
  throw Error(std::string(at.file->name) + ":" + std::to_string(line_of(at)) + ": " +
              (blank ? std::string() : ns::compact(id_) + ": ") + message);
}

void Resource::fail(const std::string& message) const {
  if (values_.empty()) throw Error(ns::compact(id_) + ": " + message);
  fail(values_.front(), message);
}

void Resources::read(const TurtleText& file) {
  files_.push_back(file);
  const TurtleText* kept = &files_.back();
  Term subject;
  Resource* resource = nullptr;  // of the subject: triples come in blocks
  for (Triple& triple : read_turtle(file)) {
    if (!resource || triple.subject.kind != subject.kind || triple.subject.value != subject.value) {
      subject = std::move(triple.subject);
      const bool blank = subject.kind == Term::Kind::blank;
      const std::string key = blank ? blank_key(kept, subject.value) : subject.value;
      resource = &(blank ? blank_ : named_).try_emplace(key, key).first->second;
    }
    resource->add({std::move(triple.predicate), std::move(triple.object), kept, triple.end_line});
  }
}

const Resource* Resources::blank(const Term& term, const PropertyValue& from) const {
  if (term.kind != Term::Kind::blank) return nullptr;
  const auto found = blank_.find(blank_key(from.file, term.value));
  return found == blank_.end() ? nullptr : &found->second;
}

void Resources::check_terms() const {
  std::set<std::string> declared;
  for (const auto& [iri, resource] : named_) {
    if (iri.starts_with(ns::pacta) && !resource.all("rdf:type").empty()) declared.insert(ns::compact(iri));
  }
  const auto check = [&](const Resource& resource) {
    for (const PropertyValue& value : resource.values()) {
      if (is_pacta_term(value.property) && !declared.contains(value.property)) {
        resource.fail(
            value, "found the unknown property " + value.property + "; expected one that model.ttl declares");
      }
      if (value.property != "rdf:type" || value.value.kind != Term::Kind::iri) continue;
      const std::string type = ns::compact(value.value.value);
      if (!is_pacta_term(type) || declared.contains(type)) continue;
      resource.fail(value, "found the unknown class " + type + "; expected one that model.ttl declares");
    }
  };
  for (const auto& [iri, resource] : named_) check(resource);
  for (const auto& [label, resource] : blank_) check(resource);
}

}  // namespace pacta
