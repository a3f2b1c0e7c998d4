#include "cli/help_formatter.hpp"

#include "cli/command_text.hpp"
#include "cli/text_layout.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace pacta::cli {
namespace {

constexpr std::size_t page_width = 100;
constexpr std::size_t widest_term = 28;

using Entries = std::vector<std::pair<std::string, std::string>>;

Entries entries_of(const std::vector<const CLI::Option*>& options) {
  Entries entries;
  for (const CLI::Option* option : options)
    entries.emplace_back(spelling(*option), option->get_description());
  return entries;
}

/// Terms in a left column, what they mean in a right one; a term that is too long has a line of its own.
std::string section(const std::string& title, const Entries& entries) {
  if (entries.empty()) return {};
  std::size_t term_width = 0;
  for (const auto& [term, meaning] : entries)
    if (columns(term) <= widest_term) term_width = std::max(term_width, columns(term));
  std::string text = "\n" + title + "\n";
  for (const auto& [term, meaning] : entries) {
    const std::size_t indent = term_width + 4;
    const std::string body = wrap(meaning, page_width, indent);
    const bool fits = columns(term) <= term_width;
    text += "  " + (fits ? pad_right(term, term_width) + "  " + body.substr(std::min(indent, body.size()))
                         : term + "\n" + body);
  }
  return text;
}

}  // namespace

std::string HelpFormatter::make_help(const CLI::App* app, std::string name, CLI::AppFormatMode) const {
  std::string text = app->get_description() + "\n\nUsage: " + synopsis({std::move(name), app}) + "\n";
  Entries commands;
  for (const CLI::App* command : shown_commands(*app))
    commands.emplace_back(command->get_name(), command->get_description());
  text += section("Commands:", commands);
  text += section("Arguments:", entries_of(positionals(*app)));
  text += section("Options:", entries_of(flags_and_options(*app)));
  if (!app->get_footer().empty()) text += "\n" + app->get_footer() + "\n";
  return text;
}

}  // namespace pacta::cli
