#pragma once

#include "exporters/output.hpp"

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string_view>

namespace pacta {

/// A file that is either wholly there or as it was before: written beside under a temporary name, flushed to
/// the disk, checked, and renamed by commit(). Without commit() nothing remains of it.
class AtomicFile final : public Output {
 public:
  /// Opens the temporary file in the same folder. Throws Error, naming the path, where that cannot be done.
  explicit AtomicFile(std::filesystem::path path);
  ~AtomicFile() override;
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;

  void write(std::string_view bytes) override;
  /// Puts the file in place of an earlier one. Throws Error where anything written so far was lost. At most
  /// once.
  void commit();
  /// The first half of commit(): everything written so far is on the disk, nothing more can be written. Of
  /// several files that belong together, all are finished before the first is committed. Throws Error.
  void finish();

 private:
  [[noreturn]] void fail(std::string_view what) const;

  struct Closer {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };

  std::filesystem::path path_;
  std::filesystem::path temporary_;  ///< empty once it is renamed
  std::unique_ptr<std::FILE, Closer> file_;
};

}  // namespace pacta
