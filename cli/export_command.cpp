#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/filter_output.hpp"
#include "cli/graph_source.hpp"
#include "cli/text_layout.hpp"
#include "exporters/exporter.hpp"

#include <memory>
#include <string>
#include <vector>

namespace pacta::cli {
namespace {

struct ExportOptions {
  std::string graph;
  std::string format;
  std::string output = "-";
  StatementFilter filter;
  std::string position;
  bool quiet = false;
};

ExitCode export_graph_file(const ExportOptions& options, Console& console) {
  console.set_quiet(options.quiet);
  FilterOutput output(options.output, console);
  StatementFilter filter = options.filter;
  filter.position = position_named(options.position);
  const KnowledgeGraph graph = load_graph(options.graph).view(filter);
  const std::size_t replaced = export_graph(graph, *format_named(options.format), output.output());
  output.finish();
  if (replaced > 0)
    console.note(counted(replaced, "byte", "bytes") +
                 " that the format cannot carry were replaced by U+FFFD");
  return ExitCode::done;
}

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const FormatDescription& format : formats()) names.emplace_back(format.name);
  return names;
}

std::string format_list() {
  std::string text = "Formats:";
  for (const FormatDescription& format : formats())
    text += "\n  " + pad_right(format.name, 18) + std::string(format.purpose);
  return text;
}

std::vector<std::string> position_names() {
  std::vector<std::string> names;
  for (const Position position : all_positions) names.emplace_back(name(position));
  return names;
}

}  // namespace

void add_export_command(CommandLine& line) {
  CLI::App& command = *line.app.add_subcommand("export", "A graph, or a part of it, in another format");
  auto options = std::make_shared<ExportOptions>();
  add_graph_argument(command, options->graph);
  command.add_option("--format", options->format, "Which format; the list is below")
      ->required()
      ->type_name("FORMAT")
      ->check(CLI::IsMember(format_names()).description(""));
  command.add_option("-o,--output", options->output, "Where to (default: -, standard output)")
      ->type_name("FILE");
  command.add_option("--holder", options->filter.holder, "Only positions of this actor (a slug)")
      ->type_name("SLUG");
  command.add_option("--treaty", options->filter.treaty, "Only positions on this treaty (a slug)")
      ->type_name("SLUG");
  command.add_option("--position", options->position, "Only this position")
      ->type_name("LABEL")
      ->check(CLI::IsMember(position_names()).description(""));
  add_date_options(command, options->filter);
  add_min_confidence_option(command, options->filter.min_confidence);
  add_quiet_option(command, options->quiet);
  add_text(command, format_list(),
           {{"For Gephi", "pacta export out --format graphml -o graph.graphml"},
            {"One treaty in one year, as RDF",
             "pacta export out --format turtle --treaty open_skies --from 2020 --until 2020"},
            {"From a pipe", "zcat graph.nq.gz | pacta export - --format jsonl"}});
  command.callback(
      [&line, options] { line.run = [options](Console& c) { return export_graph_file(*options, c); }; });
}

}  // namespace pacta::cli
