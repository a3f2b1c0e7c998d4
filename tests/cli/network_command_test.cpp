#include "cli/program_run.hpp"
#include "cli/sample_articles.hpp"

#include "catch.hpp"

namespace {

using pacta::test::build_graph_of;
using pacta::test::ProgramRun;
using pacta::test::read_file;
using pacta::test::run_pacta;
using pacta::test::TemporaryFolder;

/// A folder "out" with the graph of articles in which Germany and Japan support a treaty that Russia leaves.
void build_graph(const TemporaryFolder& folder) {
  using pacta::test::record;
  REQUIRE(build_graph_of(folder, {record("a", "Russia withdrew from the Open Skies Treaty.", "2021-12-18"),
                                  record("b", "Germany supports the Open Skies Treaty.", "2021-01-21"),
                                  record("c", "Japan supports the Open Skies Treaty.", "2020-03-03")})
              .code == 0);
}

ProgramRun network(const TemporaryFolder& folder, std::vector<std::string> options) {
  options.insert(options.begin(), {"network", folder / "out"});
  return run_pacta(options);
}

TEST_CASE("network tells who stands with whom", "[program]") {
  const TemporaryFolder folder;
  build_graph(folder);
  struct Row {
    std::vector<std::string> options;
    std::vector<const char*> present, absent;
  };
  const std::vector<Row> rows = {
      {{}, {"Germany – Japan", "Open Skies", "3 actors, 1 tie"}, {"Germany – Russia"}},
      {{"--type", "conflict"}, {"Germany – Russia", "Japan – Russia", "2 ties"}, {"Germany – Japan"}},
      {{"--type", "subtract"}, {"Germany – Japan", "−1"}, {}},
      {{"--type", "actor-treaty"}, {"Russia → Open Skies", "0 for, 1 against"}, {}},
      {{"--type", "accusation"}, {"No statement counts in it."}, {"–"}},
      {{"--window", "1y"}, {"2020-01-01 to 2020-12-31", "2021-01-01 to 2021-12-31"}, {"2019"}},
      {{"--treaty", "npt"}, {"No statement counts in it."}, {}},
      {{"--json", "--normalisation", "jaccard"},
       {"\"normalisation\":\"jaccard\"", "\"from\":\"germany\",\"to\":\"japan\",\"weight\":1.0"},
       {}}};
  for (const Row& row : rows) {
    const ProgramRun run = network(folder, row.options);
    INFO((row.options.empty() ? "" : row.options.back()) << ": " << run.out << run.err);
    CHECK(run.code == 0);
    for (const char* text : row.present) CHECK(run.out.find(text) != std::string::npos);
    for (const char* text : row.absent) CHECK(run.out.find(text) == std::string::npos);
  }
  CHECK(network(folder, {"--treaty", "npt"}).err.find("no treaty \"npt\"") != std::string::npos);
}

TEST_CASE("network writes a file and shows the figures", "[program]") {
  const TemporaryFolder folder;
  build_graph(folder);
  for (const char* format : {"graphml", "gexf", "csv-nodes", "csv-edges"}) {
    INFO(format);
    const ProgramRun piped = network(folder, {"--format", format});
    CHECK(piped.code == 0);
    CHECK(piped.out.find("actor/japan") != std::string::npos);
    const ProgramRun filed = network(folder, {"--format", format, "-o", folder / "n"});
    CHECK(read_file(folder / "n") == piped.out);
    CHECK(filed.out.find("Germany – Japan") != std::string::npos);
    CHECK(network(folder, {"--format", format, "-o", folder / "n", "--quiet"}).out.empty());
  }
}

TEST_CASE("network refuses options that contradict each other", "[program]") {
  struct Row {
    std::vector<std::string> options;
    const char* message;
  };
  const std::vector<Row> rows = {
      {{"--type", "friendship"}, "friendship not in"},
      {{"--normalisation", "prominence"}, "prominence does not go with --type agreement"},
      {{"--type", "accusation", "--normalisation", "cosine"}, "cosine does not go with"},
      {{"--window", "90"}, "expected a number and d, w, m or y"},
      {{"--step", "30d"}, "needs --window"},
      {{"--window", "90d", "--format", "graphml"}, "carries no time"},
      {{"--json", "--format", "gexf"}, "leave out --format"},
      {{"--min-weight", "-1"}, "--min-weight"},
      {{"--kind", "planet"}, "planet not in"}};
  const TemporaryFolder folder;
  for (const Row& row : rows) {
    const ProgramRun run = network(folder, row.options);
    INFO(run.err);
    CHECK(run.code == 2);
    CHECK(run.err.find(row.message) != std::string::npos);
    CHECK(run.err.find("pacta network --help") != std::string::npos);
  }
}

}  // namespace
