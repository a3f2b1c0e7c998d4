#include "cli/oxigraph.hpp"

#include "cli/child_process.hpp"
#include "cli/file_text.hpp"
#include "exporters/atomic_file.hpp"
#include "ontology/error.hpp"

#include <system_error>

namespace pacta::cli {
namespace {

constexpr const char* how_to_get_it =
    "pacta query answers through Oxigraph, version 0.4 or later: install it with \"pip install oxigraph\" or "
    "\"cargo install oxigraph-cli\", name it with --engine, or ask a server with --endpoint";

/// What went wrong, without the stack that Rust may print behind it.
std::string first_paragraph(std::string_view message) {
  constexpr std::string_view prefix = "Error: ";
  if (message.starts_with(prefix)) message.remove_prefix(prefix.size());
  message = message.substr(0, message.find("\n\n"));
  return std::string(message.substr(0, message.find_last_not_of(" \n") + 1));
}

}  // namespace

Oxigraph Oxigraph::find(const std::string& engine, const std::string& path) {
  if (engine.empty()) {
    const auto program = find_program("oxigraph", path);
    if (!program) throw Error(std::string("found no oxigraph on PATH; ") + how_to_get_it);
    return Oxigraph(*program);
  }
  std::error_code ignored;
  if (std::filesystem::is_regular_file(engine, ignored)) return Oxigraph(engine);
  const auto program = find_program(engine, path);
  if (!program) throw Error(engine + ": found no such program; " + how_to_get_it);
  return Oxigraph(*program);
}

std::string Oxigraph::answer(const SparqlQuery& query, ResultFormat format,
                             const std::vector<std::filesystem::path>& files,
                             const std::filesystem::path& workplace) const {
  const std::string index = (workplace / "index").string();
  std::vector<std::string> load = {"load", "--location", index, "--file"};
  for (const auto& file : files) load.push_back(file.string());
  run(std::move(load), workplace / "load");

  const std::filesystem::path text = workplace / "query.rq", results = workplace / "results";
  AtomicFile file(text);
  file.write(query.text);
  file.commit();
  run({"query", "--location", index, "--query-file", text.string(), "--results-format",
       std::string(extension(query.form, format))},
      results);
  return file_text(results);
}

void Oxigraph::run(std::vector<std::string> arguments, const std::filesystem::path& out) const {
  arguments.insert(arguments.begin(), program_.string());
  const ProcessResult result = run_process(arguments, out);
  if (result.code != 0)
    throw Error(program_.filename().string() + " " + arguments[1] + ": " + first_paragraph(result.err));
}

}  // namespace pacta::cli
