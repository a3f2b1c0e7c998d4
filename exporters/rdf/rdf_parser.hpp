#pragma once

#include <functional>
#include <istream>
#include <string>
#include <string_view>

namespace pacta::rdf {

enum class Syntax { turtle, ntriples, nquads };

/// A triple as parsed: IRIs in full, literals by their lexical form, blank nodes as "_:label". Borrowed for
/// the call.
struct ParsedTriple {
  std::string_view subject, predicate, object;
  bool object_is_literal = false;
};

/// Parses a document with Raptor, triple by triple. Graph names are not told: ours repeat the article.
/// Throws Error, naming the source and the line, where the document is not in the syntax or cannot be read.
/// For our own output and the like: Raptor is known to crash on some malformed input, so nobody should feed
/// it files of strangers.
void parse_rdf(std::istream& in, Syntax syntax, const std::string& source,
               const std::function<void(const ParsedTriple&)>& receive);

}  // namespace pacta::rdf
