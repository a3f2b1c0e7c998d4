#pragma once

#include "cli/console.hpp"
#include "cli/exit_code.hpp"

#include <CLI/CLI.hpp>

#include <functional>

namespace pacta::cli {

/// The program's command line: what it accepts, and after parsing, what is to be run.
struct CommandLine {
  CLI::App app;
  std::function<ExitCode(Console&)> run;  ///< set by the command that was named
};

/// Declares every command. The same declarations give --help, the man page and docs/cli.md.
void declare_commands(CommandLine& line);

/// Parses, runs the command and turns what goes wrong into messages and an exit code. Does not throw.
ExitCode run_program(int argc, const char* const* argv, Console& console);

}  // namespace pacta::cli
