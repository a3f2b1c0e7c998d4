#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/filter_output.hpp"
#include "cli/graph_source.hpp"
#include "cli/network_report.hpp"
#include "cli/text_layout.hpp"
#include "exporters/network/discourse_csv.hpp"
#include "exporters/network/discourse_gexf.hpp"
#include "exporters/network/discourse_graphml.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pacta::cli {
namespace {

struct NetworkCommandOptions {
  std::string graph;
  std::string type{name(NetworkType::agreement)};
  std::string normalisation{name(Normalisation::none)};
  std::string attribution = "any";
  std::vector<std::string> actors, treaties, kinds;
  NetworkOptions network;
  std::optional<Duration> window, step;
  std::string format;
  std::string output = "-";
  bool json = false;
  bool quiet = false;
};

constexpr const char* format_graphml = "graphml";
constexpr const char* format_gexf = "gexf";
constexpr const char* format_nodes = "csv-nodes";
constexpr const char* format_edges = "csv-edges";

/// Completes what the options say. Throws CLI::ValidationError where they contradict each other.
void resolve(NetworkCommandOptions& options) {
  NetworkOptions& network = options.network;
  network.type = *network_type_named(options.type);
  network.normalisation = *normalisation_named(options.normalisation);
  network.filter.attribution = options.attribution == "own"        ? AttributionFilter::own
                               : options.attribution == "reported" ? AttributionFilter::reported
                                                                   : AttributionFilter::any;
  network.actors = {options.actors.begin(), options.actors.end()};
  network.treaties = {options.treaties.begin(), options.treaties.end()};
  for (const std::string& kind : options.kinds) network.kinds.insert(*actor_kind_named(kind));
  if (!is_applicable(network.normalisation, network.type))
    throw CLI::ValidationError("--normalisation",
                               options.normalisation + " does not go with --type " + options.type);
  if (options.step && !options.window) throw CLI::ValidationError("--step", "needs --window");
  if (options.window && options.format == format_graphml)
    throw CLI::ValidationError("--format", "graphml carries no time; with --window take gexf or csv");
  if (options.json && !options.format.empty())
    throw CLI::ValidationError("--json", "is a format of its own; leave out --format");
}

/// A slug that nobody bears is a misspelling more often than a wish.
void report_unknown(const KnowledgeGraph& graph, const NetworkOptions& options, Console& console) {
  std::set<std::string> actors, treaties;
  for (const ActorNode& actor : graph.actors()) actors.insert(actor.slug);
  for (const TreatyNode& treaty : graph.treaties()) treaties.insert(treaty.slug);
  for (const std::string& slug : options.actors)
    if (!actors.contains(slug)) console.note("no actor \"" + slug + "\" in this graph");
  for (const std::string& slug : options.treaties)
    if (!treaties.contains(slug)) console.note("no treaty \"" + slug + "\" in this graph");
}

std::size_t write_file(const NetworkCommandOptions& options, const NetworkSeries& series, Output& output) {
  if (options.format == format_nodes) return network::write_discourse_nodes(series.networks, output);
  if (options.format == format_edges) return network::write_discourse_edges(series.networks, output);
  if (options.format == format_graphml)
    return network::write_discourse_graphml(series.networks.front(), output);
  return options.window ? network::write_discourse_gexf(series, output)
                        : network::write_discourse_gexf(series.networks.front(), output);
}

ExitCode derive_network(const NetworkCommandOptions& options, Console& console) {
  console.set_quiet(options.quiet);
  FilterOutput output(options.output, console);
  const KnowledgeGraph graph = load_graph(options.graph);
  report_unknown(graph, options.network, console);
  NetworkSeries series;
  if (options.window)
    series = discourse_networks(graph, options.network, *options.window,
                                options.step ? *options.step : *options.window);
  else
    series.networks.push_back(discourse_network(graph, options.network));

  const bool is_file = !options.format.empty();
  std::size_t replaced = 0;
  if (is_file) replaced = write_file(options, series, output.output());
  NetworkReport report{options.network.type,
                       options.network.normalisation,
                       options.window.has_value(),
                       std::move(series.networks),
                       {}};
  for (const TreatyNode& treaty : graph.treaties()) report.treaty_labels[treaty.slug] = treaty.label;
  if (!is_file) output.output().write(options.json ? report_json(report) : report_text(report, console));
  output.finish();
  if (is_file && options.output != "-" && !options.quiet) console.out().write(report_text(report, console));
  if (replaced > 0)
    console.note(counted(replaced, "byte", "bytes") +
                 " that the format cannot carry were replaced by U+FFFD");
  return ExitCode::done;
}

template <typename Values>
std::vector<std::string> names_of(const Values& values) {
  std::vector<std::string> names;
  for (const auto value : values) names.emplace_back(name(value));
  return names;
}

std::vector<std::string> kind_names() {
  return names_of(std::initializer_list<ActorKind>{
      ActorKind::state, ActorKind::historical_state, ActorKind::territory, ActorKind::organisation,
      ActorKind::state_body, ActorKind::group, ActorKind::person, ActorKind::non_state});
}

std::string alternatives(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text.append(text.empty() ? "" : "|").append(name);
  return text;
}

void add_choice(CLI::App& command, const char* option, std::string& value, std::vector<std::string> names,
                const std::string& description) {
  command.add_option(option, value, description)
      ->type_name(alternatives(names))
      ->check(CLI::IsMember(std::move(names)).description(""));
}

void add_slugs(CLI::App& command, const char* option, std::vector<std::string>& values,
               const char* description) {
  command.add_option(option, values, description)->type_name("SLUG")->allow_extra_args(false);
}

constexpr const char* explanation =
    "Types, in the terms of discourse network analysis (docs/networks.md):\n"
    "  actor-treaty  statements of actors on treaties, with those for and against\n"
    "  agreement     treaties on which two actors took the same side (congruence)\n"
    "  conflict      treaties on which they took opposite sides\n"
    "  subtract      agreement less conflict; negative weights are rivalries\n"
    "  accusation    who alleges that whom violates or undermines what\n"
    "\n"
    "Normalisation, against ties of those who speak about everything:\n"
    "  activity      all types: by what the actors say\n"
    "  prominence    actor-treaty, accusation: by what is said of the other end\n"
    "  jaccard       agreement, conflict, subtract: by what either holds\n"
    "  cosine        agreement, conflict, subtract: by the geometric mean of what both hold\n"
    "\n"
    "Without --format, figures to read: size, density, components, the strongest ties, the best\n"
    "connected. With --format and --output, the file is written and the figures are shown.\n"
    "GraphML carries no time; of windows, take gexf (a time line in Gephi) or csv.";

}  // namespace

