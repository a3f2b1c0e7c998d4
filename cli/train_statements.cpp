#include "cli/annotated_texts.hpp"
#include "cli/train_commands.hpp"
#include "extractors/annotator.hpp"
#include "extractors/positions/decision.hpp"
#include "extractors/positions/training/examples.hpp"
#include "extractors/positions/training/linear_trainer.hpp"
#include "ontology/error.hpp"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <memory>

namespace pacta::train {
namespace {

constexpr int required_weight = 2;     // an optional statement teaches half as much
constexpr double least_weight = 0.03;  // smaller weights change no decision and are pruned

struct StatementsCommand {
  std::vector<std::string> gold_files, text_folders;
  std::string out_folder;
  double holds_cost = 0.02, position_cost = 0.15;  // halved: required statements count twice
};

std::vector<Example> read_examples(const StatementsCommand& command, const Vocabulary& vocabulary) {
  const Annotator annotator(vocabulary);
  const OperatorMatcher matcher(vocabulary.lexicon());
  const Composer composer(vocabulary.lexicon());
  std::vector<Example> out;
  for (std::size_t i = 0; i < command.gold_files.size(); ++i) {
    const auto add = [&](const Article& article, const GoldArticle& annotated) {
      const Document document = annotator.annotate(article);
      std::vector<Example> more =
          make_examples(document, annotated.name, annotated.statements, {vocabulary, matcher, composer});
      std::move(more.begin(), more.end(), std::back_inserter(out));
    };
    for_each_annotated(command.gold_files[i], command.text_folders[i], add);
  }
  return out;
}

std::vector<Instance> holds_instances(const std::vector<Example>& examples) {
  std::vector<Instance> out;
  for (const Example& example : examples) {
    const bool held = !example.positions.empty();
    if (!held && !example.undecided.empty()) continue;
    std::vector<std::string> features;
    for (const std::string& feature : holds_features(example.situation_features, example.holder_features)) {
      features.push_back("holds&" + feature);
    }
    features.push_back("holds&");
    out.push_back({std::move(features), held, held && !example.required ? 1 : required_weight});
  }
  return out;
}

/// One instance a label: is it this one?
std::vector<Instance> position_instances(const std::vector<Example>& examples) {
  const auto has = [](const std::vector<Position>& all, Position one) {
    return std::find(all.begin(), all.end(), one) != all.end();
  };
  std::vector<Instance> out;
  for (const Example& example : examples) {
    if (example.positions.empty()) continue;
    const std::vector<std::string> seen = label_features(example.situation_features, example.holder_features);
    for (const Position position : all_positions) {
      const bool yes = has(example.positions, position);
      if (!yes && has(example.undecided, position)) continue;
      const std::string label{name(position)};
      std::vector<std::string> features;
      for (const std::string& feature : seen) features.push_back(label + "&" + feature);
      features.push_back(label + "&");
      for (const std::string& feature : agreement_features(seen, label))
        features.push_back("agreement&" + feature);
      out.push_back({std::move(features), yes, example.required ? required_weight : 1});
    }
  }
  return out;
}

/// Trains, and gives each class the common bias besides its own.
Weights train(const std::vector<Instance>& instances, const std::vector<std::string>& classes, double cost) {
  LinearTrainingOptions options;
  options.cost = cost;
  Weights weights = train_linear_model(instances, options);
  for (const std::string& name : classes) weights[name + "&"] += weights[""];
  return weights;
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
  std::cerr << examples.size() << " candidates\n";
  const Weights holds = train(holds_instances(examples), {"holds"}, command.holds_cost);
  write_model(command.out_folder + "/holds.model", model_text(holds, {"holds"}, least_weight));
  const Weights positions = train(position_instances(examples), labels, command.position_cost);
  write_model(command.out_folder + "/position.model", model_text(positions, labels, least_weight));
  write_model(command.out_folder + "/agreement.model", model_text(positions, {"agreement"}, 0.0));
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
