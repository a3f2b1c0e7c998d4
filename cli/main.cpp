#include "cli/command_line.hpp"

#include <cstdio>

int main(int argc, char** argv) {
  pacta::StreamOutput out(stdout, "standard output");
  pacta::cli::Console console(out, stderr, pacta::cli::terminal_traits());
  return static_cast<int>(pacta::cli::run_program(argc, argv, console));
}
