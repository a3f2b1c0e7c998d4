#include "cli/program_run.hpp"
#include "cli/sample_articles.hpp"

#include "catch.hpp"

namespace {

using pacta::test::build_graph_of;
using pacta::test::ProgramRun;
using pacta::test::run_pacta;
using pacta::test::TemporaryFolder;

/// A folder "out" with the graph of three articles: Russia supports a treaty, supports it again, and leaves
/// it.
void build_graph(const TemporaryFolder& folder) {
  using pacta::test::record;
  REQUIRE(build_graph_of(folder,
                         {record("a", "Russia supports the Open Skies Treaty.", "2018-03-03"),
                          record("b", "Russia supports the Open Skies Treaty, Moscow said.", "2021-11-01"),
                          record("c", "Russia withdrew from the Open Skies Treaty.", "2021-12-18")})
              .code == 0);
}

ProgramRun timeline(const TemporaryFolder& folder, std::vector<std::string> options) {
  options.insert(options.begin(), {"timeline", folder / "out"});
  return run_pacta(options);
}

TEST_CASE("timeline tells what a holder said and where it changed its mind", "[program]") {
  const TemporaryFolder folder;
  build_graph(folder);
  struct Row {
    std::vector<std::string> options;
    std::vector<const char*> present, absent;
  };
  const std::vector<Row> rows = {
      {{"--holder", "russia", "--treaty", "open_skies"},
       {"Russia on Open Skies", "3 statements", "→ restates 1", "→ supersedes 2 (supports, 2021-11-01)",
        "→ contradicts 2", "“"},
       {}},
      {{"--treaty", "open_skies", "--window", "30d"}, {"→ supersedes 2"}, {"contradict"}},
      {{"--holder", "russia", "--from", "2021-12"},
       {"1 statement:", "→ supersedes (supports, 2021-11-01)"},
       {"2018"}},
      {{"--holder", "china"}, {"No statement of this holder on this treaty."}, {}},
      {{"--holder", "russia", "--json"},
       {"\"holder\":\"russia\"", "\"kind\":\"supersedes\"", "\"time\":\"2018-03-03\""},
       {"→"}}};
  for (const Row& row : rows) {
    const ProgramRun run = timeline(folder, row.options);
    INFO(row.options.back() << ": " << run.out << run.err);
    CHECK(run.code == 0);
    for (const char* text : row.present) CHECK(run.out.find(text) != std::string::npos);
    for (const char* text : row.absent) CHECK(run.out.find(text) == std::string::npos);
  }
}

TEST_CASE("timeline asks for a holder or a treaty", "[program]") {
  const TemporaryFolder folder;
  for (const std::vector<std::string>& options :
       std::vector<std::vector<std::string>>{{}, {"--holder", "russia", "--window", "soon"}}) {
    const ProgramRun run = timeline(folder, options);
    INFO(run.err);
    CHECK(run.code == 2);
    CHECK(run.err.find("pacta timeline --help") != std::string::npos);
  }
}

}  // namespace
