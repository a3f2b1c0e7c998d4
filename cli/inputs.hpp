#pragma once

#include "cli/article_flow.hpp"
#include "cli/console.hpp"
#include "cli/exit_code.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace pacta::cli {

/// The size of the inputs in bytes, for the progress bar; absent where it cannot be known beforehand:
/// standard input, globs, what does not exist.
std::optional<std::size_t> size_of_inputs(const std::vector<std::string>& inputs);

/// How a command that reads articles ends: says on the console what was skipped, and gives the exit code.
ExitCode conclude(const FlowTally& tally, Console& console);

}  // namespace pacta::cli
