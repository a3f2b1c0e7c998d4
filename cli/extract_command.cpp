#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/filter_output.hpp"
#include "cli/inputs.hpp"
#include "cli/json_lines.hpp"
#include "cli/progress.hpp"
#include "cli/silent_sentences.hpp"
#include "extractors/pipeline.hpp"

#include <memory>
#include <string>
#include <utility>

namespace pacta::cli {
namespace {

struct ExtractOptions {
  InputOptions input;
  std::string format = "jsonl";
  std::string output = "-";
  double min_confidence = 0.0;
  bool report_silent = false;
};

/// What one article gives, ready to be written.
struct Extracted {
  std::string bytes;
  std::size_t statements = 0;
};

Extracted extract_lines(const Pipeline& pipeline, const Article& article, double min_confidence) {
  const std::string content_id = article.content_id();
  Extracted result;
  for (const Statement& statement : pipeline.extract(article)) {
    if (statement.confidence < min_confidence) continue;
    result.bytes += statement_line(statement, content_id);
    ++result.statements;
  }
  return result;
}

Extracted extract_silent(const Pipeline& pipeline, const Article& article) {
  const Document document = pipeline.annotate(article);
  const std::vector<Statement> statements = pipeline.extract(document);
  return {silent_sentence_lines(document, statements), statements.size()};
}

ExitCode extract(const ExtractOptions& options, Console& console) {
  console.set_quiet(options.input.quiet);
  FilterOutput output(options.output, console);
  const Vocabulary vocabulary = Vocabulary::load(options.input.ontology);
  const Pipeline pipeline(vocabulary);
  Progress progress(console, size_of_inputs(options.input.articles));
  const auto work = [&](const Article& article) -> Completion {
    Extracted result = options.report_silent ? extract_silent(pipeline, article)
                                             : extract_lines(pipeline, article, options.min_confidence);
    return [&, result = std::move(result), bytes = article.text.size()] {
      output.output().write(result.bytes);
      output.pass_on();
      progress.advance(bytes, result.statements);
    };
  };
  const FlowTally tally = run_flow(options.input.articles, options.input.flow(), work,
                                   [&](const Diagnostic& diagnostic) { console.report(diagnostic); });
  output.finish();
  return conclude(tally, console);
}

}  // namespace

void add_extract_command(CommandLine& line) {
  CLI::App& command = *line.app.add_subcommand("extract", "Statements, one a line: a filter for scripts");
  auto options = std::make_shared<ExtractOptions>();
  add_article_arguments(command, options->input);
  command.add_option("--format", options->format, "How statements are written (default: jsonl)")
      ->type_name("jsonl|nquads|turtle")
      ->check(CLI::IsMember({"jsonl", "nquads", "turtle"}));
  command.add_option("-o,--output", options->output, "Where to (default: -, standard output)")
      ->type_name("FILE");
  add_min_confidence_option(command, options->min_confidence);
  command.add_flag("--report-silent", options->report_silent,
                   "Instead of statements: the sentences that name an actor and a treaty and give none");
  add_examples(command, {{"One JSON object a statement", "pacta extract article.txt"},
                         {"In a pipe: who withdrew?",
                          "cat news.jsonl | pacta extract - | grep '\"position\":\"withdraws\"'"},
                         {"Quads for a triple store", "pacta extract news/ --format nquads -o news.nq"},
                         {"Only what is fairly certain", "pacta extract news/ --min-confidence 0.8"},
                         {"What the lexicon may be missing", "pacta extract news/ --report-silent"}});
  command.callback([&line, options] { line.run = [options](Console& c) { return extract(*options, c); }; });
}

}  // namespace pacta::cli
