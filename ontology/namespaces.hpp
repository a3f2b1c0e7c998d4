#pragma once

#include <array>
#include <string>
#include <string_view>

/// The namespaces of everything that Pacta reads and writes as RDF. Published vocabularies keep their usual
/// prefix.
namespace pacta::ns {

inline constexpr std::string_view pacta = "https://w3id.org/pacta/ns#";
inline constexpr std::string_view treaty = "https://w3id.org/pacta/treaty/";
inline constexpr std::string_view actor = "https://w3id.org/pacta/actor/";
inline constexpr std::string_view position = "https://w3id.org/pacta/position/";
inline constexpr std::string_view lexicon = "https://w3id.org/pacta/lexicon/";

inline constexpr std::string_view dcterms = "http://purl.org/dc/terms/";
inline constexpr std::string_view oa = "http://www.w3.org/ns/oa#";
inline constexpr std::string_view owl = "http://www.w3.org/2002/07/owl#";
inline constexpr std::string_view prov = "http://www.w3.org/ns/prov#";
inline constexpr std::string_view rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
inline constexpr std::string_view rdfs = "http://www.w3.org/2000/01/rdf-schema#";
inline constexpr std::string_view schema = "https://schema.org/";
inline constexpr std::string_view sem = "http://semanticweb.cs.vu.nl/2009/11/sem/";
inline constexpr std::string_view sh = "http://www.w3.org/ns/shacl#";
inline constexpr std::string_view skos = "http://www.w3.org/2004/02/skos/core#";
inline constexpr std::string_view xsd = "http://www.w3.org/2001/XMLSchema#";

struct Prefix {
  std::string_view name;  ///< without the colon
  std::string_view iri;
};

/// All of the above, sorted by name.
inline constexpr std::array<Prefix, 16> prefixes{{
    {"actor", actor},
    {"dcterms", dcterms},
    {"lex", lexicon},
    {"oa", oa},
    {"owl", owl},
    {"pacta", pacta},
    {"position", position},
    {"prov", prov},
    {"rdf", rdf},
    {"rdfs", rdfs},
    {"schema", schema},
    {"sem", sem},
    {"sh", sh},
    {"skos", skos},
    {"treaty", treaty},
    {"xsd", xsd},
}};

/// The IRI as a person writes it: "pacta:party" where its namespace is listed above, else "<IRI>".
/// Not checked for what Turtle allows in a local name.
std::string compact(std::string_view iri);

}  // namespace pacta::ns
