#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/text_layout.hpp"
#include "cli/vocabulary_records.hpp"
#include "ontology/vocabulary.hpp"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace pacta::cli {
namespace {

const std::map<std::string, RecordKind> record_kinds{{"treaties", RecordKind::treaties},
                                                     {"actors", RecordKind::actors},
                                                     {"positions", RecordKind::positions},
                                                     {"operators", RecordKind::operators}};

struct OntologyOptions {
  std::vector<std::string> files;
  std::string kind = "treaties";
  std::string words;
  bool json = false;
  bool quiet = false;
};

ExitCode check(const OntologyOptions& options, Console& console) {
  console.set_quiet(options.quiet);
  const Vocabulary vocabulary = Vocabulary::load(options.files);
  if (options.quiet) return ExitCode::done;
  console.out().write(
      "The vocabulary is sound: " + counted(vocabulary.treaties().size(), "treaty", "treaties") + ", " +
      counted(vocabulary.actors().size(), "actor", "actors") + ", " +
      counted(vocabulary.positions().size(), "position", "positions") + ", " +
      counted(vocabulary.lexicon().operators.size(), "operator", "operators") + " with " +
      counted(vocabulary.lexicon().composition.size(), "composition row", "composition rows") + ".\n");
  return ExitCode::done;
}

ExitCode list(const OntologyOptions& options, Console& console) {
  const Vocabulary vocabulary = Vocabulary::load(options.files);
  const std::vector<VocabularyRecord> all = records(vocabulary, record_kinds.at(options.kind));
  console.out().write(options.json ? as_json_lines(all) : as_columns(all));
  return ExitCode::done;
}

ExitCode lookup(const OntologyOptions& options, Console& console) {
  const Vocabulary vocabulary = Vocabulary::load(options.files);
  const std::vector<VocabularyRecord> found = find_records(vocabulary, options.words);
  if (found.empty()) {
    console.error("nothing in the vocabulary is called \"" + options.words +
                  "\"; pacta ontology list shows what there is");
    return ExitCode::failed;
  }
  console.out().write(options.json ? as_json_lines(found) : as_text(found, console.traits().width));
  return ExitCode::done;
}

void add_check(CLI::App& parent, CommandLine& line) {
  CLI::App& command =
      *parent.add_subcommand("check", "Whether the vocabulary and added Turtle files are sound");
  auto options = std::make_shared<OntologyOptions>();
  command.add_option("FILES", options->files, "Turtle files that add to the vocabulary")->type_name("");
  add_quiet_option(command, options->quiet);
  add_text(command, "",
           {{"A file of your own, before using it with --ontology", "pacta ontology check my-treaties.ttl"}});
  command.callback([&line, options] { line.run = [options](Console& c) { return check(*options, c); }; });
}

void add_list(CLI::App& parent, CommandLine& line) {
  CLI::App& command =
      *parent.add_subcommand("list", "All treaties, actors, positions or operators, one a line");
  auto options = std::make_shared<OntologyOptions>();
  command.add_option("KIND", options->kind, "treaties, actors, positions or operators (default: treaties)")
      ->type_name("")
      ->check(CLI::IsMember(record_kinds).description(""));
  add_ontology_option(command, options->files);
  command.add_flag("--json", options->json, "JSON lines instead of columns");
  add_text(command, "",
           {{"What positions there are", "pacta ontology list positions"},
            {"Persons that the program knows", "pacta ontology list actors | grep person"}});
  command.callback([&line, options] { line.run = [options](Console& c) { return list(*options, c); }; });
}

void add_lookup(CLI::App& parent, CommandLine& line) {
  CLI::App& command = *parent.add_subcommand("lookup", "What the program knows under a name");
  auto options = std::make_shared<OntologyOptions>();
  command.add_option("NAME", options->words, "A slug, a name, or part of one")->required()->type_name("");
  add_ontology_option(command, options->files);
  command.add_flag("--json", options->json, "JSON lines instead of text");
  add_text(command, "",
           {{"A treaty", "pacta ontology lookup \"Open Skies\""},
            {"A person with the offices held", "pacta ontology lookup lavrov"},
            {"What means withdrawing", "pacta ontology lookup act:withdraw"}});
  command.callback([&line, options] { line.run = [options](Console& c) { return lookup(*options, c); }; });
}

}  // namespace

void add_ontology_command(CommandLine& line) {
  CLI::App& command = *line.app.add_subcommand(
      "ontology", "What the program knows: treaties, actors, positions and the words for them");
  command.require_subcommand(1);
  add_check(command, line);
  add_list(command, line);
  add_lookup(command, line);
}

}  // namespace pacta::cli
