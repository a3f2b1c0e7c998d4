#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace pacta::test {

/// What a run of the program gave.
struct ProgramRun {
  int code = -1;  ///< exit code; -1 where a signal ended it
  std::string out, err;
};

/// Runs `pacta` with arguments and standard input, both streams caught; never on a terminal.
ProgramRun run_pacta(const std::vector<std::string>& arguments, std::string_view input = {});

/// The same with standard output connected to a file or device, "/dev/full" for one; `out` stays empty.
ProgramRun run_pacta_into(const std::string& sink, const std::vector<std::string>& arguments);

/// The same where no file may grow beyond a size (rounded down to 512 bytes), as on a disk that is full.
ProgramRun run_pacta_limited(std::size_t bytes, const std::vector<std::string>& arguments);

/// A folder of its own for one test, gone afterwards.
class TemporaryFolder {
 public:
  TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder();

  const std::filesystem::path& path() const { return path_; }
  std::string operator/(const std::string& name) const { return (path_ / name).string(); }
  /// Writes a file, making folders on the way, and gives its path.
  std::string write(const std::string& name, std::string_view bytes) const;

 private:
  std::filesystem::path path_;
};

/// Builds a folder "out" from articles in "in", each given as a JSON line (record()), in files "a.jsonl",
/// "b.jsonl", …
ProgramRun build_graph_of(const TemporaryFolder& folder, const std::vector<std::string>& records);

std::string read_file(const std::filesystem::path& file);
std::vector<std::string> lines_of(const std::string& text);
/// Names of all files in a folder, hidden ones included, sorted.
std::vector<std::string> files_in(const std::filesystem::path& folder);

}  // namespace pacta::test
