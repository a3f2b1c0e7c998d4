#include "cli/annotation_json.hpp"
#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/filter_output.hpp"
#include "cli/inputs.hpp"
#include "cli/progress.hpp"
#include "extractors/annotator.hpp"

#include <memory>
#include <string>
#include <utility>

namespace pacta::cli {
namespace {

struct AnnotateOptions {
  InputOptions input;
  std::string format = "jsonl";
  std::string output = "-";
};

ExitCode annotate(const AnnotateOptions& options, Console& console) {
  console.set_quiet(options.input.quiet);
  FilterOutput output(options.output, console);
  const Vocabulary vocabulary = Vocabulary::load(options.input.ontology);
  const Annotator annotator(vocabulary);
  Progress progress(console, size_of_inputs(options.input.articles));
  const auto work = [&](const Article& article) -> Completion {
    return [&, line = annotation_line(annotator.annotate(article)), bytes = article.text.size()] {
      output.output().write(line);
      output.pass_on();
      progress.advance(bytes, 0);
    };
  };
  const FlowTally tally = run_flow(options.input.articles, options.input.flow(), work,
                                   [&](const Diagnostic& diagnostic) { console.report(diagnostic); });
  output.finish();
  return conclude(tally, console);
}

}  // namespace

void add_annotate_command(CommandLine& line) {
  CLI::App& command = *line.app.add_subcommand(
      "annotate", "Sentences, mentions and quotes of each article, one JSON line each");
  auto options = std::make_shared<AnnotateOptions>();
  add_article_arguments(command, options->input);
  add_format_option(command, options->format, {"jsonl"});
  command.add_option("-o,--output", options->output, "Where to (default: -, standard output)")
      ->type_name("FILE");
  add_reading_options(command, options->input);
  add_text(
      command,
      "One object an article; offsets count bytes of \"text\", end excluded; what is unknown is null:\n"
      "  {\"article\", \"text\", \"title\", \"published\",\n"
      "   \"sentences\": [{\"begin\", \"end\"}],\n"
      "   \"mentions\": [{\"begin\", \"end\", \"kind\": \"actor\"|\"treaty\"|\"role\", \"slug\"}],\n"
      "   \"quotes\": [{\"kind\": \"direct\"|\"indirect\"|\"mixed\", \"content\": {\"begin\", \"end\"},\n"
      "               \"cue\": {\"begin\", \"end\"}, \"speaker\": {\"begin\", \"end\", \"slug\"}}]}",
      {{"One article", "pacta annotate article.txt"},
       {"Every quote with its speaker",
        "pacta annotate news/ | jq -c '.quotes[] | [.kind, .speaker.slug]'"}});
  command.callback([&line, options] { line.run = [options](Console& c) { return annotate(*options, c); }; });
}

}  // namespace pacta::cli
