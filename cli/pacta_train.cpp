#include "cli/train_commands.hpp"
#include "ontology/error.hpp"

#include <CLI/CLI.hpp>

#include <iostream>

namespace {

constexpr int exit_failure = 1;
constexpr int exit_usage = 2;

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("Trains what pacta ships trained. Results depend on inputs, options and seeds alone.",
               "pacta-train");
  app.require_subcommand(1);
  pacta::train::add_language_command(app);
  pacta::train::add_statements_command(app);
  pacta::train::add_examples_command(app);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : exit_usage;
  } catch (const pacta::Error& error) {
    std::cerr << "pacta-train: " << error.what() << '\n';
    return exit_failure;
  }
}
