#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace pacta::cli {

// What --help, the man page and docs/cli.md say of a command, read off its declaration.

/// A command with its full name: "pacta ontology check".
struct NamedCommand {
  std::string name;
  const CLI::App* app;
};

/// The commands of a command that are shown, in the order of declaration.
std::vector<const CLI::App*> shown_commands(const CLI::App& app);
/// The commands that do something, in that order; a command of commands gives way to those.
std::vector<NamedCommand> leaf_commands(const CLI::App& app, const std::string& name);

std::vector<const CLI::Option*> positionals(const CLI::App& app);
std::vector<const CLI::Option*> flags_and_options(const CLI::App& app);

/// "-j, --jobs N", "ARTICLES…"
std::string spelling(const CLI::Option& option);
/// "pacta build [OPTIONS] ARTICLES… --output DIR"
std::string synopsis(const NamedCommand& command);

/// A text's lines. Those that begin with two blanks are code, in all three places.
std::vector<std::string> lines_of(const std::string& text);

}  // namespace pacta::cli
