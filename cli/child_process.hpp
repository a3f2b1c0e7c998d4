#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pacta::cli {

/// What a program left behind.
struct ProcessResult {
  int code = 0;  ///< exit code; 128 and the signal's number where one ended it
  std::string err;
};

/// Runs a program without a shell and waits for it. Its standard input is empty; standard output goes to the
/// file `out`, standard error to a file beside it that is read back. Throws Error where it cannot be started.
ProcessResult run_process(const std::vector<std::string>& command, const std::filesystem::path& out);

/// The first executable file of this name in the folders of `path`, a list as in PATH.
std::optional<std::filesystem::path> find_program(std::string_view name, std::string_view path);

}  // namespace pacta::cli
