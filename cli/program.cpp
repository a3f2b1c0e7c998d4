#include "cli/command_line.hpp"
#include "cli/command_text.hpp"
#include "cli/commands.hpp"
#include "cli/help_formatter.hpp"
#include "cli/version.hpp"

#include <exception>
#include <sstream>
#include <string>

namespace pacta::cli {
namespace {

constexpr const char* description =
    "Pacta reads news articles and builds a knowledge graph of who holds what position\n"
    "on which treaty: said by whom, reported by whom, when, and in which words.";

constexpr const char* closing_words =
    "Data goes to standard output, messages to standard error. Exit codes: 0 done, 1 failed,\n"
    "2 the command line is wrong. Bad articles are skipped and reported; --strict stops at them.\n"
    "\n"
    "Examples:\n"
    "  # The main job: graph files and a summary\n"
    "  pacta build news/ -o out\n"
    "  # What a command does, with examples\n"
    "  pacta build --help";

/// The command that the parse error is about, for "Try 'pacta build --help'".
std::string name_of_command(const CLI::App& app) {
  const auto chosen = app.get_subcommands();
  return chosen.empty() ? app.get_name() : app.get_name() + " " + name_of_command(*chosen.front());
}

/// The command that the parse got to: the innermost one named.
const CLI::App& reached_command(const CLI::App& app) {
  const auto chosen = app.get_subcommands();
  return chosen.empty() ? app : reached_command(*chosen.front());
}

std::string list_of_commands(const CLI::App& app) {
  std::string names;
  for (const CLI::App* command : shown_commands(app))
    names.append(names.empty() ? "" : ", ").append(command->get_name());
  return names;
}

/// CLI11 knows a misspelt command or option only as an argument too many; say what was expected instead.
std::string message_of(const CLI::ParseError& failure, const CLI::App& app) {
  const CLI::App& command = reached_command(app);
  const std::vector<std::string> extras = app.remaining(true);
  if (!extras.empty() && extras.front().rfind('-', 0) == 0)
    return "unknown option \"" + extras.front() + "\"";
  const std::string commands = list_of_commands(command);
  if (commands.empty()) return failure.what();
  if (extras.empty()) return "no command given; expected one of " + commands;
  return "unknown command \"" + extras.front() + "\"; expected one of " + commands;
}

/// Messages of nested exceptions from the outermost to the cause.
std::string message_of(const std::exception& failure) {
  std::string message = failure.what();
  try {
    std::rethrow_if_nested(failure);
  } catch (const std::exception& cause) {
    message += ": " + message_of(cause);
  } catch (...) {
  }
  return message;
}

ExitCode parse_and_run(int argc, const char* const* argv, Console& console) {
  CommandLine line;
  declare_commands(line);
  try {
    line.app.parse(argc, argv);
  } catch (const CLI::ParseError& failure) {
    if (failure.get_exit_code() == 0) {
      std::ostringstream text;
      line.app.exit(failure, text, text);
      console.out().write(text.str());
      console.out().flush();
      return ExitCode::done;
    }
    console.error(message_of(failure, line.app) + "\nTry '" + name_of_command(line.app) + " --help'.");
    return ExitCode::usage;
  }
  const ExitCode code = line.run(console);
  console.out().flush();
  return code;
}

}  // namespace

void declare_commands(CommandLine& line) {
  CLI::App& app = line.app;
  app.name("pacta");
  app.description(description);
  app.set_version_flag("--version", std::string("pacta ") + version, "Show the version");
  app.require_subcommand(1);
  app.formatter(std::make_shared<HelpFormatter>());
  app.set_help_flag("-h,--help", "Show this help");
  add_build_command(line);
  add_extract_command(line);
  add_annotate_command(line);
  add_explain_command(line);
  add_export_command(line);
  add_timeline_command(line);
  add_network_command(line);
  add_merge_command(line);
  add_query_command(line);
  add_ontology_command(line);
  add_evaluate_command(line);
  add_manual_command(line);
  app.footer(closing_words);  // last: commands inherit what is there when they are added
}

ExitCode run_program(int argc, const char* const* argv, Console& console) {
  try {
    return parse_and_run(argc, argv, console);
  } catch (const std::exception& failure) {
    console.error(message_of(failure));
  } catch (...) {
    console.error("an unknown failure; please report it with the command line that led to it");
  }
  return ExitCode::failed;
}

}  // namespace pacta::cli
