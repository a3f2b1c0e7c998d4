#include "cli/manual.hpp"

#include "cli/command_text.hpp"

namespace pacta::cli {
namespace {

/// Indented lines of a help text are code; the rest is prose.
bool is_code(const std::string& line) {
  return line.rfind("  ", 0) == 0;
}

std::string roff(const std::string& text) {
  std::string result;
  for (const char letter : text) {
    if (letter == '\\')
      result += "\\e";
    else if (letter == '-')
      result += "\\-";
    else
      result += letter;
  }
  if (!result.empty() && (result[0] == '.' || result[0] == '\'')) result.insert(0, "\\&");
  return result;
}

std::string roff_text(const std::string& text) {
  std::string result;
  bool in_code = false;
  for (const std::string& line : lines_of(text)) {
    if (is_code(line) != in_code) result += in_code ? ".EE\n.RE\n" : ".PP\n.RS 2\n.EX\n";
    in_code = is_code(line);
    if (line.empty())
      result += ".PP\n";
    else
      result += roff(in_code ? line.substr(2) : line) + "\n";
  }
  return in_code ? result + ".EE\n.RE\n" : result;
}

std::string roff_options(const CLI::App& app) {
  std::string result;
  for (const CLI::Option* option : positionals(app))
    result += ".TP\n.I " + roff(spelling(*option)) + "\n" + roff(option->get_description()) + "\n";
  for (const CLI::Option* option : flags_and_options(app))
    result += ".TP\n.B " + roff(spelling(*option)) + "\n" + roff(option->get_description()) + "\n";
  return result;
}

std::string markdown_text(const std::string& text) {
  std::string result;
  bool in_code = false;
  for (const std::string& line : lines_of(text)) {
    if (is_code(line) != in_code) result += in_code ? "```\n" : "\n```sh\n";
    in_code = is_code(line);
    result += (in_code ? line.substr(2) : line) + "\n";
  }
  return in_code ? result + "```\n" : result;
}

/// A cell of a table: a bar would end it.
std::string cell(const std::string& text) {
  std::string result;
  for (const char letter : text) result += letter == '|' ? std::string("\\|") : std::string(1, letter);
  return result;
}

std::string markdown_options(const CLI::App& app) {
  std::string result = "\n| argument | meaning |\n|---|---|\n";
  for (const CLI::Option* option : positionals(app))
    result += "| `" + spelling(*option) + "` | " + cell(option->get_description()) + " |\n";
  for (const CLI::Option* option : flags_and_options(app))
    result += "| `" + cell(spelling(*option)) + "` | " + cell(option->get_description()) + " |\n";
  return result;
}

}  // namespace

std::string manual_page(const CLI::App& app, const std::string& version) {
  const std::string summary = "who holds what position on which treaty, from news articles";
  std::string page = ".TH PACTA 1 \"\" \"pacta " + version + "\" \"User Commands\"\n";
  page += ".SH NAME\npacta \\- " + roff(summary) + "\n.SH SYNOPSIS\n";
  for (const NamedCommand& command : leaf_commands(app, app.get_name()))
    page += ".B " + roff(synopsis(command)) + "\n.br\n";
  page += ".SH DESCRIPTION\n" + roff_text(app.get_description()) + ".PP\n" + roff_text(app.get_footer());
  page += ".SH COMMANDS\n";
  for (const NamedCommand& command : leaf_commands(app, app.get_name())) {
    page += ".SS " + roff(command.name) + "\n" + roff_text(command.app->get_description());
    page += roff_options(*command.app) + ".PP\n" + roff_text(command.app->get_footer());
  }
  return page;
}

std::string manual_markdown(const CLI::App& app) {
  std::string page = "# The command line\n\n";
  page += "<!-- Made by `pacta manual --format markdown` from the declarations in cli/; do not edit. -->\n\n";
  page += markdown_text(app.get_description()) + "\n" + markdown_text(app.get_footer());
  for (const NamedCommand& command : leaf_commands(app, app.get_name())) {
    page += "\n## " + command.name + "\n\n`" + synopsis(command) + "`\n\n";
    page += markdown_text(command.app->get_description());
    page += markdown_options(*command.app) + "\n" + markdown_text(command.app->get_footer());
  }
  return page;
}

}  // namespace pacta::cli
