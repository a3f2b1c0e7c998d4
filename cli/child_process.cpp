#include "cli/child_process.hpp"

#include "cli/file_text.hpp"
#include "ontology/error.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace pacta::cli {
namespace {

/// Where the three standard streams of a child lead.
class StreamPlan {
 public:
  StreamPlan(const std::string& out, const std::string& err) {
    posix_spawn_file_actions_init(&actions_);
    constexpr int write_anew = O_WRONLY | O_CREAT | O_TRUNC;
    posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions_, STDOUT_FILENO, out.c_str(), write_anew, 0600);
    posix_spawn_file_actions_addopen(&actions_, STDERR_FILENO, err.c_str(), write_anew, 0600);
  }
  StreamPlan(const StreamPlan&) = delete;
  StreamPlan& operator=(const StreamPlan&) = delete;
  ~StreamPlan() { posix_spawn_file_actions_destroy(&actions_); }

  const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_{};
};

int wait_for(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) throw Error("waiting for a program: " + std::generic_category().message(errno));
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

ProcessResult run_process(const std::vector<std::string>& command, const std::filesystem::path& out) {
  std::vector<char*> arguments;
  for (const std::string& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
  arguments.push_back(nullptr);
  const std::string err = out.string() + ".err";
  const StreamPlan streams(out.string(), err);
  pid_t child = 0;
  const int failure =
      ::posix_spawn(&child, arguments[0], streams.get(), nullptr, arguments.data(), ::environ);
  if (failure != 0)
    throw Error(command[0] + ": cannot be started: " + std::generic_category().message(failure));
  const int code = wait_for(child);
  return {code, file_text(err)};
}

std::optional<std::filesystem::path> find_program(std::string_view name, std::string_view path) {
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find(':', begin), path.size());
    // An empty entry means the folder at hand, which nobody expects to be searched.
    if (end > begin) {
      std::filesystem::path file = std::filesystem::path(path.substr(begin, end - begin)) / name;
      std::error_code ignored;
      if (std::filesystem::is_regular_file(file, ignored) && ::access(file.c_str(), X_OK) == 0) return file;
    }
    begin = end + 1;
  }
  return std::nullopt;
}

}  // namespace pacta::cli
