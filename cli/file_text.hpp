#pragma once

#include <filesystem>
#include <string>

namespace pacta::cli {

/// The bytes of a file. Throws Error where it cannot be read.
std::string file_text(const std::filesystem::path& file);

}  // namespace pacta::cli
