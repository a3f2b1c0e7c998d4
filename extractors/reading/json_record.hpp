#pragma once

#include "graph/article.hpp"
#include "ontology/diagnostic.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace pacta {

/// Where a record stands, for diagnostics and for the id of a record without one.
struct RecordPlace {
  std::string source;
  std::size_t line = 0;  ///< 1-based
};

/// Reads one line of JSON lines: an object with text (or body, content) and, where known, id, title
/// (headline), published (date), source (outlet, publisher, site_name), url (link), speaker, speaker_state.
/// Fields of other names are ignored; a repeated field counts once, its first value. Returns false after an
/// error-level diagnostic where the line holds no article: "invalid-json", "no-json-object", "missing-text",
/// "wrong-field-type", "empty-text".
bool read_json_record(Article& article, std::string_view line, const RecordPlace& place,
                      const DiagnosticSink& diagnostics);

/// Reads a whole file that is one JSON object or an array of them, over several lines. Calls `sink` with each
/// article; stops where it returns false. Returns whether to go on.
bool read_json_document(std::string_view text, const std::string& source,
                        const std::function<bool(Article&&)>& sink, const DiagnosticSink& diagnostics);

}  // namespace pacta
