#include "cli/command_line.hpp"

#include "cli/command_text.hpp"
#include "cli/manual.hpp"
#include "cli/program_run.hpp"

#include "catch.hpp"

namespace pacta::cli {
namespace {

TEST_CASE("Every command says what it is for and shows an example", "[cli]") {
  CommandLine line;
  declare_commands(line);
  const auto commands = leaf_commands(line.app, "pacta");
  REQUIRE(commands.size() >= 7);
  for (const NamedCommand& command : commands) {
    INFO(command.name);
    const std::string help = command.app->help();
    CHECK(command.app->get_description().size() > 10);
    CHECK(help.find("Examples:\n  # ") != std::string::npos);
    CHECK(help.find("\n  " + command.name + " ") + help.find("| " + command.name) != std::string::npos);
    for (const CLI::Option* option : flags_and_options(*command.app)) {
      INFO(option->get_name());
      CHECK(option->get_description().size() > 5);
    }
  }
}

TEST_CASE("Help fits a page of 100 columns", "[cli]") {
  CommandLine line;
  declare_commands(line);
  for (const NamedCommand& command : leaf_commands(line.app, "pacta"))
    for (const std::string& text : lines_of(command.app->help())) {
      INFO(text);
      CHECK(text.size() <= 104);  // bytes; the ellipsis and quotes take three
    }
}

TEST_CASE("docs/cli.md is what the declarations say", "[cli]") {
  CommandLine line;
  declare_commands(line);
  // After a change: build/dev/cli/pacta manual --format markdown >docs/cli.md
  CHECK(test::read_file(PACTA_SOURCE_DIR "/docs/cli.md") == manual_markdown(line.app));
}

TEST_CASE("The man page names every command and escapes what roff would obey", "[cli]") {
  CommandLine line;
  declare_commands(line);
  const std::string page = manual_page(line.app, "1.2.3");
  CHECK(page.rfind(".TH PACTA 1", 0) == 0);
  CHECK(page.find("pacta 1.2.3") != std::string::npos);
  for (const NamedCommand& command : leaf_commands(line.app, "pacta"))
    CHECK(page.find(".SS " + command.name) != std::string::npos);
  CHECK(page.find(" --") == std::string::npos);  // a bare hyphen is no minus sign in roff
}

}  // namespace
}  // namespace pacta::cli
