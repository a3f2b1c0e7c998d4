#include "cli/inputs.hpp"

#include "cli/text_layout.hpp"

#include <filesystem>
#include <system_error>

namespace pacta::cli {
namespace {

namespace fs = std::filesystem;

std::size_t size_of_file(const fs::path& path) {
  std::error_code code;
  const auto size = fs::file_size(path, code);
  return code ? 0 : static_cast<std::size_t>(size);
}

std::size_t size_of_folder(const fs::path& folder) {
  std::size_t total = 0;
  std::error_code code;
  for (fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, code),
       end;
       !code && entry != end; entry.increment(code))
    total += size_of_file(entry->path());
  return total;
}

}  // namespace

std::optional<std::size_t> size_of_inputs(const std::vector<std::string>& inputs) {
  std::size_t total = 0;
  for (const std::string& input : inputs) {
    std::error_code code;
    const fs::file_status status = fs::status(input, code);
    if (fs::is_directory(status))
      total += size_of_folder(input);
    else if (fs::is_regular_file(status))
      total += size_of_file(input);
    else
      return std::nullopt;
  }
  return total;
}

ExitCode conclude(const FlowTally& tally, Console& console) {
  if (tally.stopped) {
    console.error("stopped at the first input that could not be read, as --strict asks");
    return ExitCode::failed;
  }
  if (tally.articles == 0) {
    console.error("no article could be read");
    return ExitCode::failed;
  }
  if (tally.skipped > 0)
    console.note(counted(tally.skipped, "input", "inputs") + " skipped, " +
                 counted(tally.articles, "article", "articles") + " read");
  return ExitCode::done;
}

}  // namespace pacta::cli
