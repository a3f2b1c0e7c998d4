#pragma once

#include "ontology/namespaces.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace pacta::rdf {

/// The namespaces in which exported resources and their properties lie, each with its Turtle prefix.
enum class Space : unsigned char {
  actor,
  article,
  dcterms,
  evidence,
  finding,
  oa,
  pacta,
  position,
  prov,
  quote,
  rdf,
  role,
  run,
  schema,
  skos,
  span,
  statement,
  treaty,
  xsd,
  none  ///< the IRI is given whole
};

/// In the order of the enum, which is that of the prefixes.
inline constexpr std::array<ns::Prefix, 19> spaces{{
    {"actor", ns::actor},
    {"article", "https://w3id.org/pacta/article/"},
    {"dcterms", ns::dcterms},
    {"evidence", "https://w3id.org/pacta/evidence/"},
    {"finding", "https://w3id.org/pacta/finding/"},
    {"oa", ns::oa},
    {"pacta", ns::pacta},
    {"position", ns::position},
    {"prov", ns::prov},
    {"quote", "https://w3id.org/pacta/quote/"},
    {"rdf", ns::rdf},
    {"role", "https://w3id.org/pacta/role/"},
    {"run", "https://w3id.org/pacta/run/"},
    {"schema", ns::schema},
    {"skos", ns::skos},
    {"span", "https://w3id.org/pacta/span/"},
    {"statement", "https://w3id.org/pacta/statement/"},
    {"treaty", ns::treaty},
    {"xsd", ns::xsd},
}};

/// The IRI of a namespace; empty for Space::none.
constexpr std::string_view iri(Space space) {
  return space == Space::none ? std::string_view() : spaces[static_cast<std::size_t>(space)].iri;
}

/// An IRI as its namespace and the rest, which is borrowed and may hold any bytes: what no IRI may hold is
/// percent-encoded when it is written.
struct Iri {
  Space space = Space::none;
  std::string_view local;

  friend bool operator==(const Iri&, const Iri&) = default;
};

inline constexpr Iri rdf_type{Space::rdf, "type"};

enum class Datatype : unsigned char {
  string,
  boolean,
  decimal,
  non_negative_integer,
  date,
  year_month,
  year
};

/// The name of a datatype in the XML Schema namespace: "gYearMonth".
constexpr std::string_view local_name(Datatype datatype) {
  constexpr std::array<std::string_view, 7> names{"string", "boolean",    "decimal", "nonNegativeInteger",
                                                  "date",   "gYearMonth", "gYear"};
  return names[static_cast<std::size_t>(datatype)];
}

/// A literal; its text is borrowed. Invalid UTF-8 is repaired when it is written.
struct Literal {
  std::string_view text;
  Datatype datatype = Datatype::string;
};

/// What stands as object: an IRI or a literal.
struct Term {
  constexpr Term(Iri iri_term) : iri(iri_term) {}  // NOLINT(google-explicit-constructor)
  constexpr Term(Literal literal_term)
      : is_literal(true), literal(literal_term) {}  // NOLINT(google-explicit-constructor)

  bool is_literal = false;
  Iri iri;
  Literal literal;
};

/// Receives triples, subject by subject; syntaxes implement it. There are no blank nodes.
class TripleSink {
 public:
  virtual ~TripleSink() = default;
  /// Triples from now on belong to this named graph; to the default graph for an empty IRI. Syntaxes without
  /// named graphs ignore it. The name is borrowed until the next call.
  virtual void in_graph(const Iri& graph) = 0;
  virtual void triple(const Iri& subject, const Iri& predicate, const Term& object) = 0;
  /// Completes the document and hands everything to the output. Nothing may follow.
  virtual void finish() = 0;
  /// How many bytes were no UTF-8 or fit in no XML and were replaced by U+FFFD.
  virtual std::size_t replaced() const = 0;

 protected:
  TripleSink() = default;
  TripleSink(const TripleSink&) = default;
  TripleSink& operator=(const TripleSink&) = default;
};

}  // namespace pacta::rdf
