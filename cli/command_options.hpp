#pragma once

#include "cli/article_flow.hpp"
#include "extractors/reading/reader.hpp"
#include "graph/networks/time_windows.hpp"
#include "graph/statement_filter.hpp"

#include <CLI/CLI.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace pacta::cli {

/// What every command that reads articles is told.
struct InputOptions {
  std::vector<std::string> articles;  ///< paths, folders, globs, "-"
  std::vector<std::string> ontology;  ///< Turtle files that add to the vocabulary
  std::size_t max_bytes = ReadingOptions{}.max_bytes;
  unsigned jobs = 0;
  bool strict = false;
  bool quiet = false;

  FlowOptions flow() const { return {jobs, {max_bytes}, strict}; }
};

void add_article_arguments(CLI::App& command, InputOptions& options);
/// The options that go with them; declared after a command's own, they are listed after these.
void add_reading_options(CLI::App& command, InputOptions& options);
void add_ontology_option(CLI::App& command, std::vector<std::string>& files);
void add_quiet_option(CLI::App& command, bool& quiet);
void add_min_confidence_option(CLI::App& command, double& minimum);
/// --from and --until.
void add_date_options(CLI::App& command, StatementFilter& filter);
/// A length of time: 90d, 2w, 6m, 1y.
void add_duration_option(CLI::App& command, const char* option, Duration& value, const char* description);
void add_duration_option(CLI::App& command, const char* option, std::optional<Duration>& value,
                         const char* description);
/// The graph to read, see load_graph().
void add_graph_argument(CLI::App& command, std::string& graph);
/// The default is what the format is now.
void add_format_option(CLI::App& command, std::string& format, const std::vector<std::string>& names);

/// What an example is good for, and its command line.
struct Example {
  const char* purpose;
  const char* command;
};

/// Ends the help text of a command with an explanation, which may be empty, and examples.
void add_text(CLI::App& command, const std::string& explanation, std::initializer_list<Example> examples);

}  // namespace pacta::cli
