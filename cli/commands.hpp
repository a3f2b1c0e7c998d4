#pragma once

#include "cli/command_line.hpp"

namespace pacta::cli {

// One function a command, each in a file of its own: it declares the command's options and examples and what
// to run.
void add_build_command(CommandLine& line);
void add_extract_command(CommandLine& line);
void add_annotate_command(CommandLine& line);
void add_explain_command(CommandLine& line);
void add_export_command(CommandLine& line);
void add_timeline_command(CommandLine& line);
void add_network_command(CommandLine& line);
void add_merge_command(CommandLine& line);
void add_query_command(CommandLine& line);
void add_ontology_command(CommandLine& line);
void add_evaluate_command(CommandLine& line);
/// Hidden from --help: prints the manual from which the man page and docs/cli.md are made.
void add_manual_command(CommandLine& line);

}  // namespace pacta::cli
