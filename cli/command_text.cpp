#include "cli/command_text.hpp"

#include <sstream>

namespace pacta::cli {

std::vector<const CLI::App*> shown_commands(const CLI::App& app) {
  return app.get_subcommands([](const CLI::App* command) { return !command->get_group().empty(); });
}

std::vector<NamedCommand> leaf_commands(const CLI::App& app, const std::string& name) {
  const auto commands = shown_commands(app);
  if (commands.empty()) return {{name, &app}};
  std::vector<NamedCommand> result;
  for (const CLI::App* command : commands)
    for (NamedCommand& leaf : leaf_commands(*command, name + " " + command->get_name()))
      result.push_back(std::move(leaf));
  return result;
}

std::vector<const CLI::Option*> positionals(const CLI::App& app) {
  return app.get_options([](const CLI::Option* option) { return option->get_positional(); });
}

std::vector<const CLI::Option*> flags_and_options(const CLI::App& app) {
  return app.get_options([](const CLI::Option* option) { return option->nonpositional(); });
}

std::string spelling(const CLI::Option& option) {
  if (option.get_positional()) return option.get_name() + (option.get_items_expected_max() > 1 ? "…" : "");
  std::string text;
  for (const std::string& letter : option.get_snames()) text += (text.empty() ? "-" : ", -") + letter;
  for (const std::string& word : option.get_lnames()) text += (text.empty() ? "--" : ", --") + word;
  const bool takes_value = option.get_items_expected_max() > 0 && !option.get_type_name().empty();
  return takes_value ? text + " " + option.get_type_name() : text;
}

std::string synopsis(const NamedCommand& command) {
  std::string text = command.name;
  if (!shown_commands(*command.app).empty()) return text + " COMMAND [OPTIONS] …";
  text += " [OPTIONS]";
  for (const CLI::Option* option : positionals(*command.app))
    text += option->get_required() ? " " + spelling(*option) : " [" + spelling(*option) + "]";
  for (const CLI::Option* option : flags_and_options(*command.app))
    if (option->get_required()) text += " --" + option->get_lnames().front() + " " + option->get_type_name();
  return text;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

}  // namespace pacta::cli
