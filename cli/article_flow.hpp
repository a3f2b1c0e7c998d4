#pragma once

#include "extractors/reading/reader.hpp"
#include "graph/article.hpp"
#include "ontology/diagnostic.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace pacta::cli {

struct FlowOptions {
  unsigned jobs = 0;  ///< threads that work on articles; 0: as many as the machine has
  ReadingOptions reading;
  bool strict = false;  ///< the first error ends the flow
};

/// What became of the inputs.
struct FlowTally {
  std::size_t articles = 0;  ///< read and worked on
  std::size_t skipped = 0;   ///< inputs or records that gave an error
  bool stopped = false;      ///< by the first error under FlowOptions::strict
};

/// What remains to be done with an article's result once all articles before it are done.
using Completion = std::function<void()>;
/// Works on one article, on any thread and beside others; the article lives until the completion has run.
using ArticleWork = std::function<Completion(const Article&)>;

/// Reads the inputs in order on one thread, works on the articles on several, and runs completions and
/// diagnostics one at a time in input order. Memory is bounded by the articles in flight, a few for each job.
/// An exception from `work` becomes a Diagnostic ("extraction-failed") and the flow goes on; one from a
/// completion or from the reader ends the flow and is thrown on.
FlowTally run_flow(const std::vector<std::string>& inputs, const FlowOptions& options,
                   const ArticleWork& work, const DiagnosticSink& diagnostics);

}  // namespace pacta::cli
