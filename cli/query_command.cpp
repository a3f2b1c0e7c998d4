#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/file_text.hpp"
#include "cli/filter_output.hpp"
#include "cli/graph_source.hpp"
#include "cli/oxigraph.hpp"
#include "cli/result_table.hpp"
#include "cli/sparql_endpoint.hpp"
#include "cli/sparql_query.hpp"
#include "cli/temporary_folder.hpp"
#include "exporters/atomic_file.hpp"
#include "exporters/exporter.hpp"
#include "ontology/compiled_in.hpp"
#include "ontology/error.hpp"

#include <cstdlib>
#include <iostream>
#include <iterator>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace pacta::cli {
namespace {

namespace fs = std::filesystem;

const std::map<std::string, ResultFormat> result_formats{{"csv", ResultFormat::csv},
                                                         {"json", ResultFormat::json},
                                                         {"table", ResultFormat::table},
                                                         {"tsv", ResultFormat::tsv}};

struct QueryOptions {
  std::vector<std::string> arguments;  ///< GRAPH QUERY, or QUERY alone with an endpoint
  std::string endpoint, engine;
  std::string format = "table";
  std::string output = "-";
  std::vector<std::string> ontology;
  bool bare = false;
  bool quiet = false;
};

std::string query_text(const std::string& source) {
  if (source != "-") return file_text(source);
  return {std::istreambuf_iterator<char>(std::cin), {}};
}

/// The vocabulary as files: names, parties, memberships and offices, which questions need and graphs leave
/// out.
void add_vocabulary(const QueryOptions& options, const fs::path& folder, std::vector<fs::path>& files) {
  for (const TurtleText& text : compiled_in_files()) {
    const fs::path path = folder / fs::path(text.name).filename();
    AtomicFile file(path);
    file.write(text.text);
    file.commit();
    files.push_back(path);
  }
  files.insert(files.end(), options.ontology.begin(), options.ontology.end());
}

/// The graph's triples as a file for the default graph, and as N-Quads for its named graphs. What is no file
/// of triples already is read and written anew.
void add_graph(const std::string& source, const fs::path& folder, std::vector<fs::path>& files) {
  const fs::path path = source;
  if (path.extension() == ".ttl" || path.extension() == ".nt") {
    files.push_back(path);
    return;
  }
  if (fs::exists(path / "graph.ttl") && fs::exists(path / "graph.nq")) {
    files.push_back(path / "graph.ttl");
    files.push_back(path / "graph.nq");
    return;
  }
  const KnowledgeGraph graph = load_graph(source);
  for (const Format format : {Format::turtle, Format::nquads}) {
    AtomicFile file(folder / file_name(format));
    export_graph(graph, format, file);
    file.commit();
    files.push_back(folder / file_name(format));
  }
}

std::string answer(const QueryOptions& options, const SparqlQuery& query, ResultFormat format) {
  if (!options.endpoint.empty()) return ask_endpoint(options.endpoint, query, format);
  const char* path = std::getenv("PATH");
  const Oxigraph engine = Oxigraph::find(options.engine, path == nullptr ? "" : path);
  const TemporaryFolder folder;
  std::vector<fs::path> files;
  add_graph(options.arguments.front(), folder.path(), files);
  if (!options.bare) add_vocabulary(options, folder.path(), files);
  return engine.answer(query, format, files, folder.path());
}

ExitCode run_query(const QueryOptions& options, Console& console) {
  console.set_quiet(options.quiet);
  const std::string& source = options.arguments.back();
  const SparqlQuery query = parse_query(query_text(source), source == "-" ? "standard input" : source);
  const ResultFormat format = result_formats.at(options.format);
  FilterOutput output(options.output, console);
  const std::string results = answer(options, query, format);
  if (format == ResultFormat::table && query.form != QueryForm::graph) {
    const bool is_shown = options.output == "-" && console.traits().out_is_terminal;
    output.output().write(result_table(results, is_shown ? console.traits().width : 0,
                                       options.endpoint.empty() ? "oxigraph" : options.endpoint));
  } else {
    output.output().write(results);
    if (!results.empty() && results.back() != '\n') output.output().write("\n");
  }
  output.finish();
  return ExitCode::done;
}

/// What the declarations of options cannot say.
void check_arguments(const QueryOptions& options) {
  const bool has_graph = options.arguments.size() == 2;
  if (options.endpoint.empty() && !has_graph)
    throw CLI::ValidationError("expected GRAPH and QUERY, or --endpoint URL and QUERY");
  if (!options.endpoint.empty() && has_graph)
    throw CLI::ValidationError("--endpoint asks the server's graph: found GRAPH, too");
  if (has_graph && options.arguments[0] == "-" && options.arguments[1] == "-")
    throw CLI::ValidationError("GRAPH and QUERY cannot both be standard input");
}

}  // namespace

void add_query_command(CommandLine& line) {
  CLI::App& command =
      *line.app.add_subcommand("query", "Answers a SPARQL query, without a server or from one");
  auto options = std::make_shared<QueryOptions>();
  command
      .add_option(
          "GRAPH QUERY", options->arguments,
          "A folder of pacta build, a .ttl, .nt or .nq file, or - for N-Quads; and a file with a SPARQL "
          "1.1 query, or -. With --endpoint the query alone")
      ->required()
      ->expected(1, 2)
      ->type_name("");
  command.add_option("--endpoint", options->endpoint, "Ask this SPARQL 1.1 server instead of a graph here")
      ->type_name("URL");
  command.add_option("--engine", options->engine, "The Oxigraph program (default: oxigraph on PATH)")
      ->type_name("PROGRAM");
  add_format_option(command, options->format, {"table", "csv", "tsv", "json"});
  command.add_option("-o,--output", options->output, "Where to (default: -, standard output)")
      ->type_name("FILE");
  add_ontology_option(command, options->ontology);
  command.add_flag("--bare", options->bare,
                   "Only what the graph holds, without the vocabulary's names, parties and offices");
  add_quiet_option(command, options->quiet);
  add_text(command,
           "The graph is loaded into Oxigraph's index in a temporary folder: version 0.4 or later, from\n"
           "\"pip install oxigraph\" or \"cargo install oxigraph-cli\". All triples lie in the default "
           "graph; a folder's\n"
           "articles are named graphs, too. CONSTRUCT and DESCRIBE give Turtle in every format.\n"
           "Queries to start from: docs/queries.",
           {{"Who accuses whom of violating what", "pacta query out docs/queries/02-accusations.rq"},
            {"For a spreadsheet", "pacta query out docs/queries/05-withdrawals.rq --format csv -o exits.csv"},
            {"A query typed in", "echo 'SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }' | pacta query out -"},
            {"A triple store",
             "pacta query --endpoint http://localhost:7878/query docs/queries/02-accusations.rq"}});
  command.callback([&line, options] {
    check_arguments(*options);
    line.run = [options](Console& c) { return run_query(*options, c); };
  });
}

}  // namespace pacta::cli
