#include "cli/command_line.hpp"
#include "cli/commands.hpp"
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
    "  pacta build samples -o out/demo\n"
    "  # What a command does, with examples\n"
    "  pacta build --help";

/// The command that the parse error is about, for "Try 'pacta build --help'".
std::string name_of_command(const CLI::App& app) {
  const auto chosen = app.get_subcommands();
  return chosen.empty() ? app.get_name() : app.get_name() + " " + name_of_command(*chosen.front());
}

std::string list_of_commands(CLI::App& app) {
  std::string names;
  for (const CLI::App* command : app.get_subcommands({})) {
    if (command->get_group().empty()) continue;
    names.append(names.empty() ? "" : ", ").append(command->get_name());
  }
  return names;
}

/// CLI11 knows a misspelt command only as an argument too many; say what was expected instead.
std::string message_of(const CLI::ParseError& failure, CLI::App& app) {
  if (!app.get_subcommands().empty()) return failure.what();
  const std::vector<std::string> extras = app.remaining();
  if (!extras.empty() && extras.front().rfind('-', 0) != 0)
    return "unknown command \"" + extras.front() + "\"; expected one of " + list_of_commands(app);
  if (extras.empty()) return "no command given; expected one of " + list_of_commands(app);
  return failure.what();
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
  app.footer(closing_words);
  app.set_version_flag("--version", std::string("pacta ") + version);
  app.require_subcommand(1);
  app.get_formatter()->column_width(28);
  app.get_formatter()->label("SUBCOMMAND", "COMMAND");
  app.get_formatter()->label("Subcommands", "Commands");
  add_build_command(line);
  add_extract_command(line);
  add_annotate_command(line);
  add_explain_command(line);
  add_ontology_command(line);
  add_manual_command(line);
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
