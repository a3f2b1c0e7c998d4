#include "cli/graph_folder.hpp"

#include "cli/diagnostic_json.hpp"
#include "cli/graph_source.hpp"
#include "exporters/atomic_file.hpp"
#include "exporters/exporter.hpp"
#include "ontology/error.hpp"

#include <memory>
#include <string>
#include <system_error>

namespace pacta::cli {
namespace {

namespace fs = std::filesystem;

/// A format of the folder, its file and what a person does with it.
struct FolderFile {
  Format format;
  const char* name;
  const char* purpose;
};

constexpr FolderFile folder_files[] = {
    {Format::turtle, "graph.ttl", "everything as RDF, for people and triple stores"},
    {Format::nquads, "graph.nq", "the same with one named graph an article, for bulk loading"},
    {Format::graphml, "graph.graphml", "for Gephi, one edge a statement (edges merge strategy: don't merge)"},
    {Format::graphml_collapsed, "graph.collapsed.graphml",
     "for Gephi, one signed edge for each holder and treaty"},
    {Format::jsonl, "statements.jsonl", "one statement a line, with its words and why it was made"},
};

std::string skipped_lines(const BuildReport& report) {
  std::string lines;
  for (const Diagnostic& diagnostic : report.diagnostics)
    if (diagnostic.severity == Severity::error) lines += diagnostic_line(diagnostic);
  return lines;
}

/// The files of one folder, none of which gets its name before all are written.
class FileSet {
 public:
  explicit FileSet(fs::path folder) : folder_(std::move(folder)) {}

  AtomicFile& add(const std::string& name) {
    return *files_.emplace_back(std::make_unique<AtomicFile>(folder_ / name));
  }
  void add(const std::string& name, std::string_view bytes) { add(name).write(bytes); }

  void commit() {
    for (const auto& file : files_) file->finish();
    for (const auto& file : files_) file->commit();
  }

 private:
  fs::path folder_;
  std::vector<std::unique_ptr<AtomicFile>> files_;
};

}  // namespace

void prepare_folder(const fs::path& folder) {
  std::error_code code;
  fs::create_directories(folder, code);
  if (!fs::is_directory(folder)) {
    if (fs::exists(folder)) throw Error(folder.string() + ": found a file, expected a folder for the output");
    throw Error(folder.string() + ": the output folder cannot be made: " + code.message());
  }
  AtomicFile probe(folder / "report.json");  // never committed, so nothing remains of it
}

KnowledgeGraph graph_of_folder(const fs::path& folder) {
  return fs::exists(folder / "graph.ttl") ? load_graph(folder.string()) : KnowledgeGraph();
}

void write_graph_folder(const KnowledgeGraph& graph, BuildReport& report, const fs::path& folder) {
  FileSet files(folder);
  report.folder = folder.string();
  report.files.clear();
  for (const FolderFile& file : folder_files) {
    export_graph(graph, file.format, files.add(file.name));
    report.files.push_back({file.name, file.purpose});
  }
  files.add("skipped.jsonl", skipped_lines(report));
  files.add("report.json", report_json(report));
  report.files.push_back({"skipped.jsonl", "what could not be read, and why"});
  report.files.push_back({"report.json", "these figures, for scripts"});
  files.commit();
}

}  // namespace pacta::cli
