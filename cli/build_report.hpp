#pragma once

#include "cli/console.hpp"
#include "cli/graph_summary.hpp"
#include "ontology/diagnostic.hpp"

#include <string>
#include <vector>

namespace pacta::cli {

/// A file that a run wrote, and what a person does with it.
struct WrittenFile {
  std::string name;  ///< within the folder
  std::string purpose;
};

/// What a run of `build` did.
struct BuildReport {
  GraphSummary graph;                   ///< all that the folder's graph now holds
  std::vector<Diagnostic> diagnostics;  ///< of this run, sorted
  std::string folder;
  std::vector<WrittenFile> files;
};

/// The report for people, in columns. The opening says what the run did: "Read 24 articles in 1.2 s."
std::string report_text(const BuildReport& report, const std::string& opening, const Console& console);

/// report.json: the same as one JSON object. Nothing in it depends on how the graph came about, in one run or
/// in several.
std::string report_json(const BuildReport& report);

}  // namespace pacta::cli
