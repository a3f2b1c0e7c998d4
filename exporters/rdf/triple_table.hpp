#pragma once

#include "exporters/rdf/rdf_parser.hpp"
#include "exporters/rdf/term.hpp"
#include "graph/symbol_table.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pacta::rdf {

/// The triples of a document by subject, strings interned.
class TripleTable {
 public:
  void add(const ParsedTriple& triple);

  /// The subjects of a class, sorted.
  std::vector<std::string_view> instances(const Iri& type) const;

  /// The only or the least value of a property; absent where there is none.
  std::optional<std::string_view> value(std::string_view subject, const Iri& property) const;
  /// All values, sorted, each once.
  std::vector<std::string_view> values(std::string_view subject, const Iri& property) const;
  bool has_type(std::string_view subject, const Iri& type) const;

 private:
  struct Property {
    Symbol predicate, object;
  };

  SymbolTable symbols_;
  std::unordered_map<Symbol, std::vector<Property>> properties_;  ///< by subject
  std::unordered_map<Symbol, std::vector<Symbol>> subjects_;      ///< by class
};

}  // namespace pacta::rdf
