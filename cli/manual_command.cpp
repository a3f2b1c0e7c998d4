#include "cli/commands.hpp"
#include "cli/filter_output.hpp"
#include "cli/manual.hpp"
#include "cli/version.hpp"

#include <memory>
#include <string>

namespace pacta::cli {
namespace {

struct ManualOptions {
  std::string format = "man";
  std::string output = "-";
};

}  // namespace

void add_manual_command(CommandLine& line) {
  CLI::App& command =
      *line.app.add_subcommand("manual", "The manual: roff for man, or Markdown for docs/cli.md");
  command.group("");
  auto options = std::make_shared<ManualOptions>();
  command.add_option("--format", options->format)->check(CLI::IsMember({"man", "markdown"}));
  command.add_option("-o,--output", options->output);
  command.callback([&line, options] {
    line.run = [&line, options](Console& console) {
      FilterOutput output(options->output, console);
      const bool as_roff = options->format == "man";
      output.output().write(as_roff ? manual_page(line.app, version) : manual_markdown(line.app));
      output.finish();
      return ExitCode::done;
    };
  });
}

}  // namespace pacta::cli
