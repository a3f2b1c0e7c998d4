#include "cli/program_run.hpp"
#include "cli/sample_articles.hpp"

#include "catch.hpp"

namespace {

using pacta::test::lines_of;
using pacta::test::ProgramRun;
using pacta::test::read_file;
using pacta::test::run_pacta;
using pacta::test::TemporaryFolder;

/// An input that gives no article, or not all of them.
struct BadInput {
  const char* name;
  std::string bytes;
  const char* code;     ///< docs/diagnostics.md
  std::size_t line;     ///< 0: the whole file
  const char* message;  ///< part of it: found, or expected
};

std::vector<BadInput> bad_inputs() {
  const std::string good = pacta::test::record("good", "Russia withdrew from the Open Skies Treaty.");
  return {
      {"empty.txt", "", "empty-file", 0, "expected an article"},
      {"blank.txt", " \n\t\n", "empty-file", 0, "expected an article"},
      {"binary.txt",
       std::string("\x7f"
                   "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0",
                   20),
       "binary-file", 0, "expected text"},
      {"page.html",
       "<!doctype html><html><head><title></title><script>var a = 1;</script></head><body></body></html>",
       "html-without-text", 0, "expected an article"},
      {"comma.jsonl", good + "{\"id\": \"x\",, \"text\": \"y\"}\n" + good, "invalid-json", 2, "found"},
      {"array.jsonl", good + "[1, 2]\n", "no-json-object", 2, "expected"},
      {"notext.jsonl", good + "{\"id\": \"x\", \"title\": \"y\"}\n", "missing-text", 2, "expected"},
      {"deep.jsonl", good + std::string(100000, '[') + "\n", "invalid-json", 2, "found"},
      {"long.jsonl", good + pacta::test::record("long", std::string(200000, 'a')), "line-too-long", 2,
       "expected"},
      {"long.txt", std::string(200000, 'a'), "file-too-large", 0, "expected"},
  };
}

TEST_CASE("Each kind of bad input is named with file, line, what was found and expected", "[program]") {
  for (const BadInput& input : bad_inputs()) {
    const TemporaryFolder folder;
    const std::string file = folder.write(input.name, input.bytes);
    const std::string place = input.line > 0 ? file + ":" + std::to_string(input.line) : file;
    const ProgramRun run = run_pacta({"extract", file, "--max-size", "150KB"});
    INFO(input.name << ": " << run.err);
    CHECK(run.err.find(place + ": error: ") != std::string::npos);
    CHECK(run.err.find(std::string("[") + input.code + "]") != std::string::npos);
    CHECK(run.err.find(input.message) != std::string::npos);
    // A file of records still has its good ones; elsewhere nothing was read at all.
    CHECK(run.code == (input.line > 0 ? 0 : 1));
    CHECK(run.out.empty() == (input.line == 0));
  }
}

TEST_CASE("The batch goes on past bad inputs, and skipped.jsonl lists them", "[program]") {
  const TemporaryFolder folder;
  const auto inputs = bad_inputs();
  for (const BadInput& input : inputs) folder.write(std::string("in/") + input.name, input.bytes);
  folder.write("in/zz.txt", pacta::test::support_article);
  const ProgramRun run = run_pacta({"build", folder / "in", "-o", folder / "out", "--max-size", "150KB"});
  INFO(run.err);
  CHECK(run.code == 0);
  const std::string skipped = read_file(folder / "out/skipped.jsonl");
  CHECK(lines_of(skipped).size() == inputs.size());
  for (const BadInput& input : inputs) {
    INFO(input.name);
    const std::string line = input.line > 0 ? std::to_string(input.line) : "null";
    CHECK(skipped.find("{\"source\":\"" + (folder / "in/") + input.name + "\",\"line\":" + line +
                       ",\"severity\":\"error\",\"code\":\"" + input.code + "\",\"message\":\"") !=
          std::string::npos);
  }
  CHECK(read_file(folder / "out/statements.jsonl").find("\"holder\":\"germany\"") != std::string::npos);
  CHECK(run.out.find("Skipped, and why") != std::string::npos);
}

TEST_CASE("Files that are not there, folders without articles and patterns without matches", "[program]") {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder / "empty");
  for (const std::string& input : {folder / "absent.txt", folder / "empty", folder / "*.nothing"}) {
    const ProgramRun run = run_pacta({"extract", input});
    INFO(run.err);
    CHECK(run.code == 1);
    CHECK(run.err.find(input) != std::string::npos);
    CHECK(run.err.find("no article could be read") != std::string::npos);
  }
}

TEST_CASE("Invalid UTF-8 is repaired and reported, and the article is read", "[program]") {
  const TemporaryFolder folder;
  const std::string file =
      folder.write("a.txt",
                   "Zürich, \xff\xfe\x80 Германия, ünder\n\nGermany supports the New START "
                   "Treaty. “Yes” – said Müller. \xc3\x28\n");
  const ProgramRun run = run_pacta({"extract", file});
  INFO(run.err);
  CHECK(run.code == 0);
  CHECK(run.err.find(file + ": ") != std::string::npos);
}

TEST_CASE("Under --strict the run stops at the first bad input with 1", "[program]") {
  const TemporaryFolder folder;
  const std::string good = folder.write("a.txt", pacta::test::withdrawal_article);
  const std::string bad = folder.write("b.txt", "");
  const std::string absent = folder / "c.txt";
  const ProgramRun run = run_pacta({"extract", good, bad, absent, "--strict"});
  INFO(run.err);
  CHECK(run.code == 1);
  CHECK(run.err.find("[empty-file]") != std::string::npos);
  CHECK(run.err.find(absent) == std::string::npos);
  CHECK(run.err.find("--strict") != std::string::npos);
  CHECK(run_pacta({"build", good, bad, "-o", folder / "out", "--strict"}).code == 1);
  CHECK(pacta::test::files_in(folder / "out").empty());
}

TEST_CASE("A line of 100 MB is skipped and what follows is read", "[program]") {
  const TemporaryFolder folder;
  const std::string file = folder.write(
      "long.jsonl", pacta::test::record("long", std::string(100u << 20, 'a')) +
                        pacta::test::record("good", "Russia withdrew from the Open Skies Treaty."));
  const ProgramRun run = run_pacta({"extract", file});
  INFO(run.err);
  CHECK(run.code == 0);
  CHECK(run.err.find(file + ":1: error: ") != std::string::npos);
  CHECK(run.err.find("[line-too-long]") != std::string::npos);
  CHECK(run.out.find("\"article\":\"good\"") != std::string::npos);
}

}  // namespace
