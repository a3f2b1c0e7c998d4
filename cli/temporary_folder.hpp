#pragma once

#include <filesystem>

namespace pacta::cli {

/// A new folder among the system's temporary files, removed with all it holds at the end.
class TemporaryFolder {
 public:
  /// Throws Error where none can be made.
  TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder();

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace pacta::cli
