#pragma once

#include "exporters/rdf/term.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace pacta::rdf {

/// How IRIs are spelled.
enum class Spelling {
  full,     ///< <https://w3id.org/pacta/actor/russia>: N-Triples, N-Quads
  prefixed  ///< actor:russia where the local name allows: Turtle
};

/// Appends an IRI without brackets. Bytes that RFC 3987 forbids in an IRI are percent-encoded, and so is the
/// percent sign; invalid UTF-8 becomes U+FFFD first. Gives the number of bytes replaced.
std::size_t append_iri_text(std::string& out, const Iri& iri);
/// Undoes the percent-encoding of a local name.
std::string decode_iri_text(std::string_view text);

/// Appends an IRI as Turtle and N-Triples write it.
std::size_t append_iri(std::string& out, const Iri& iri, Spelling spelling);

/// Appends a term. Literals stand on one line, control characters as \u00XX; every datatype but string is
/// named, so that the lexical form survives any parser.
std::size_t append_term(std::string& out, const Term& term, Spelling spelling);

}  // namespace pacta::rdf
