#include "cli/program_run.hpp"
#include "cli/sample_articles.hpp"

#include "catch.hpp"

namespace {

using pacta::test::lines_of;
using pacta::test::ProgramRun;
using pacta::test::run_pacta;
using pacta::test::run_pacta_into;
using pacta::test::TemporaryFolder;

TEST_CASE("Both --version and --help are data and succeed", "[program]") {
  const ProgramRun version = run_pacta({"--version"});
  CHECK(version.code == 0);
  CHECK(version.out.rfind("pacta ", 0) == 0);
  CHECK(version.err.empty());
  for (const std::vector<std::string>& arguments :
       std::vector<std::vector<std::string>>{{"--help"}, {"build", "--help"}, {"ontology", "lookup", "-h"}}) {
    const ProgramRun help = run_pacta(arguments);
    CHECK(help.code == 0);
    CHECK(help.out.find("Usage: pacta") != std::string::npos);
    CHECK(help.out.find("Examples:") != std::string::npos);
    CHECK(help.err.empty());
  }
}

TEST_CASE("A wrong command line gives 2, says what was expected and where to read on", "[program]") {
  struct Row {
    std::vector<std::string> arguments;
    const char* found;
    const char* help;
  };
  const std::vector<Row> rows = {
      {{}, "no command given; expected one of build, extract", "pacta --help"},
      {{"buidl"}, "unknown command \"buidl\"; expected one of build, extract", "pacta --help"},
      {{"extract"}, "ARTICLES", "pacta extract --help"},
      {{"extract", "a.txt", "--frmat", "jsonl"}, "unknown option \"--frmat\"", "pacta extract --help"},
      {{"extract", "a.txt", "--format", "xml"}, "xml not in {jsonl", "pacta extract --help"},
      {{"extract", "a.txt", "--jobs", "0"}, "--jobs", "pacta extract --help"},
      {{"extract", "a.txt", "--jobs", "many"}, "--jobs", "pacta extract --help"},
      {{"extract", "a.txt", "--min-confidence", "1.5"}, "--min-confidence", "pacta extract --help"},
      {{"extract", "a.txt", "--max-size", "big"}, "--max-size", "pacta extract --help"},
      {{"annotate", "a.txt", "--format", "turtle"}, "turtle not in {jsonl}", "pacta annotate --help"},
      {{"build", "a.txt"}, "--output", "pacta build --help"},
      {{"ontology"}, "expected one of check, list, lookup", "pacta ontology --help"},
      {{"ontology", "list", "persons"}, "persons not in", "pacta ontology list --help"},
  };
  for (const Row& row : rows) {
    const ProgramRun run = run_pacta(row.arguments);
    INFO(run.err);
    CHECK(run.code == 2);
    CHECK(run.out.empty());
    CHECK(run.err.rfind("pacta: error: ", 0) == 0);
    CHECK(run.err.find(row.found) != std::string::npos);
    CHECK(run.err.find(std::string("Try '") + row.help + "'.") != std::string::npos);
  }
}

TEST_CASE("A usage error leaves everything as it was", "[program]") {
  const TemporaryFolder folder;
  CHECK(run_pacta({"build", "a.txt", "-o", folder / "out", "--colour"}).code == 2);
  CHECK(pacta::test::files_in(folder.path()).empty());
}

TEST_CASE("Into a pipe goes plain text: no colour, no progress", "[program]") {
  const TemporaryFolder folder;
  const std::string article = folder.write("a.txt", pacta::test::withdrawal_article);
  for (const std::vector<std::string>& arguments : std::vector<std::vector<std::string>>{
           {"explain", article}, {"build", article, "-o", folder / "out"}}) {
    const ProgramRun run = run_pacta(arguments);
    CHECK(run.code == 0);
    CHECK(run.out.find('\x1b') == std::string::npos);
    CHECK(run.err.empty());
  }
}

TEST_CASE("A full disk is a failure, not silence", "[program]") {
  const TemporaryFolder folder;
  const std::string article = folder.write("a.txt", pacta::test::withdrawal_article);
  for (const std::vector<std::string>& arguments :
       std::vector<std::vector<std::string>>{{"annotate", article},
                                             {"extract", article},
                                             {"explain", article},
                                             {"ontology", "list"},
                                             {"--help"}}) {
    INFO(arguments[0]);
    const ProgramRun run = run_pacta_into("/dev/full", arguments);
    CHECK(run.code == 1);
    CHECK(run.err.find("standard output: cannot be written") != std::string::npos);
  }
}

TEST_CASE("Under --quiet errors are told and nothing else", "[program]") {
  const TemporaryFolder folder;
  const std::string good = folder.write("a.txt", pacta::test::withdrawal_article);
  const std::string bad = folder.write("b.txt", "");
  const ProgramRun loud = run_pacta({"build", good, bad, "-o", folder / "out"});
  CHECK(loud.err.find("1 input skipped, 1 article read") != std::string::npos);
  CHECK_FALSE(loud.out.empty());
  const ProgramRun quiet = run_pacta({"build", good, bad, "-o", folder / "out", "--quiet"});
  CHECK(quiet.out.empty());
  CHECK(lines_of(quiet.err).size() == 1);
  CHECK(quiet.err.find("[empty-file]") != std::string::npos);
}

}  // namespace
