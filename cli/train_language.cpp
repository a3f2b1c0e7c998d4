#include "cli/train_commands.hpp"
#include "extractors/language/conllu.hpp"
#include "extractors/language/language_model.hpp"
#include "extractors/language/training/language_evaluation.hpp"
#include "extractors/language/training/language_trainer.hpp"
#include "ontology/error.hpp"

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

namespace pacta::train {
namespace {

struct LanguageCommand {
  std::vector<std::string> train_files;
  std::string dev_file;
  std::string model_file;
  std::string evaluated_model;
  std::vector<std::string> test_files;
  LanguageTrainingOptions options;
};

double percent(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

void print_scores(const LanguageModel& model, const std::string& path) {
  const LanguageScores scores = evaluate(model, read_conllu(path));
  std::printf("%s: %zu tokens, UPOS %.2f, XPOS %.2f, lemma %.2f, UAS %.2f, LAS %.2f, %.0f tokens/s\n",
              path.c_str(), scores.tokens, percent(scores.upos, scores.tokens),
              percent(scores.xpos, scores.tokens), percent(scores.lemmas, scores.tokens),
              percent(scores.heads, scores.tokens), percent(scores.labelled_heads, scores.tokens),
              static_cast<double>(scores.tokens) / scores.seconds);
}

/// Written beside and renamed, so that a model in use is never half written.
void write_file(const std::string& path, const std::string& content) {
  const std::string temporary = path + ".new";
  {
    std::ofstream out(temporary, std::ios::binary);
    out << content;
    out.flush();
    if (!out) throw Error(temporary + ": cannot be written");
  }
  std::error_code error;
  std::filesystem::rename(temporary, path, error);
  if (error) throw Error(path + ": cannot be written: " + error.message());
}

void train(const LanguageCommand& command) {
  std::vector<TreebankSentence> sentences;
  for (const std::string& file : command.train_files) {
    const std::vector<TreebankSentence> more = read_conllu(file);
    sentences.insert(sentences.end(), more.begin(), more.end());
  }
  const auto begin = std::chrono::steady_clock::now();
  const auto report = [begin](std::string_view progress) {
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - begin;
    std::fprintf(stderr, "%6.1f s  %.*s\n", passed.count(), static_cast<int>(progress.size()),
                 progress.data());
  };
  const std::string model = train_language_model(sentences, command.options, report);
  write_file(command.model_file, model);
  report(command.model_file + ": " + std::to_string(model.size()) + " bytes");
  if (!command.dev_file.empty()) print_scores(LanguageModel::load(command.model_file), command.dev_file);
}

void evaluate_files(const LanguageCommand& command) {
  const auto begin = std::chrono::steady_clock::now();
  const LanguageModel model = LanguageModel::load(command.evaluated_model);
  const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - begin;
  std::printf("%s: loaded in %.1f ms\n", command.evaluated_model.c_str(), passed.count());
  for (const std::string& file : command.test_files) print_scores(model, file);
}

void add_training_options(CLI::App& app, LanguageTrainingOptions& options) {
  app.add_option("--tagger-epochs", options.tagger.epochs, "Passes over the data for the tagger")
      ->capture_default_str();
  app.add_option("--tagger-margin", options.tagger.margin, "Score by which the right tag has to win")
      ->capture_default_str();
  app.add_option("--tagger-threshold", options.tagger.pruning.threshold, "Averages below it are dropped")
      ->capture_default_str();
  app.add_option("--tagger-min-updates", options.tagger.pruning.min_updates, "Features of fewer are dropped")
      ->capture_default_str();
  app.add_option("--parser-committee", options.parser.committee, "Perceptrons averaged for the parser")
      ->capture_default_str();
  app.add_option("--tagger-committee", options.tagger.committee, "Perceptrons averaged for the tagger")
      ->capture_default_str();
  app.add_option("--parser-epochs", options.parser.epochs, "Passes over the data for the parser")
      ->capture_default_str();
  app.add_option("--parser-margin", options.parser.margin, "Score by which the right transition has to win")
      ->capture_default_str();
  app.add_option("--parser-threshold", options.parser.pruning.threshold, "Averages below it are dropped")
      ->capture_default_str();
  app.add_option("--parser-min-updates", options.parser.pruning.min_updates, "Features of fewer are dropped")
      ->capture_default_str();
  app.add_option("--exploration", options.parser.exploration_percent,
                 "How often training follows its own mistakes")
      ->capture_default_str();
  app.add_option(
         "--names", options.augmentation.names_percent,
         "Copies with names made one token and without quote marks, in percent of the sentences with any")
      ->capture_default_str();
  app.add_option("--headlines", options.augmentation.headlines_percent,
                 "Copies made headlines, in percent of the sentences that can be")
      ->capture_default_str();
}

}  // namespace

void add_language_command(CLI::App& app) {
  auto command = std::make_shared<LanguageCommand>();
  CLI::App& language =
      *app.add_subcommand("language", "Tagger, lemmatizer and parser, from CoNLL-U treebanks");
  CLI::Option* train_files = language.add_option("--train", command->train_files, "Treebanks to learn from");
  CLI::Option* model_file = language.add_option("--out", command->model_file, "File for the new model");
  CLI::Option* dev_file =
      language.add_option("--dev", command->dev_file, "Treebank on which the new model is measured");
  CLI::Option* evaluated_model =
      language.add_option("--evaluate", command->evaluated_model, "Model to measure on the FILES");
  CLI::Option* test_files = language.add_option("FILES", command->test_files, "Treebanks to measure on");
  train_files->needs(model_file)->excludes(evaluated_model);
  dev_file->needs(train_files);
  evaluated_model->needs(test_files);
  add_training_options(language, command->options);
  language.callback([command] {
    if (!command->evaluated_model.empty()) {
      evaluate_files(*command);
    } else if (!command->train_files.empty()) {
      train(*command);
    } else {
      throw CLI::RequiredError("--train or --evaluate");
    }
  });
}

}  // namespace pacta::train
