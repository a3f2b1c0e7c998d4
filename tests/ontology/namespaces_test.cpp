#include "ontology/namespaces.hpp"

#include "catch.hpp"

#include <algorithm>

namespace pacta::ns {
namespace {

TEST_CASE("prefixes are sorted and each names one namespace", "[ontology]") {
  CHECK(std::is_sorted(prefixes.begin(), prefixes.end(),
                       [](const Prefix& a, const Prefix& b) { return a.name < b.name; }));
  for (const Prefix& a : prefixes) {
    for (const Prefix& b : prefixes) CHECK((a.name == b.name) == (a.iri == b.iri));
  }
}

TEST_CASE("IRIs are shortened where their namespace is known", "[ontology]") {
  CHECK(compact("https://w3id.org/pacta/ns#party") == "pacta:party");
  CHECK(compact("https://w3id.org/pacta/actor/russia") == "actor:russia");
  CHECK(compact("http://www.w3.org/2001/XMLSchema#gYear") == "xsd:gYear");
  CHECK(compact("https://example.org/a") == "<https://example.org/a>");
  CHECK(compact("") == "<>");
}

}  // namespace
}  // namespace pacta::ns
