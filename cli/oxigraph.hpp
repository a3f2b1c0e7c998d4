#pragma once

#include "cli/sparql_query.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace pacta::cli {

/// Answers queries over files through the command line of Oxigraph, which indexes them in a temporary folder:
/// no server, and nothing stays. Source: https://github.com/oxigraph/oxigraph, version 0.4 or later.
class Oxigraph {
 public:
  /// `program` is the path of its executable.
  explicit Oxigraph(std::filesystem::path program) : program_(std::move(program)) {}

  /// The program that `engine` names, or, where that is empty, "oxigraph" in the folders of `path`. Throws
  /// Error that says how to get it.
  static Oxigraph find(const std::string& engine, const std::string& path);

  /// The results over the union of the files, as extension() says; `workplace` holds the index. Throws Error
  /// with the engine's own message.
  std::string answer(const SparqlQuery& query, ResultFormat format,
                     const std::vector<std::filesystem::path>& files,
                     const std::filesystem::path& workplace) const;

 private:
  void run(std::vector<std::string> arguments, const std::filesystem::path& out) const;

  std::filesystem::path program_;
};

}  // namespace pacta::cli
