#include "cli/build_report.hpp"
#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/graph_folder.hpp"
#include "cli/inputs.hpp"
#include "cli/progress.hpp"
#include "cli/text_layout.hpp"
#include "cli/version.hpp"
#include "extractors/pipeline.hpp"
#include "graph/knowledge_graph.hpp"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <tuple>
#include <unordered_set>
#include <utility>
#include <vector>

namespace pacta::cli {
namespace {

struct BuildOptions {
  InputOptions input;
  std::filesystem::path folder;
  double min_confidence = 0.0;
  bool fresh = false;
  bool json = false;
};

/// One run: reads articles into a graph, which may know some of them already.
class Build {
 public:
  Build(const BuildOptions& options, Console& console, KnowledgeGraph& graph, BuildReport& report)
      : options_(options),
        console_(console),
        graph_(graph),
        report_(report),
        progress_(console, size_of_inputs(options.input.articles)) {
    for (const std::string_view id : graph.articles()) known_.emplace(id);
  }

  void read(const Pipeline& pipeline) {
    tally_ = run_flow(
        options_.input.articles, options_.input.flow(),
        [&](const Article& article) { return work(pipeline, article); },
        [&](const Diagnostic& diagnostic) { report(diagnostic); });
    console_.clear_status();
    // The order of inputs must not show in skipped.jsonl.
    std::sort(report_.diagnostics.begin(), report_.diagnostics.end(),
              [](const Diagnostic& a, const Diagnostic& b) {
                return std::tie(a.source, a.line, a.code, a.message) <
                       std::tie(b.source, b.line, b.code, b.message);
              });
  }

  const FlowTally& tally() const { return tally_; }

  /// "Read 24 articles in 1.2 s, 3 of them known before."
  std::string opening(std::chrono::milliseconds elapsed) const {
    const long tenths = (elapsed.count() + 50) / 100;
    std::string words = "Read " + counted(tally_.articles, "article", "articles") + " in " +
                        std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " s";
    if (known_articles_ > 0) words += ", " + grouped(known_articles_) + " of them known before";
    return words + ".";
  }

 private:
  Completion work(const Pipeline& pipeline, const Article& article) {
    // Who finds a known text again learns only where else it stands.
    if (known_.contains(article.content_id())) {
      return [&] {
        graph_.add(article);
        ++known_articles_;
        progress_.advance(article.text.size(), 0);
      };
    }
    std::vector<Statement> statements = pipeline.extract(article);
    std::erase_if(statements, [&](const Statement& s) { return s.confidence < options_.min_confidence; });
    return [&, statements = std::move(statements)] {
      graph_.add(article, statements);
      progress_.advance(article.text.size(), statements.size());
    };
  }

  void report(const Diagnostic& diagnostic) {
    console_.report(diagnostic);
    report_.diagnostics.push_back(diagnostic);
  }

  const BuildOptions& options_;
  Console& console_;
  KnowledgeGraph& graph_;
  BuildReport& report_;
  FlowTally tally_;
  std::size_t known_articles_ = 0;  // of those read
  Progress progress_;
  std::unordered_set<std::string> known_;  // of earlier runs, by content id
};

ExitCode build(const BuildOptions& options, Console& console) {
  const auto start = std::chrono::steady_clock::now();
  console.set_quiet(options.input.quiet);
  prepare_folder(options.folder);
  const Vocabulary vocabulary = Vocabulary::load(options.input.ontology);
  const Pipeline pipeline(vocabulary);
  KnowledgeGraph graph(version);
  if (!options.fresh) graph.merge(graph_of_folder(options.folder));

  BuildReport report;
  Build run(options, console, graph, report);
  run.read(pipeline);
  const ExitCode code = conclude(run.tally(), console);
  if (code != ExitCode::done) return code;  // the folder stays as it was

  graph.describe(vocabulary);
  report.graph = summarise(graph);
  write_graph_folder(graph, report, options.folder);
  const auto elapsed =
      std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
  if (options.json)
    console.out().write(report_json(report));
  else if (!options.input.quiet)
    console.out().write(report_text(report, run.opening(elapsed), console));
  return code;
}

}  // namespace

void add_build_command(CommandLine& line) {
  CLI::App& command =
      *line.app.add_subcommand("build", "The main job: articles in, a folder with the knowledge graph out");
  auto options = std::make_shared<BuildOptions>();
  add_article_arguments(command, options->input);
  command.add_option("-o,--output", options->folder, "The folder for the graph; made where there is none")
      ->required()
      ->type_name("DIR");
  add_min_confidence_option(command, options->min_confidence);
  command.add_flag("--fresh", options->fresh, "Start anew instead of adding to the graph in DIR");
  command.add_flag("--json", options->json, "The report as JSON instead of text");
  add_reading_options(command, options->input);
  add_text(command,
           "A folder that holds a graph already gets what is new. Files are replaced only when all of them\n"
           "are whole; where anything fails, the folder stays as it was.",
           {{"A folder of articles", "pacta build news/ -o out"},
            {"Add what came today", "pacta build today.jsonl -o out"},
            {"From a pipe", "curl -s https://example.org/feed.jsonl | pacta build - -o out"},
            {"With treaties of your own", "pacta build news/ -o out --ontology my-treaties.ttl"},
            {"The figures for a script", "pacta build news/ -o out --json | jq .statements"}});
  command.callback([&line, options] { line.run = [options](Console& c) { return build(*options, c); }; });
}

}  // namespace pacta::cli