void add_network_command(CommandLine& line) {
  CLI::App& command = *line.app.add_subcommand(
      "network", "Networks that follow from positions: agreement, conflict, accusations, over time");
  auto options = std::make_shared<NetworkCommandOptions>();
  add_graph_argument(command, options->graph);
  add_choice(command, "--type", options->type, names_of(all_network_types()),
             "Which network; the list is below (default: agreement)");
  add_choice(command, "--normalisation", options->normalisation, names_of(all_normalisations()),
             "What weights are divided by (default: none)");
  add_duration_option(command, "--window", options->window,
                      "One network for each such stretch of time: 90d, 6m, 1y");
  add_duration_option(command, "--step", options->step, "From one window to the next (default: the window)");
  add_date_options(command, options->network.filter);
  add_slugs(command, "--actor", options->actors, "Only this actor (may be repeated)");
  add_slugs(command, "--treaty", options->treaties, "Only positions on this treaty (may be repeated)");
  command.add_option("--kind", options->kinds, "Only actors of this kind (may be repeated)")
      ->type_name(alternatives(kind_names()))
      ->check(CLI::IsMember(kind_names()).description(""))
      ->allow_extra_args(false);
  add_choice(command, "--attribution", options->attribution, {"any", "own", "reported"},
             "What holders say themselves, what others report of them, or both (default: any)");
  add_min_confidence_option(command, options->network.filter.min_confidence);
  command
      .add_option("--min-weight", options->network.min_weight,
                  "Leave out ties that weigh less, whatever their sign (default: 0)")
      ->type_name("WEIGHT")
      ->check(CLI::NonNegativeNumber.description(""));
  add_choice(command, "--format", options->format, {format_graphml, format_gexf, format_nodes, format_edges},
             "A file for other tools instead of figures");
  command.add_option("-o,--output", options->output, "Where to (default: -, standard output)")
      ->type_name("FILE");
  command.add_flag("--json", options->json, "Figures, nodes and edges as JSON");
  add_quiet_option(command, options->quiet);
  add_text(command, explanation,
           {{"Who agrees with whom", "pacta network out"},
            {"Camps and rivals of one debate among states",
             "pacta network out --type subtract --kind state --treaty tpnw --treaty npt"},
            {"Who accuses whom, without what others report",
             "pacta network out --type accusation --attribution own"},
            {"A quarter at a time, month by month", "pacta network out --from 2022 --window 90d --step 30d"},
            {"The same as a time line in Gephi",
             "pacta network out --window 90d --step 30d --format gexf -o agreement.gexf"}});
  command.callback([&line, options] {
    resolve(*options);
    line.run = [options](Console& c) { return derive_network(*options, c); };
  });
}

}  // namespace pacta::cli
