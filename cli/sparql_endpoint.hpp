#pragma once

#include "cli/sparql_query.hpp"

#include <string>

namespace pacta::cli {

/// Sends a query to a server (SPARQL 1.1 Protocol, section 2.1.2: POST with URL-encoded parameters) and gives
/// what it answers, as media_type() says. Only http and https are spoken; a name and a password may stand in
/// the URL. Throws Error where the server cannot be reached or refuses, with its message.
std::string ask_endpoint(const std::string& url, const SparqlQuery& query, ResultFormat format);

}  // namespace pacta::cli
