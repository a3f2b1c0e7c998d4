#include "cli/command_options.hpp"

namespace pacta::cli {
namespace {

void add_date_option(CLI::App& command, const char* name, std::optional<Date>& date,
                     const char* description) {
  command
      .add_option_function<std::string>(
          name, [&date](const std::string& text) { date = Date::parse(text); }, description)
      ->type_name("DATE")
      ->check(CLI::Validator(
          [](std::string& text) {
            return Date::parse(text) ? std::string()
                                     : "found \"" + text + "\", expected YYYY, YYYY-MM or YYYY-MM-DD";
          },
          ""));
}

}  // namespace

void add_article_arguments(CLI::App& command, InputOptions& options) {
  command
      .add_option("ARTICLES", options.articles,
                  "Files (plain text, HTML, JSON lines), folders, globs, or - for standard input")
      ->required()
      ->type_name("");
}

void add_reading_options(CLI::App& command, InputOptions& options) {
  add_ontology_option(command, options.ontology);
  command.add_option("-j,--jobs", options.jobs, "Threads to work with (default: as many as the machine has)")
      ->type_name("N")
      ->check(CLI::Range(1, 1024).description(""));
  command
      .add_option("--max-size", options.max_bytes,
                  "Skip files and JSON lines larger than this (default: 64MB)")
      ->type_name("SIZE")
      ->transform(CLI::AsSizeValue(false).description(""));
  command.add_flag("--strict", options.strict,
                   "Stop at the first input that cannot be read, with exit code 1");
  add_quiet_option(command, options.quiet);
}

void add_ontology_option(CLI::App& command, std::vector<std::string>& files) {
  command
      .add_option("--ontology", files, "A Turtle file that adds treaties, actors or words (may be repeated)")
      ->type_name("FILE")
      ->allow_extra_args(false);
}

void add_quiet_option(CLI::App& command, bool& quiet) {
  command.add_flag("-q,--quiet", quiet, "No progress, notes or warnings; errors only");
}

void add_min_confidence_option(CLI::App& command, double& minimum) {
  command.add_option("--min-confidence", minimum, "Leave out statements below this confidence (default: 0)")
      ->type_name("0..1")
      ->check(CLI::Range(0.0, 1.0).description(""));
}

void add_date_options(CLI::App& command, StatementFilter& filter) {
  add_date_option(command, "--from", filter.from, "Only what is dated on this day or later");
  add_date_option(command, "--until", filter.until, "Only what is dated on this day or earlier");
}

namespace {

/// A value of either kind, or of one that is always there.
template <typename Value>
void add_duration(CLI::App& command, const char* option, Value& value, const char* description) {
  command
      .add_option_function<std::string>(
          option, [&value](const std::string& text) { value = *Duration::parse(text); }, description)
      ->type_name("TIME")
      ->check(CLI::Validator(
          [](std::string& text) {
            return Duration::parse(text) ? std::string()
                                         : "found \"" + text + "\", expected a number and d, w, m or y: 90d";
          },
          ""));
}

}  // namespace

void add_duration_option(CLI::App& command, const char* option, Duration& value, const char* description) {
  add_duration(command, option, value, description);
}
void add_duration_option(CLI::App& command, const char* option, std::optional<Duration>& value,
                         const char* description) {
  add_duration(command, option, value, description);
}

void add_graph_argument(CLI::App& command, std::string& graph) {
  command.add_option("GRAPH", graph, "A folder of pacta build, a .ttl, .nt or .nq file, or - for N-Quads")
      ->required()
      ->type_name("");
}

void add_text(CLI::App& command, const std::string& explanation, std::initializer_list<Example> examples) {
  std::string text = explanation.empty() ? "Examples:\n" : explanation + "\n\nExamples:\n";
  for (const Example& example : examples)
    text.append("  # ").append(example.purpose).append("\n  ").append(example.command).append("\n");
  text.pop_back();
  command.footer(text);
}

void add_format_option(CLI::App& command, std::string& format, const std::vector<std::string>& names) {
  std::string alternatives;
  for (const std::string& name : names) alternatives.append(alternatives.empty() ? "" : "|").append(name);
  command.add_option("--format", format, "How it is written (default: " + format + ")")
      ->type_name(alternatives)
      ->check(CLI::IsMember(names).description(""));
}

}  // namespace pacta::cli
