#include "ontology/namespaces.hpp"

namespace pacta::ns {

std::string compact(std::string_view iri) {
  for (const Prefix& prefix : prefixes) {
    if (!iri.starts_with(prefix.iri)) continue;
    return std::string(prefix.name) + ":" + std::string(iri.substr(prefix.iri.size()));
  }
  return "<" + std::string(iri) + ">";
}

}  // namespace pacta::ns
