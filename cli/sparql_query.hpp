#pragma once

#include <string>
#include <string_view>

namespace pacta::cli {

/// What a query asks for (SPARQL 1.1 Query Language, section 16): rows, yes or no, or a graph.
enum class QueryForm { select, ask, graph };

/// How results are written.
enum class ResultFormat { table, csv, tsv, json };

struct SparqlQuery {
  std::string text;
  QueryForm form;
};

/// Finds the form behind comments, prefixes and bases. Throws Error where there is none: an update, for one.
/// `source` names the query in messages.
SparqlQuery parse_query(std::string text, std::string_view source);

/// What an engine is asked to give: JSON for tables, Turtle for graphs.
std::string_view media_type(QueryForm form, ResultFormat format);
/// The same as the extension by which Oxigraph knows it: "json".
std::string_view extension(QueryForm form, ResultFormat format);

}  // namespace pacta::cli
