#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/graph_source.hpp"
#include "cli/timeline.hpp"

#include <memory>
#include <string>

namespace pacta::cli {
namespace {

struct TimelineOptions {
  std::string graph;
  StatementFilter filter;
  LinkOptions links;
  bool json = false;
};

ExitCode show_timeline(const TimelineOptions& options, Console& console) {
  StatementFilter whole = options.filter;  // what lies before the first day shown is still gone back to
  whole.from = whole.until = std::nullopt;
  const KnowledgeGraph graph = load_graph(options.graph).view(whole);
  const auto lines = timelines(graph, options.filter, options.links);
  console.out().write(options.json ? timeline_json(graph, lines) : timeline_text(graph, lines, console));
  return ExitCode::done;
}

}  // namespace

void add_timeline_command(CommandLine& line) {
  CLI::App& command = *line.app.add_subcommand(
      "timeline", "What a holder said on a treaty as time went by, and where it changed its mind");
  auto options = std::make_shared<TimelineOptions>();
  add_graph_argument(command, options->graph);
  command.add_option("--holder", options->filter.holder, "Whose positions (a slug)")->type_name("SLUG");
  command.add_option("--treaty", options->filter.treaty, "On which treaty (a slug)")->type_name("SLUG");
  add_date_options(command, options->filter);
  add_min_confidence_option(command, options->filter.min_confidence);
  add_duration_option(command, "--window", options->links.contradiction_window,
                      "How soon the opposite contradicts: 90d, 6m, 1y (default: 90d)");
  command.add_flag("--json", options->json, "The same as JSON");
  add_text(command,
           "Give a holder, a treaty, or both (pacta ontology lookup finds slugs). Of what the holder says\n"
           "itself, each statement goes back to the last one before it that it\n"
           "  supersedes             another standing towards the treaty, certainly later\n"
           "  contradicts            the opposite, within --window\n"
           "  restates               the same again\n"
           "  repeats as background  the same, told as an old story",
           {{"One holder on one treaty", "pacta timeline out --holder united_states --treaty open_skies"},
            {"Everybody on a treaty in one year",
             "pacta timeline out --treaty new_start --from 2023 --until 2023"},
            {"The treaties that a holder speaks of, for a script",
             "pacta timeline out --holder russia --json | jq '.timelines[].treaty'"}});
  command.callback([&line, options] {
    if (!options->filter.holder && !options->filter.treaty)
      throw CLI::ValidationError("timeline", "give --holder, --treaty or both");
    line.run = [options](Console& c) { return show_timeline(*options, c); };
  });
}

}  // namespace pacta::cli
