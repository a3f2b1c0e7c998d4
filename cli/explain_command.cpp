#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/explanation.hpp"
#include "cli/inputs.hpp"
#include "extractors/pipeline.hpp"

#include <memory>
#include <string>
#include <utility>

namespace pacta::cli {
namespace {

ExitCode explain(const InputOptions& options, Console& console) {
  console.set_quiet(options.quiet);
  const Vocabulary vocabulary = Vocabulary::load(options.ontology);
  const Pipeline pipeline(vocabulary);
  bool first = true;
  const auto work = [&](const Article& article) -> Completion {
    const Document document = pipeline.annotate(article);
    std::string text = explanation(document, pipeline.extract(document), console);
    return [&, text = std::move(text)] {
      console.out().write(first ? text : "\n" + text);
      first = false;
    };
  };
  const FlowTally tally = run_flow(options.articles, options.flow(), work,
                                   [&](const Diagnostic& diagnostic) { console.report(diagnostic); });
  return conclude(tally, console);
}

}  // namespace

void add_explain_command(CommandLine& line) {
  CLI::App& command = *line.app.add_subcommand(
      "explain", "How an article was read: mentions, speakers, trees, statements and why");
  auto options = std::make_shared<InputOptions>();
  add_article_arguments(command, *options);
  add_reading_options(command, *options);
  add_text(command, "",
           {{"Why a statement was found, or not", "pacta explain article.txt | less -R"},
            {"A sentence of your own",
             "echo 'Moscow said it would leave the Open Skies Treaty.' | pacta explain -"}});
  command.callback([&line, options] { line.run = [options](Console& c) { return explain(*options, c); }; });
}

}  // namespace pacta::cli
