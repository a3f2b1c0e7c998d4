#include "exporters/atomic_file.hpp"

#include "ontology/error.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>
#include <system_error>

namespace pacta {
namespace {

/// What a file made by fopen() would get: mkstemp() gives none but the owner access.
mode_t usual_permissions() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

}  // namespace

AtomicFile::AtomicFile(std::filesystem::path path) : path_(std::move(path)) {
  std::string name = path_.string() + ".XXXXXX";
  const int descriptor = ::mkstemp(name.data());
  if (descriptor < 0) fail("cannot be written");
  temporary_ = name;
  ::fchmod(descriptor, usual_permissions());
  file_.reset(::fdopen(descriptor, "wb"));
  if (!file_) fail("cannot be written");
}

AtomicFile::~AtomicFile() {
  file_.reset();
  std::error_code ignored;  // nothing is left to be done about it
  if (!temporary_.empty()) std::filesystem::remove(temporary_, ignored);
}

void AtomicFile::write(std::string_view bytes) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) != bytes.size()) fail("cannot be written");
}

void AtomicFile::finish() {
  if (!file_) return;
  // The data must be on the disk before the name points to it, else a crash could leave an empty file.
  if (std::fflush(file_.get()) != 0 || std::ferror(file_.get()) != 0 || ::fsync(::fileno(file_.get())) != 0) {
    fail("cannot be written");
  }
  if (std::fclose(file_.release()) != 0) fail("cannot be closed");
}

void AtomicFile::commit() {
  finish();
  std::error_code error;
  std::filesystem::rename(temporary_, path_, error);
  if (error) throw Error(path_.string() + ": cannot be replaced: " + error.message());
  temporary_.clear();
}

void AtomicFile::fail(std::string_view what) const {
  throw Error(path_.string() + ": " + std::string(what) + ": " + std::strerror(errno));
}

}  // namespace pacta
