#pragma once

#include "cli/article_flow.hpp"
#include "cli/console.hpp"
#include "cli/graph_summary.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace pacta::cli {

/// A file that a run wrote, and what a person does with it.
struct WrittenFile {
  std::string path;
  std::string purpose;
};

/// What a run of `build` did.
struct BuildReport {
  GraphSummary graph;                   ///< all that the folder's graph now holds
  FlowTally tally;                      ///< of this run
  std::size_t known_articles = 0;       ///< of those read: they were in the folder's graph before
  std::vector<Diagnostic> diagnostics;  ///< of this run, sorted
  std::vector<WrittenFile> files;
};

/// The report for people, in columns; `elapsed` is the only thing in it that differs between two equal runs.
std::string report_text(const BuildReport& report, std::chrono::milliseconds elapsed, const Console& console);

/// report.json: the same as one JSON object. Nothing in it depends on the time or on whether articles were
/// known.
std::string report_json(const BuildReport& report);

}  // namespace pacta::cli
