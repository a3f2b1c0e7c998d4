#include "cli/build_report.hpp"
#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/graph_folder.hpp"
#include "cli/graph_source.hpp"
#include "cli/text_layout.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace pacta::cli {
namespace {

struct MergeOptions {
  std::vector<std::string> graphs;
  std::filesystem::path folder;
  bool fresh = false;
  bool json = false;
  bool quiet = false;
};

ExitCode merge(const MergeOptions& options, Console& console) {
  console.set_quiet(options.quiet);
  prepare_folder(options.folder);
  KnowledgeGraph graph = options.fresh ? KnowledgeGraph() : graph_of_folder(options.folder);
  for (const std::string& source : options.graphs) graph.merge(load_graph(source));
  BuildReport report;
  report.graph = summarise(graph);
  write_graph_folder(graph, report, options.folder);
  if (options.json)
    console.out().write(report_json(report));
  else if (!options.quiet)
    console.out().write(
        report_text(report, "Merged " + counted(options.graphs.size(), "graph", "graphs") + ".", console));
  return ExitCode::done;
}

}  // namespace

void add_merge_command(CommandLine& line) {
  CLI::App& command =
      *line.app.add_subcommand("merge", "The union of graphs, as a folder like that of build");
  auto options = std::make_shared<MergeOptions>();
  command
      .add_option("GRAPHS", options->graphs,
                  "Folders of pacta build, .ttl, .nt or .nq files, or - for N-Quads")
      ->required()
      ->type_name("");
  command.add_option("-o,--output", options->folder, "The folder for the union; made where there is none")
      ->required()
      ->type_name("DIR");
  command.add_flag("--fresh", options->fresh, "Start anew instead of adding to the graph in DIR");
  command.add_flag("--json", options->json, "The report as JSON instead of text");
  add_quiet_option(command, options->quiet);
  add_text(command,
           "The order of the graphs does not matter, nor does what stands in several of them: the union of\n"
           "parts has the same bytes as one build of everything.",
           {{"What several machines found", "pacta merge part1 part2 part3 -o all"},
            {"Bulk output of pacta extract", "pacta merge january.nq february.nq -o winter"}});
  command.callback([&line, options] { line.run = [options](Console& c) { return merge(*options, c); }; });
}

}  // namespace pacta::cli
