#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/evaluation_report.hpp"
#include "cli/inputs.hpp"
#include "cli/progress.hpp"
#include "cli/text_layout.hpp"
#include "extractors/pipeline.hpp"
#include "graph/evaluation/records.hpp"
#include "graph/knowledge_graph.hpp"
#include "ontology/error.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace pacta::cli {
namespace {

struct EvaluateOptions {
  InputOptions input;
  std::vector<std::string> texts;  ///< further inputs
  std::string gold;
  std::string statements;  ///< empty: the articles are read
  std::string listed;      ///< file of names; empty: the vocabulary's
  std::string shown;       ///< an article's name, "all", or empty
  double min_confidence = 0.0;
  bool json = false;
};

std::vector<Statement> read_statements_of(const std::string& path) {
  if (path == "-") return read_statements(std::cin, "standard input");
  std::ifstream in(path);
  if (!in) throw Error(path + ": cannot be read");
  return read_statements(in, path);
}

/// Annotations often lie beside their articles; that they are no article themselves is no news.
bool is_about(const Diagnostic& diagnostic, const std::string& file) {
  std::error_code none;
  return std::filesystem::equivalent(diagnostic.source, file, none);
}

/// What became of the inputs, and what was found in the articles that gold knows.
struct Extraction {
  FlowTally tally;
  std::vector<Statement> statements;
  std::size_t read = 0;  ///< articles that gold knows
};

/// The statements that `pacta extract` gives, in its order. Articles that gold does not know are not worked
/// on.
Extraction extract_articles(const EvaluateOptions& options, const Gold& gold, const Vocabulary& vocabulary,
                            Console& console) {
  const Pipeline pipeline(vocabulary);
  Progress progress(console, size_of_inputs(options.input.articles));
  Extraction out;
  std::size_t of_gold = 0;  // records of the annotations that were taken for articles
  const auto work = [&](const Article& article) -> Completion {
    if (find_article(gold, gold_name(article.id)) == nullptr) return [] {};
    const auto graph = std::make_shared<KnowledgeGraph>();
    graph->add(article, pipeline.extract(pipeline.annotate(article)));
    return [&, graph] {
      ++out.read;
      for (const StatementKey key : graph->statements())
        out.statements.push_back(graph->statement(key).statement);
      progress.advance(article.text.size(), graph->statements().size());
    };
  };
  out.tally = run_flow(options.input.articles, options.input.flow(), work, [&](const Diagnostic& diagnostic) {
    if (is_about(diagnostic, options.gold))
      ++of_gold;
    else
      console.report(diagnostic);
  });
  out.tally.skipped -= std::min(of_gold, out.tally.skipped);
  console.clear_status();
  return out;
}

std::vector<const ArticleReview*> shown_reviews(const Evaluation& evaluation,
                                                const EvaluateOptions& options) {
  std::vector<const ArticleReview*> out;
  for (const ArticleReview& review : evaluation.reviews)
    if (options.shown == "all" || options.shown == review.article->name) out.push_back(&review);
  if (out.empty() && !options.shown.empty() && options.shown != "all")
    throw Error(options.gold + ": found no article \"" + options.shown + "\", which --show asks for");
  return out;
}

void write_report(const Evaluation& evaluation, const EvaluateOptions& options, const NameList& listed,
                  Console& console) {
  const std::vector<const ArticleReview*> reviews = shown_reviews(evaluation, options);
  if (options.json) {
    console.out().write(evaluation_json(evaluation, reviews));
    return;
  }
  for (const ArticleReview* review : reviews)
    console.out().write(review_text(*review, listed, console) + "\n");
  console.out().write(evaluation_text(evaluation, console));
}

ExitCode evaluate(const EvaluateOptions& options, Console& console) {
  console.set_quiet(options.input.quiet);
  const Gold gold = read_gold(options.gold);
  const Vocabulary vocabulary = Vocabulary::load(options.input.ontology);
  ExitCode code = ExitCode::done;
  std::vector<Statement> statements;
  if (!options.statements.empty()) {
    statements = read_statements_of(options.statements);
  } else {
    Extraction extraction = extract_articles(options, gold, vocabulary, console);
    code = conclude(extraction.tally, console);
    if (code != ExitCode::done) return code;
    statements = std::move(extraction.statements);
    if (extraction.read < gold.size())
      console.note(counted(gold.size() - extraction.read, "annotated article", "annotated articles") +
                   " not among the inputs: what they state counts as missed");
  }
  std::erase_if(statements, [&](const Statement& s) { return s.confidence < options.min_confidence; });
  const FoundStatements found = by_article(std::move(statements));
  const NameList listed =
      options.listed.empty() ? listed_in(vocabulary) : listed_in(read_names(options.listed));
  write_report(pacta::evaluate(gold, found, listed), options, listed, console);
  return code;
}

}  // namespace

void add_evaluate_command(CommandLine& line) {
  CLI::App& command =
      *line.app.add_subcommand("evaluate", "Precision, recall and F1 against annotated articles");
  auto options = std::make_shared<EvaluateOptions>();
  CLI::Option* articles =
      command
          .add_option("ARTICLES", options->input.articles,
                      "The annotated articles: files (plain text, HTML, JSON lines), folders, globs, or -")
          ->type_name("");
  command.add_option("--gold", options->gold, "The annotations, one JSON object an article")
      ->required()
      ->type_name("FILE");
  CLI::Option* texts = command.add_option("--texts", options->texts, "A folder of them (may be repeated)")
                           ->type_name("DIR")
                           ->allow_extra_args(false);
  CLI::Option* statements =
      command
          .add_option("--statements", options->statements,
                      "Measure these statements instead, as pacta extract writes them; - is standard input")
          ->type_name("FILE");
  statements->excludes(articles)->excludes(texts);
  command.add_flag("--json", options->json, "The figures as one JSON object");
  command
      .add_option("--show", options->shown,
                  "Also what was right, wrong and missed in this article, or in all of them")
      ->type_name("all|NAME");
  command
      .add_option("--listed", options->listed,
                  "Names that must be equal to agree, a slug a line (default: those of the vocabulary)")
      ->type_name("FILE");
  add_min_confidence_option(command, options->min_confidence);
  add_reading_options(command, options->input);
  add_text(
      command,
      "An article belongs to the annotations whose \"doc\" is its id, or its file's name without ending.\n"
      "What the figures mean, and how annotations look: docs/evaluation.md.",
      {{"How well the samples are read", "pacta evaluate --gold samples/gold.jsonl samples"},
       {"Each error in one article, with its words",
        "pacta evaluate --gold samples/gold.jsonl samples --show grain-deal-ends"},
       {"How precise the more confident statements are",
        "pacta evaluate --gold gold.jsonl --texts news --min-confidence 0.8 --json"},
       {"What another program found", "other-program | pacta evaluate --gold gold.jsonl --statements -"}});
  command.callback([&line, options] {
    InputOptions& input = options->input;
    input.articles.insert(input.articles.end(), options->texts.begin(), options->texts.end());
    if (input.articles.empty() && options->statements.empty())
      throw CLI::RequiredError("ARTICLES, --texts or --statements");
    line.run = [options](Console& c) { return evaluate(*options, c); };
  });
}

}  // namespace pacta::cli
