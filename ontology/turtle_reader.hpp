#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace pacta {

/// A Turtle document in memory. Both views are borrowed.
struct TurtleText {
  std::string_view name;  ///< as messages shall call it: its path
  std::string_view text;  ///< UTF-8
};

/// The subject or object of a triple.
struct Term {
  enum class Kind { iri, blank, literal };
  Kind kind = Kind::iri;
  std::string value;     ///< the IRI, the label of the blank node, or the literal's text
  std::string datatype;  ///< of a literal: compact IRI ("xsd:date"); empty for plain strings
};

/// One triple while it is read; what it borrows lives until the sink returns.
struct Triple {
  const Term& subject;
  std::string_view predicate;  ///< compact IRI: "skos:prefLabel"
  Term object;
  std::size_t end_line = 0;  ///< 1-based line of the full stop that ends the triple's subject block
};

using TripleSink = std::function<void(Triple&&)>;

/// Gives all triples of the document to the sink, in its order. Blank node labels are unique within one call
/// only. Throws Error "name:line: what the parser found" where the text is no Turtle; the triples before that
/// place have been given then. What the sink throws is passed on. Linear in the text.
void read_turtle(const TurtleText& source, const TripleSink& sink);

/// The 1-based line of the subject block ending at `end_line` that holds both needles, else the second one,
/// else the first one; else the head of the block, which is the nearest line above that begins in the first
/// column. Raptor tells the end of a block only.
std::size_t line_in_block(std::string_view text, std::size_t end_line, std::string_view property,
                          std::string_view value);

}  // namespace pacta
