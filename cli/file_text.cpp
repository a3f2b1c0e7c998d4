#include "cli/file_text.hpp"

#include "ontology/error.hpp"

#include <fstream>
#include <sstream>

namespace pacta::cli {

std::string file_text(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  // An empty file sets the failbit of `text`: only that of `in` counts.
  if (!in || (in.peek() != std::ifstream::traits_type::eof() && !(text << in.rdbuf())))
    throw Error(file.string() + ": cannot be read");
  return text.str();
}

}  // namespace pacta::cli
