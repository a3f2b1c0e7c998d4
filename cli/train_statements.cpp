#include "cli/train_commands.hpp"
#include "extractors/pipeline.hpp"
#include "extractors/positions/decision.hpp"
#include "extractors/positions/training/examples.hpp"
#include "extractors/positions/training/gold.hpp"
#include "extractors/positions/training/linear_trainer.hpp"
#include "extractors/reading/reader.hpp"
#include "ontology/error.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>

namespace pacta::train {
namespace {

constexpr int required_weight = 2;  // an optional statement teaches half as much

struct StatementsCommand {
  std::vector<std::string> gold_files, text_folders;
  std::string out_folder;
  double holds_cost = 0.1, position_cost = 0.3;
};

std::vector<Example> read_examples(const StatementsCommand& command, const Vocabulary& vocabulary) {
  const Pipeline pipeline(vocabulary);
  const OperatorMatcher matcher(vocabulary.lexicon());
  const Composer composer(vocabulary.lexicon());
  std::vector<Example> out;
  for (std::size_t i = 0; i < command.gold_files.size(); ++i) {
    const Gold gold = read_gold(command.gold_files[i]);
    const auto add = [&](Article&& article) {
      const std::string name = std::filesystem::path(article.id).stem().string();
      const auto found = gold.find(name);
      if (found == gold.end()) return true;
      const Document document = pipeline.annotate(article);
      std::vector<Example> more = make_examples(document, name, found->second, vocabulary, matcher, composer);
      std::move(more.begin(), more.end(), std::back_inserter(out));
      return true;
    };
    read_path(command.text_folders[i], {}, add, [](const Diagnostic& diagnostic) {
      std::cerr << diagnostic.source << ": " << diagnostic.message << '\n';
    });
  }
  return out;
}

std::vector<Instance> holds_instances(const std::vector<Example>& examples) {
  std::vector<Instance> out;
  for (const Example& example : examples) {
    const bool held = !example.positions.empty();
    if (!held && example.undecided) continue;
    Instance instance{
        holds_features(example.situation_features, example.holder_features), {}, required_weight};
    if (held) instance.classes.push_back(0);
    if (held && !example.required) instance.weight = 1;
    out.push_back(std::move(instance));
  }
  return out;
}

std::vector<Instance> position_instances(const std::vector<Example>& examples) {
  std::vector<Instance> out;
  for (const Example& example : examples) {
    if (example.positions.empty()) continue;
    Instance instance{label_features(example.situation_features, example.holder_features),
                      {},
                      example.required ? required_weight : 1};
    for (const Position position : example.positions)
      instance.classes.push_back(static_cast<std::size_t>(position));
    out.push_back(std::move(instance));
  }
  return out;
}

void write_model(const std::string& path, const std::string& text) {
  std::ofstream out(path, std::ios::binary);
  out << text;
  out.flush();
  if (!out) throw Error(path + ": cannot be written");
}

void run(const StatementsCommand& command) {
  if (command.gold_files.size() != command.text_folders.size()) {
    throw Error("expected one --texts folder for each --gold file");
  }
  const Vocabulary vocabulary = Vocabulary::load();
  const std::vector<Example> examples = read_examples(command, vocabulary);
  std::vector<std::string> labels;
  for (const Position position : all_positions) labels.emplace_back(name(position));
  const std::vector<Instance> held = holds_instances(examples);
  const std::vector<Instance> positions = position_instances(examples);
  std::cerr << examples.size() << " candidates, " << positions.size() << " of them hold a position\n";
  LinearTrainingOptions options;
  options.cost = command.holds_cost;
  write_model(command.out_folder + "/holds.model", train_linear_model(held, {"holds"}, options));
  options.cost = command.position_cost;
  write_model(command.out_folder + "/position.model", train_linear_model(positions, labels, options));
}

}  // namespace

void add_statements_command(CLI::App& app) {
  const auto command = std::make_shared<StatementsCommand>();
  CLI::App* sub = app.add_subcommand("statements", "Trains the models that decide who holds which position");
  sub->add_option("--gold", command->gold_files, "Annotated statements (JSON lines)")->required();
  sub->add_option("--texts", command->text_folders, "Folder of the annotated texts, one for each --gold")
      ->required();
  sub->add_option("--out", command->out_folder, "Folder for holds.model and position.model")->required();
  sub->add_option("--holds-cost", command->holds_cost, "LIBLINEAR's C for whether a position is held")
      ->capture_default_str();
  sub->add_option("--position-cost", command->position_cost, "LIBLINEAR's C for which one")
      ->capture_default_str();
  sub->callback([command] { run(*command); });
}

}  // namespace pacta::train
