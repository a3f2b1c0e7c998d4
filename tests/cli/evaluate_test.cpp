#include "cli/program_run.hpp"

#include "catch.hpp"

namespace {

using pacta::test::ProgramRun;
using pacta::test::run_pacta;
using pacta::test::TemporaryFolder;

const char* const gold =
    R"({"doc": "a", "statements": [{"holder": "russia", "position": "withdraws", "treaty": "new_start", "evidence": "left"}]})"
    "\n"
    R"({"doc": "b", "statements": [{"holder": "china", "position": "joins", "treaty": "npt", "evidence": "China joined"}]})"
    "\n";

const char* const statements =
    R"({"article": "a.txt", "holder": "russia", "position": "withdraws", "treaty": "new_start", "confidence": 0.9})"
    "\n"
    R"({"article": "a.txt", "holder": "iran", "position": "opposes", "treaty": "npt", "evidence": "Iran balked", "confidence": 0.4})"
    "\n";

bool contains(const std::string& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

TEST_CASE("Statements are measured against annotations", "[program]") {
  const TemporaryFolder folder;
  const std::string annotations = folder.write("gold.jsonl", gold);
  const ProgramRun json =
      run_pacta({"evaluate", "--gold", annotations, "--statements", "-", "--json"}, statements);
  CHECK(json.code == 0);
  CHECK(json.err.empty());
  CHECK(
      contains(json.out, R"("exact":{"precision":0.5,"recall":0.5,"f1":0.5,"right":1,"wrong":1,"missed":1)"));
  CHECK(contains(json.out, R"("brier":0.085)"));
  const ProgramRun confident =
      run_pacta({"evaluate", "--gold", annotations, "--statements", "-", "--json", "--min-confidence", "0.5"},
                statements);
  CHECK(contains(confident.out, R"("exact":{"precision":1.0,"recall":0.5,)"));
}

TEST_CASE("What was wrong and missed is shown with its words", "[program]") {
  const TemporaryFolder folder;
  const std::string annotations = folder.write("gold.jsonl", gold);
  const auto shown = [&](const std::string& which) {
    return run_pacta({"evaluate", "--gold", annotations, "--statements", "-", "--show", which}, statements);
  };
  const ProgramRun all = shown("all"), one = shown("a");
  CHECK(contains(all.out, "“Iran balked”"));
  CHECK(contains(all.out, "“China joined”"));
  CHECK(contains(one.out, "“Iran balked”"));
  CHECK_FALSE(contains(one.out, "“China joined”"));
  CHECK(shown("none").code == 1);
  CHECK(contains(shown("none").err, "found no article \"none\""));
}

TEST_CASE("Reading articles gives the figures of what extract wrote", "[program]") {
  const TemporaryFolder folder;
  folder.write("a.txt", "Moscow, March 3. Russia withdrew from the New START treaty on Monday.\n");
  folder.write("c.txt", "France joined the Open Skies Treaty.\n");
  const std::string annotations = folder.write("gold.jsonl", gold);
  const std::string texts = folder.path().string();
  const std::string extracted = run_pacta({"extract", texts}).out;
  const ProgramRun read = run_pacta({"evaluate", "--gold", annotations, "--texts", texts, "--json"});
  const ProgramRun piped =
      run_pacta({"evaluate", "--gold", annotations, "--statements", "-", "--json"}, extracted);
  CHECK(read.code == 0);
  CHECK(read.out == piped.out);
  CHECK(read.err == "pacta: 1 annotated article not among the inputs: what they state counts as missed\n");
}

TEST_CASE("An evaluation that cannot be done says why", "[program]") {
  const TemporaryFolder folder;
  const std::string annotations = folder.write("gold.jsonl", gold);
  const std::string broken = folder.write("broken.jsonl", "{}\n");
  struct Row {
    std::vector<std::string> arguments;
    int code;
    std::string message;
  };
  const Row rows[] = {
      {{"--gold", annotations}, 2, "ARTICLES, --texts or --statements is required"},
      {{"--gold", annotations, "--statements", "-", "a.txt"}, 2, "excludes"},
      {{"--statements", "-"}, 2, "--gold is required"},
      {{"--gold", broken, "--statements", "-"}, 1, "broken.jsonl:1: expected text in \"doc\""},
      {{"--gold", annotations, "--statements", broken}, 1, "broken.jsonl:1: expected text in \"article\""},
      {{"--gold", annotations, "--statements", folder / "none"}, 1, "cannot be read"},
  };
  for (const Row& row : rows) {
    std::vector<std::string> arguments{"evaluate"};
    arguments.insert(arguments.end(), row.arguments.begin(), row.arguments.end());
    const ProgramRun run = run_pacta(arguments);
    INFO(run.err);
    CHECK(run.code == row.code);
    CHECK(contains(run.err, row.message));
    CHECK(run.out.empty());
  }
}

}  // namespace
