#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/filter_output.hpp"
#include "cli/inputs.hpp"
#include "cli/progress.hpp"
#include "cli/silent_sentences.hpp"
#include "cli/version.hpp"
#include "exporters/exporter.hpp"
#include "extractors/pipeline.hpp"
#include "graph/knowledge_graph.hpp"

#include <memory>
#include <string>
#include <vector>

namespace pacta::cli {
namespace {

struct ExtractOptions {
  InputOptions input;
  std::string format = "jsonl";
  std::string output = "-";
  double min_confidence = 0.0;
  bool report_silent = false;
};

ExitCode extract(const ExtractOptions& options, Console& console) {
  console.set_quiet(options.input.quiet);
  FilterOutput output(options.output, console);
  const Vocabulary vocabulary = Vocabulary::load(options.input.ontology);
  const Pipeline pipeline(vocabulary);
  Progress progress(console, size_of_inputs(options.input.articles));
  const Format format = *format_named(options.format);
  const std::unique_ptr<GraphWriter> writer = make_graph_writer(format, output.output());
  const auto work = [&](const Article& article) -> Completion {
    const Document document = pipeline.annotate(article);
    std::vector<Statement> statements = pipeline.extract(document);
    if (options.report_silent)
      return [&, lines = silent_sentence_lines(document, statements)] { output.output().write(lines); };
    std::erase_if(statements, [&](const Statement& s) { return s.confidence < options.min_confidence; });
    const auto graph = std::make_shared<KnowledgeGraph>(version);
    graph->add(article, statements);
    if (format != Format::jsonl) graph->describe(vocabulary);  // JSON lines carry no labels
    return [&, graph, count = statements.size()] {
      writer->write(*graph);
      output.pass_on();
      progress.advance(article.text.size(), count);
    };
  };
  const FlowTally tally = run_flow(options.input.articles, options.input.flow(), work,
                                   [&](const Diagnostic& diagnostic) { console.report(diagnostic); });
  if (!options.report_silent) writer->finish();
  output.finish();
  return conclude(tally, console);
}

}  // namespace

void add_extract_command(CommandLine& line) {
  CLI::App& command = *line.app.add_subcommand("extract", "Statements, one a line: a filter for scripts");
  auto options = std::make_shared<ExtractOptions>();
  add_article_arguments(command, options->input);
  add_format_option(command, options->format, {"jsonl", "nquads", "turtle"});
  command.add_option("-o,--output", options->output, "Where to (default: -, standard output)")
      ->type_name("FILE");
  add_min_confidence_option(command, options->min_confidence);
  command.add_flag("--report-silent", options->report_silent,
                   "Instead of statements: the sentences that name an actor and a treaty and give none");
  add_reading_options(command, options->input);
  add_text(
      command,
      "One statement a line, in the order of the inputs; absent values are null, actors and treaties are\n"
      "slugs (pacta ontology list), offsets count bytes of the article's text (pacta annotate shows it):\n"
      "  {\"id\", \"article\", \"holder\", \"position\", \"treaty\", \"target\", \"expressedBy\",\n"
      "   \"attributedTo\", \"aspect\", \"act\", \"status\", \"modality\", \"polarity\", \"scope\", "
      "\"condition\",\n"
      "   \"inclusionOf\", \"requestedAction\", \"segment\", \"date\", \"datePrecision\",\n"
      "   \"evidence\": {\"begin\", \"end\", \"text\"}, \"confidence\",\n"
      "   \"trace\": {\"rule\", \"operators\", \"features\"}}\n"
      "With --report-silent:\n"
      "  {\"article\", \"begin\", \"end\", \"text\", \"actors\", \"treaties\"}",
      {{"One JSON object a statement", "pacta extract article.txt"},
       {"In a pipe: who withdrew?", "cat news.jsonl | pacta extract - | grep '\"position\":\"withdraws\"'"},
       {"Quads for a triple store", "pacta extract news/ --format nquads -o news.nq"},
       {"Only what is fairly certain", "pacta extract news/ --min-confidence 0.8"},
       {"What the lexicon may be missing", "pacta extract news/ --report-silent"}});
  command.callback([&line, options] { line.run = [options](Console& c) { return extract(*options, c); }; });
}

}  // namespace pacta::cli
