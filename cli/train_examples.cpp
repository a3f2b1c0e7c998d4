#include "cli/annotated_texts.hpp"
#include "cli/file_text.hpp"
#include "cli/train_commands.hpp"
#include "exporters/json/json_writer.hpp"
#include "extractors/annotator.hpp"
#include "extractors/positions/training/examples.hpp"
#include "ontology/error.hpp"

#include <fstream>
#include <memory>

namespace pacta::train {
namespace {

struct ExamplesCommand {
  std::string gold_file, text_folder, pieces_file, out_file;
};

void write_ranges(json::JsonWriter& json, std::string_view key, const std::vector<PieceRange>& ranges) {
  json.key(key);
  json.begin_array();
  for (const PieceRange& range : ranges) {
    json.begin_array();
    json.integer(range.begin);
    json.integer(range.end);
    json.end_array();
  }
  json.end_array();
}

void write_positions(json::JsonWriter& json, std::string_view key, const std::vector<Position>& positions) {
  json.key(key);
  json.begin_array();
  for (const Position position : positions) json.string(name(position));
  json.end_array();
}

template <typename Numbers>
void write_numbers(json::JsonWriter& json, std::string_view key, const Numbers& numbers) {
  json.key(key);
  json.begin_array();
  for (const auto number : numbers) json.integer(static_cast<std::size_t>(number));
  json.end_array();
}

void write_example(json::JsonWriter& json, const Example& example) {
  json.begin_object();
  json.member("document", std::string_view(example.document));
  json.key("sentence");
  json.integer(example.sentence);
  write_numbers(json, "pieces", example.input.pieces);
  write_numbers(json, "kinds", example.input.kinds);
  write_ranges(json, "anchor", example.candidate.anchor);
  write_ranges(json, "holder", example.candidate.holder);
  json.key("circumstances");
  json.begin_array();
  for (const float number : example.candidate.circumstances) json.decimal(static_cast<double>(number));
  json.end_array();
  json.key("required");
  json.integer(example.required ? 1 : 0);
  write_positions(json, "positions", example.positions);
  write_positions(json, "undecided", example.undecided);
  json.end_object();
}

void run(const ExamplesCommand& command) {
  const std::string list = cli::file_text(command.pieces_file);
  const WordPieces words(list);
  const Vocabulary vocabulary = Vocabulary::load();
  const Annotator annotator(vocabulary);
  const OperatorMatcher matcher(vocabulary.lexicon());
  const Composer composer(vocabulary.lexicon());
  std::ofstream out(command.out_file, std::ios::binary);
  const auto add = [&](const Article& article, const GoldArticle& annotated) {
    const Document document = annotator.annotate(article);
    for (const Example& example : make_examples(document, annotated.name, annotated.statements,
                                                {vocabulary, matcher, composer, &words})) {
      json::JsonWriter json;
      write_example(json, example);
      out << json.take() << '\n';
    }
  };
  for_each_annotated(command.gold_file, command.text_folder, add);
  out.flush();
  if (!out) throw Error(command.out_file + ": cannot be written");
}

}  // namespace

void add_examples_command(CLI::App& app) {
  const auto command = std::make_shared<ExamplesCommand>();
  CLI::App* sub = app.add_subcommand("examples", "Writes what context.model is trained on, as JSON lines");
  sub->add_option("--gold", command->gold_file, "Annotated statements (JSON lines)")->required();
  sub->add_option("--texts", command->text_folder, "Folder or file of texts")->required();
  sub->add_option("--pieces", command->pieces_file, "List of word pieces, one a line")->required();
  sub->add_option("--out", command->out_file, "File to write")->required();
  sub->callback([command] { run(*command); });
}

}  // namespace pacta::train
