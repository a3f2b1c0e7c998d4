#include "cli/program_run.hpp"
#include "cli/sample_articles.hpp"

#include "catch.hpp"

#include <map>

namespace {

using pacta::test::files_in;
using pacta::test::lines_of;
using pacta::test::ProgramRun;
using pacta::test::read_file;
using pacta::test::run_pacta;
using pacta::test::TemporaryFolder;

const std::vector<std::string> outputs = {
    "graph.collapsed.graphml", "graph.graphml",   "graph.nq", "graph.ttl", "report.json",
    "skipped.jsonl",           "statements.jsonl"};

std::map<std::string, std::string> contents(const std::filesystem::path& folder) {
  std::map<std::string, std::string> result;
  for (const std::string& name : files_in(folder)) result[name] = read_file(folder / name);
  return result;
}

/// Three articles, and what they are called.
std::vector<std::string> write_articles(const TemporaryFolder& folder) {
  return {folder.write("in/a.txt", pacta::test::withdrawal_article),
          folder.write("in/b.txt", pacta::test::support_article),
          folder.write("in/c.txt", pacta::test::call_article)};
}

TEST_CASE("build writes a folder and a summary with statements, holders, treaties and words", "[program]") {
  const TemporaryFolder folder;
  write_articles(folder);
  const ProgramRun run = run_pacta({"build", folder / "in", "-o", folder / "out"});
  INFO(run.out << run.err);
  CHECK(run.code == 0);
  CHECK(run.err.empty());
  CHECK(files_in(folder / "out") == outputs);
  for (const char* part : {"Read 3 articles", "Russia", "Open Skies Treaty", "withdraws", "“",
                           folder.path().c_str(), "graph.ttl", "pacta explain"})
    CHECK(run.out.find(part) != std::string::npos);
  CHECK(lines_of(read_file(folder / "out/statements.jsonl")).size() >= 3);
  CHECK(read_file(folder / "out/skipped.jsonl").empty());
}

TEST_CASE("The same articles give the same bytes, in any order and with any number of jobs", "[program]") {
  const TemporaryFolder folder;
  const auto articles = write_articles(folder);
  const std::vector<std::vector<std::string>> variants = {
      {articles[0], articles[1], articles[2]},
      {articles[2], articles[0], articles[1]},
      {articles[1], articles[2], articles[0], articles[1], "--jobs", "1"},
      {articles[2], articles[1], articles[0], "--jobs", "8"}};
  std::map<std::string, std::string> first;
  for (std::size_t at = 0; at < variants.size(); ++at) {
    const std::string out = folder / ("out" + std::to_string(at));
    std::vector<std::string> arguments = {"build", "-o", out};
    arguments.insert(arguments.end(), variants[at].begin(), variants[at].end());
    REQUIRE(run_pacta(arguments).code == 0);
    if (at == 0)
      first = contents(out);
    else
      CHECK(contents(out) == first);
  }
  REQUIRE(run_pacta({"build", folder / "in", "-o", folder / "out0"}).code == 0);
  CHECK(contents(folder / "out0") == first);
}

TEST_CASE("build adds to a folder what is new, and ends where one run would have", "[program]") {
  const TemporaryFolder folder;
  const auto articles = write_articles(folder);
  REQUIRE(run_pacta({"build", articles[0], "-o", folder / "steps"}).code == 0);
  const ProgramRun second =
      run_pacta({"build", articles[0], articles[1], articles[2], "-o", folder / "steps"});
  REQUIRE(second.code == 0);
  CHECK(second.out.find("1 of them known before") != std::string::npos);
  REQUIRE(run_pacta({"build", folder / "in", "-o", folder / "once"}).code == 0);
  CHECK(contents(folder / "steps") == contents(folder / "once"));

  REQUIRE(run_pacta({"build", articles[2], "-o", folder / "steps", "--fresh"}).code == 0);
  CHECK(read_file(folder / "steps/statements.jsonl").find("open_skies") == std::string::npos);
}

TEST_CASE("With --json build gives the report as data", "[program]") {
  const TemporaryFolder folder;
  write_articles(folder);
  const ProgramRun run = run_pacta({"build", folder / "in", "-o", folder / "out", "--json"});
  CHECK(run.code == 0);
  CHECK(run.out == read_file(folder / "out/report.json"));
  CHECK(run.out.find("\"articles\":3") != std::string::npos);
}

TEST_CASE("An output folder that cannot be is told before the work starts", "[program]") {
  const TemporaryFolder folder;
  const auto articles = write_articles(folder);
  const std::string file = folder.write("file", "not a folder");
  for (const std::string& target : {file, file + "/below", std::string("/proc/pacta")}) {
    const ProgramRun run = run_pacta({"build", articles[0], "-o", target});
    INFO(run.err);
    CHECK(run.code == 1);
    CHECK(run.err.find(target) != std::string::npos);
    CHECK(run.out.empty());
  }
  CHECK(read_file(file) == "not a folder");
}

TEST_CASE("A failed run leaves the earlier result as it was", "[program]") {
  const TemporaryFolder folder;
  const auto articles = write_articles(folder);
  REQUIRE(run_pacta({"build", folder / "in", "-o", folder / "out"}).code == 0);
  const auto before = contents(folder / "out");
  const std::string bad = folder.write("bad.txt", "");
  CHECK(run_pacta({"build", bad, "-o", folder / "out"}).code == 1);
  CHECK(run_pacta({"build", bad, articles[0], "-o", folder / "out", "--strict"}).code == 1);
  CHECK(contents(folder / "out") == before);
}

TEST_CASE("Where the disk is full at the last moment, all files stay as they were", "[program]") {
  const TemporaryFolder folder;
  const auto articles = write_articles(folder);
  REQUIRE(run_pacta({"build", articles[0], "-o", folder / "out"}).code == 0);
  const auto before = contents(folder / "out");
  // What the run would write: its largest file is one byte too long, which shows when the last buffer is
  // flushed.
  REQUIRE(run_pacta({"build", articles[0], articles[1], "-o", folder / "wanted"}).code == 0);
  const std::size_t largest = read_file(folder / "wanted/graph.nq").size();
  const ProgramRun run =
      pacta::test::run_pacta_limited(largest - 1, {"build", articles[1], "-o", folder / "out"});
  INFO(run.err);
  CHECK(run.code == 1);
  CHECK(run.err.find("graph.nq: cannot be written") != std::string::npos);
  CHECK(contents(folder / "out") == before);
}

}  // namespace
