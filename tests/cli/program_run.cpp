#include "cli/program_run.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace pacta::test {
namespace {

std::string quoted(const std::string& word) {
  std::string result = "'";
  for (const char letter : word) result += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
  return result + "'";
}

ProgramRun run(const std::vector<std::string>& arguments, std::string_view input, const std::string* sink,
               const std::string& before = {}) {
  const TemporaryFolder folder;
  const std::string in = folder.write("in", input);
  std::string command = before + quoted(PACTA_PROGRAM);
  for (const std::string& argument : arguments) command += " " + quoted(argument);
  command +=
      " <" + quoted(in) + " >" + quoted(sink ? *sink : folder / "out") + " 2>" + quoted(folder / "err");
  const int status = std::system(command.c_str());
  ProgramRun result;
  // The shell gives 128 + n where signal n ended the program.
  if (WIFEXITED(status) && WEXITSTATUS(status) < 128) result.code = WEXITSTATUS(status);
  if (!sink) result.out = read_file(folder / "out");
  result.err = read_file(folder / "err");
  return result;
}

}  // namespace

ProgramRun run_pacta(const std::vector<std::string>& arguments, std::string_view input) {
  return run(arguments, input, nullptr);
}

ProgramRun run_pacta_into(const std::string& sink, const std::vector<std::string>& arguments) {
  return run(arguments, {}, &sink);
}

ProgramRun run_pacta_limited(std::size_t bytes, const std::vector<std::string>& arguments) {
  // With the signal ignored a write beyond the limit fails as one to a full disk does; sh counts in 512
  // bytes.
  return run(arguments, {}, nullptr, "trap '' XFSZ; ulimit -f " + std::to_string(bytes / 512) + "; ");
}

TemporaryFolder::TemporaryFolder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "pacta-test-XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder: " + pattern);
  path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

std::string TemporaryFolder::write(const std::string& name, std::string_view bytes) const {
  const std::filesystem::path file = path_ / name;
  std::filesystem::create_directories(file.parent_path());
  std::ofstream stream(file, std::ios::binary);
  stream << bytes;
  stream.close();
  if (!stream) throw std::runtime_error("cannot write " + file.string());
  return file.string();
}

ProgramRun build_graph_of(const TemporaryFolder& folder, const std::vector<std::string>& records) {
  char name = 'a';
  for (const std::string& line : records) folder.write(std::string("in/") + name++ + ".jsonl", line);
  return run_pacta({"build", folder / "in", "-o", folder / "out"});
}

std::string read_file(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

std::vector<std::string> files_in(const std::filesystem::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace pacta::test
