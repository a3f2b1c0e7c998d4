#include "cli/article_flow.hpp"

#include "cli/program_run.hpp"
#include "cli/sample_articles.hpp"

#include "catch.hpp"

#include <atomic>
#include <stdexcept>
#include <thread>

namespace pacta::cli {
namespace {

using test::TemporaryFolder;

/// JSON lines "0".."count-1"; every tenth line is broken where asked for.
std::string write_records(const TemporaryFolder& folder, int count, bool with_broken) {
  std::string lines;
  for (int i = 0; i < count; ++i)
    lines += with_broken && i % 10 == 3 ? "{broken\n" : test::record(std::to_string(i), "Words.");
  return folder.write("records.jsonl", lines);
}

TEST_CASE("Completions and diagnostics come in input order, whoever is first done", "[cli]") {
  const TemporaryFolder folder;
  const std::string file = write_records(folder, 200, true);
  for (const unsigned jobs : {1u, 2u, 8u}) {
    std::vector<std::string> events;
    const auto work = [&](const Article& article) -> Completion {
      if (article.id.back() == '0') std::this_thread::sleep_for(std::chrono::milliseconds(1));
      return [&events, &article] { events.push_back(article.id); };
    };
    const auto sink = [&](const Diagnostic& d) { events.push_back(std::to_string(d.line - 1)); };
    FlowOptions options;
    options.jobs = jobs;
    const FlowTally tally = run_flow({file}, options, work, sink);
    CHECK(tally.articles == 180);
    CHECK(tally.skipped == 20);
    CHECK_FALSE(tally.stopped);
    REQUIRE(events.size() == 200);
    for (int i = 0; i < 200; ++i) CHECK(events[static_cast<std::size_t>(i)] == std::to_string(i));
  }
}

TEST_CASE("Under strict the first error ends the flow, and nothing after it is completed", "[cli]") {
  const TemporaryFolder folder;
  const std::string file = write_records(folder, 5000, true);
  FlowOptions options;
  options.jobs = 4;
  options.strict = true;
  std::size_t completed = 0, reported = 0;
  const FlowTally tally = run_flow(
      {file}, options, [&](const Article&) -> Completion { return [&] { ++completed; }; },
      [&](const Diagnostic&) { ++reported; });
  CHECK(tally.stopped);
  CHECK(completed == 3);
  CHECK(reported == 1);
}

TEST_CASE("An article on which the work fails is reported and skipped", "[cli]") {
  const TemporaryFolder folder;
  const std::string file = write_records(folder, 20, false);
  std::vector<Diagnostic> diagnostics;
  std::size_t completed = 0;
  const FlowTally tally = run_flow(
      {file}, {},
      [&](const Article& article) -> Completion {
        if (article.id == "7") throw std::runtime_error("a tree with two roots");
        return [&] { ++completed; };
      },
      [&](const Diagnostic& d) { diagnostics.push_back(d); });
  CHECK(completed == 19);
  CHECK(tally.skipped == 1);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].code == "extraction-failed");
  CHECK(diagnostics[0].source == "7");
  CHECK(diagnostics[0].message.find("a tree with two roots") != std::string::npos);
}

TEST_CASE("A failing completion ends the flow with its exception", "[cli]") {
  const TemporaryFolder folder;
  const std::string file = write_records(folder, 2000, false);
  FlowOptions options;
  options.jobs = 4;
  const auto work = [](const Article&) -> Completion {
    return [] { throw std::runtime_error("disk full"); };
  };
  CHECK_THROWS_WITH(run_flow({file}, options, work, [](const Diagnostic&) {}), "disk full");
}

TEST_CASE("Articles wait in a bounded number however many there are", "[cli]") {
  const TemporaryFolder folder;
  const std::string file = write_records(folder, 3000, false);
  FlowOptions options;
  options.jobs = 2;
  std::atomic<int> open = 0;
  int most = 0;
  const auto work = [&](const Article&) -> Completion {
    ++open;
    return [&] {
      most = std::max(most, open.load());
      --open;
    };
  };
  run_flow({file}, options, work, [](const Diagnostic&) {});
  CHECK(most > 0);
  CHECK(most <= 8);
}

}  // namespace
}  // namespace pacta::cli
