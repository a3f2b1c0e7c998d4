#include "cli/program_run.hpp"
#include "cli/sample_articles.hpp"

#include "catch.hpp"

#include <filesystem>

namespace {

using pacta::test::ProgramRun;
using pacta::test::read_file;
using pacta::test::run_pacta;
using pacta::test::TemporaryFolder;

/// A program that stands in for Oxigraph: notes how it was called and gives one row.
std::string stand_in(const TemporaryFolder& folder) {
  const std::string path = folder.write("bin/oxigraph",
                                        "#!/bin/sh\n"
                                        "echo \"$@\" >> '" +
                                            folder.path().string() +
                                            "/calls'\n"
                                            "if [ \"$1\" = query ]; then\n"
                                            "  cp \"$5\" '" +
                                            folder.path().string() +
                                            "/asked'\n"
                                            "  echo '{\"head\":{\"vars\":[\"n\"]},\"results\":{\"bindings\":"
                                            "[{\"n\":{\"type\":\"literal\",\"value\":\"42\"}}]}}'\n"
                                            "fi\n");
  std::filesystem::permissions(path, std::filesystem::perms::owner_all);
  return path;
}

struct Graph {
  Graph() {
    folder.write("in/a.jsonl",
                 pacta::test::record("a", "Russia withdrew from the Open Skies Treaty.", "2021-12-18"));
    REQUIRE(run_pacta({"build", folder / "in", "-o", folder / "out"}).code == 0);
    query = folder.write("count.rq", "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }\n");
    engine = stand_in(folder);
  }
  TemporaryFolder folder;
  std::string query, engine;
};

TEST_CASE("query loads the graph and the vocabulary, asks, and leaves nothing behind", "[program]") {
  const Graph graph;
  const ProgramRun run = run_pacta({"query", graph.folder / "out", graph.query, "--engine", graph.engine});
  INFO(run.err);
  CHECK(run.code == 0);
  CHECK(run.out == "n\n--\n42\n");
  const std::string calls = read_file(graph.folder / "calls");
  for (const char* part :
       {"load --location", "graph.ttl", "graph.nq", "treaties.ttl", "--results-format json"})
    CHECK(calls.find(part) != std::string::npos);
  CHECK(read_file(graph.folder / "asked") == read_file(graph.query));
  const std::size_t begin = calls.find("--location ") + 11;
  CHECK_FALSE(std::filesystem::exists(calls.substr(begin, calls.find(" --file") - begin)));
}

TEST_CASE("query reads graphs and queries from a pipe, too", "[program]") {
  const Graph graph;
  const std::string quads = read_file(graph.folder / "out/graph.nq");
  const ProgramRun piped = run_pacta({"query", "-", graph.query, "--engine", graph.engine, "--bare"}, quads);
  CHECK(piped.out == "n\n--\n42\n");
  CHECK(read_file(graph.folder / "calls").find("treaties.ttl") == std::string::npos);
  const ProgramRun typed =
      run_pacta({"query", graph.folder / "out", "-", "--engine", graph.engine, "--format", "json"}, "ASK {}");
  CHECK(typed.code == 0);
  CHECK(typed.out.find("\"42\"") != std::string::npos);
  CHECK(read_file(graph.folder / "asked") == "ASK {}");
}

TEST_CASE("without the engine, query says how to get it", "[program]") {
  const Graph graph;
  const ProgramRun run =
      run_pacta({"query", graph.folder / "out", graph.query, "--engine", "no-such-engine"});
  CHECK(run.code == 1);
  CHECK(run.out.empty());
  for (const char* part : {"no-such-engine: found no such program", "pip install oxigraph",
                           "cargo install oxigraph-cli", "--endpoint"})
    CHECK(run.err.find(part) != std::string::npos);
}

TEST_CASE("what the engine complains of is an error of one paragraph", "[program]") {
  const Graph graph;
  const std::string engine = graph.folder.write(
      "bin/failing",
      "#!/bin/sh\nprintf 'Error: expected one of SELECT\\n\\nStack backtrace:\\n 0: main\\n' >&2; exit 1\n");
  std::filesystem::permissions(engine, std::filesystem::perms::owner_all);
  const ProgramRun run = run_pacta({"query", graph.folder / "out", graph.query, "--engine", engine});
  CHECK(run.code == 1);
  CHECK(run.err == "pacta: error: failing load: expected one of SELECT\n");
}

TEST_CASE("query tells what is missing or too much", "[program]") {
  struct Row {
    std::vector<std::string> arguments;
    int code;
    const char* message;
  };
  const Graph graph;
  for (const Row& row : std::vector<Row>{
           {{"query", "out"}, 2, "expected GRAPH and QUERY, or --endpoint URL and QUERY"},
           {{"query", "out", "q.rq", "--endpoint", "http://localhost/"}, 2, "found GRAPH, too"},
           {{"query", "-", "-"}, 2, "cannot both be standard input"},
           {{"query", "out", graph.folder / "none.rq"}, 1, "none.rq: cannot be read"},
           {{"query", graph.folder / "none", graph.query, "--engine", graph.engine},
            1,
            "found nothing there"},
           {{"query", "out", graph.folder.write("update.rq", "DROP ALL")},
            1,
            "found \"drop\", expected SELECT"},
           {{"query", "--endpoint", "http://127.0.0.1:1/", graph.query}, 1, "http://127.0.0.1:1/: "}}) {
    const ProgramRun run = run_pacta(row.arguments);
    INFO(run.err);
    CHECK(run.code == row.code);
    CHECK(run.out.empty());
    CHECK(run.err.find(row.message) != std::string::npos);
  }
}

}  // namespace
