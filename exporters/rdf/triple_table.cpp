#include "exporters/rdf/triple_table.hpp"

#include <algorithm>

namespace pacta::rdf {
namespace {

std::string full(const Iri& term) {
  return std::string(iri(term.space)) + std::string(term.local);
}

void sort_unique(std::vector<std::string_view>& list) {
  std::sort(list.begin(), list.end());
  list.erase(std::unique(list.begin(), list.end()), list.end());
}

}  // namespace

void TripleTable::add(const ParsedTriple& triple) {
  static const std::string type = full(rdf_type);
  const Symbol subject = symbols_.intern(triple.subject), object = symbols_.intern(triple.object);
  if (triple.predicate == type) subjects_[object].push_back(subject);
  properties_[subject].push_back({symbols_.intern(triple.predicate), object});
}

std::vector<std::string_view> TripleTable::instances(const Iri& type) const {
  std::vector<std::string_view> out;
  const auto found = subjects_.find(symbols_.find(full(type)));
  if (found == subjects_.end()) return out;
  for (const Symbol subject : found->second) out.push_back(symbols_.text(subject));
  sort_unique(out);
  return out;
}

std::optional<std::string_view> TripleTable::value(std::string_view subject, const Iri& property) const {
  const auto all = values(subject, property);
  if (all.empty()) return std::nullopt;
  return all.front();
}

std::vector<std::string_view> TripleTable::values(std::string_view subject, const Iri& property) const {
  std::vector<std::string_view> out;
  const Symbol predicate = symbols_.find(full(property));
  const auto found = properties_.find(symbols_.find(subject));
  if (found == properties_.end() || predicate == Symbol::absent) return out;
  for (const Property& p : found->second) {
    if (p.predicate == predicate) out.push_back(symbols_.text(p.object));
  }
  sort_unique(out);
  return out;
}

bool TripleTable::has_type(std::string_view subject, const Iri& type) const {
  const auto types = values(subject, rdf_type);
  return std::binary_search(types.begin(), types.end(), std::string_view(full(type)));
}

}  // namespace pacta::rdf
