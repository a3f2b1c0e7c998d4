#include "ontology/resources.hpp"

#include "ontology/error.hpp"
#include "ontology/namespaces.hpp"

#include <algorithm>
#include <array>

namespace pacta {
namespace {

/// How a term stands in a file, near enough to find its line.
std::string as_written(const PropertyValue& value) {
  if (value.value.kind == Term::Kind::blank) return std::string(value.property);
  if (value.value.kind == Term::Kind::iri) return ns::compact(value.value.value);
  return "\"" + value.value.value + "\"";
}

std::size_t line_of(const PropertyValue& value) {
  const std::string_view property = value.property == "rdf:type" ? " a " : value.property;
  return line_in_block(value.file->text, value.end_line, property, as_written(value));
}

std::string blank_key(const TurtleText& file, std::string_view label) {
  return std::string(file.name) + " " + std::string(label);
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
  const std::string_view wanted = compact_class.substr(compact_class.find(':') + 1);
  return std::any_of(values_.begin(), values_.end(), [&](const PropertyValue& value) {
    return value.property == "rdf:type" && value.value.value.ends_with(wanted) &&
           ns::compact(value.value.value) == compact_class;
  });
}

const PropertyValue* Resource::first(std::string_view property) const {
  const auto found = std::find_if(values_.begin(), values_.end(),
                                  [&](const PropertyValue& value) { return value.property == property; });
  return found == values_.end() ? nullptr : &*found;
}

std::string Resource::text_of(const PropertyValue& value) const {
  if (value.value.kind != Term::Kind::literal || value.value.value.empty()) {
    fail(value, "found " + as_written(value) + " as " + std::string(value.property) +
                    "; expected a text in quotation marks");
  }
  return value.value.value;
}

std::vector<std::string> Resource::texts(std::string_view property) const {
  std::vector<std::string> found;
  for (const PropertyValue& value : values_) {
    if (value.property == property) found.push_back(text_of(value));
  }
  return found;
}

const PropertyValue* Resource::only(std::string_view property) const {
  const PropertyValue* one = first(property);
  for (const PropertyValue& value : values_) {
    if (value.property != property || value.value.value == one->value.value) continue;
    fail(value, "found " + as_written(value) + " beside " + as_written(*one) + "; expected one " +
                    std::string(property));
  }
  return one;
}

std::optional<std::string> Resource::text(std::string_view property) const {
  const PropertyValue* value = only(property);
  if (!value) return std::nullopt;
  return text_of(*value);
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
  fail(*value,
       "found " + as_written(*value) + " as " + std::string(value->property) + "; expected true or false");
}

std::optional<Date> Resource::date(std::string_view property) const {
  const PropertyValue* value = only(property);
  if (!value) return std::nullopt;
  constexpr std::array<std::string_view, 3> datatypes{"xsd:gYear", "xsd:gYearMonth", "xsd:date"};
  const auto date = Date::parse(value->value.value);
  if (!date || value->value.datatype != datatypes[static_cast<std::size_t>(date->precision())]) {
    fail(*value, "found " + as_written(*value) +
                     (value->value.datatype.empty() ? "" : "^^" + value->value.datatype) + " as " +
                     std::string(value->property) +
                     "; expected a date: \"2010-04-08\"^^xsd:date, \"2010-04\"^^xsd:gYearMonth or "
                     "\"2010\"^^xsd:gYear");
  }
  return date;
}

std::vector<std::string> Resource::references(std::string_view property, std::string_view name_space) const {
  std::vector<std::string> found;
  for (const PropertyValue* value : all(property)) {
    if (value->value.kind != Term::Kind::iri || !value->value.value.starts_with(name_space)) {
      fail(*value, "found " + as_written(*value) + " as " + std::string(value->property) +
                       "; expected an IRI of <" + std::string(name_space) + ">");
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

Resource& Resources::resource(const Term& subject, const TurtleText& file) {
  if (subject.kind != Term::Kind::blank) {
    // Files are sorted by subject, so the place after the last one is mostly right.
    return named_.try_emplace(named_.end(), subject.value, subject.value)->second;
  }
  const auto [entry, is_new] = blank_by_key_.try_emplace(blank_key(file, subject.value), nullptr);
  if (is_new) entry->second = &blank_.emplace_back(subject.value);
  return *entry->second;
}

void Resources::read(const TurtleText& file) {
  files_.push_back(file);
  const TurtleText& kept = files_.back();
  std::string last;
  Resource* resource_of_last = nullptr;  // triples come in blocks
  read_turtle(file, [&](Triple&& triple) {
    if (!resource_of_last || triple.subject.value != last) {
      last = triple.subject.value;
      resource_of_last = &resource(triple.subject, kept);
    }
    const std::string_view property = *properties_.emplace(triple.predicate).first;
    resource_of_last->add({property, std::move(triple.object), &kept, triple.end_line});
  });
}

const Resource* Resources::blank(const Term& term, const PropertyValue& from) const {
  if (term.kind != Term::Kind::blank) return nullptr;
  const auto found = blank_by_key_.find(blank_key(*from.file, term.value));
  return found == blank_by_key_.end() ? nullptr : found->second;
}

bool Resources::declares_all_properties(const std::unordered_set<std::string>& declared) const {
  return std::all_of(properties_.begin(), properties_.end(), [&](const std::string& property) {
    return !is_pacta_term(property) || declared.contains(property);
  });
}

void Resources::check_terms() const {
  std::unordered_set<std::string> declared;
  for (const auto& [iri, resource] : named_) {
    if (iri.starts_with(ns::pacta) && resource.has("rdf:type")) declared.insert(ns::compact(iri));
  }
  const bool check_properties = !declares_all_properties(declared);
  const auto check = [&](const Resource& resource) {
    for (const PropertyValue& value : resource.values()) {
      const std::string property(value.property);
      if (check_properties && is_pacta_term(property) && !declared.contains(property)) {
        resource.fail(value,
                      "found the unknown property " + property + "; expected one that model.ttl declares");
      }
      if (property != "rdf:type" || !value.value.value.starts_with(ns::pacta)) continue;
      const std::string type = ns::compact(value.value.value);
      if (declared.contains(type)) continue;
      resource.fail(value, "found the unknown class " + type + "; expected one that model.ttl declares");
    }
  };
  for (const auto& [iri, resource] : named_) check(resource);
  for (const Resource& resource : blank_) check(resource);
}

}  // namespace pacta
