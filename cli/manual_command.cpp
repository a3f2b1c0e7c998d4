#include "cli/commands.hpp"
#include "cli/manual.hpp"
#include "cli/version.hpp"

#include <memory>
#include <string>

namespace pacta::cli {

void add_manual_command(CommandLine& line) {
  CLI::App& command =
      *line.app.add_subcommand("manual", "The manual: roff for man, or Markdown for docs/cli.md");
  command.group("");
  auto format = std::make_shared<std::string>("man");
  command.add_option("--format", *format, "man or markdown")->check(CLI::IsMember({"man", "markdown"}));
  command.callback([&line, format] {
    line.run = [&line, format](Console& console) {
      console.out().write(*format == "man" ? manual_page(line.app, version) : manual_markdown(line.app));
      return ExitCode::done;
    };
  });
}

}  // namespace pacta::cli
