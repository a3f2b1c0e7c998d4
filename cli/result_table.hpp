#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace pacta::cli {

/// Query results in SPARQL's JSON as columns for people: IRIs of known vocabularies with their prefix,
/// unbound values empty, "true" or "false" for a question. Where `width` is not 0, the widest columns are cut
/// until a row fits. Throws Error where the text is something else; `source` names it in the message. Source:
/// SPARQL 1.1 Query Results JSON Format.
std::string result_table(std::string_view json, std::size_t width, std::string_view source);

}  // namespace pacta::cli
