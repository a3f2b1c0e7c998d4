#include "cli/command_line.hpp"

#include <iostream>

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  pacta::StreamOutput out(std::cout, "standard output");
  pacta::cli::Console console(out, std::cerr, pacta::cli::terminal_traits());
  return static_cast<int>(pacta::cli::run_program(argc, argv, console));
}
