#pragma once

#include "exporters/rdf/term.hpp"

#include <cstddef>
#include <string>

namespace pacta::rdf {

/// How IRIs are spelled.
enum class Spelling {
  full,     ///< <https://w3id.org/pacta/actor/russia>: N-Triples, N-Quads
  prefixed  ///< actor:russia where the local name allows: Turtle
};

/// Appends an IRI without brackets. Bytes that RFC 3987 forbids in an IRI, and a percent sign that starts no
/// escape, are percent-encoded; invalid UTF-8 becomes U+FFFD first. Gives the number of bytes replaced.
std::size_t append_iri_text(std::string& out, const Iri& iri);

/// Appends an IRI as Turtle and N-Triples write it.
std::size_t append_iri(std::string& out, const Iri& iri, Spelling spelling);

/// Appends a term. Literals stand on one line, control characters as \u00XX; every datatype but string is
/// named, so that the lexical form survives any parser.
std::size_t append_term(std::string& out, const Term& term, Spelling spelling);

}  // namespace pacta::rdf
