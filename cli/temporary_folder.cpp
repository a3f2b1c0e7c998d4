#include "cli/temporary_folder.hpp"

#include "ontology/error.hpp"

#include <stdlib.h>

#include <cerrno>
#include <string>
#include <system_error>

namespace pacta::cli {

TemporaryFolder::TemporaryFolder() {
  std::string name = (std::filesystem::temp_directory_path() / "pacta-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr)
    throw Error(name + ": a temporary folder cannot be made: " + std::generic_category().message(errno));
  path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace pacta::cli
