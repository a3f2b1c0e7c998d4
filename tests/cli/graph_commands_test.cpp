#include "cli/program_run.hpp"
#include "cli/sample_articles.hpp"

#include "catch.hpp"

namespace {

using pacta::test::build_graph_of;
using pacta::test::lines_of;
using pacta::test::ProgramRun;
using pacta::test::read_file;
using pacta::test::run_pacta;
using pacta::test::TemporaryFolder;

/// A folder "out" with the graph of three articles in "in".
void build_graph(const TemporaryFolder& folder) {
  using pacta::test::record;
  REQUIRE(build_graph_of(
              folder, {record("a", "Russia withdrew from the Open Skies Treaty.", "2021-12-18"),
                       record("b", "Germany supports the extension of the New START Treaty.", "2021-01-21"),
                       record("c", "Japan called on China to ratify the CTBT.", "2020-03-03")})
              .code == 0);
}

TEST_CASE("export gives back the files of the folder, from each of its RDF files", "[program]") {
  const TemporaryFolder folder;
  build_graph(folder);
  struct Row {
    const char* format;
    const char* file;
  };
  for (const Row& row :
       {Row{"turtle", "graph.ttl"}, Row{"nquads", "graph.nq"}, Row{"graphml", "graph.graphml"},
        Row{"graphml-collapsed", "graph.collapsed.graphml"}, Row{"jsonl", "statements.jsonl"}}) {
    INFO(row.format);
    const std::string expected = read_file(folder / "out/" + row.file);
    for (const char* source : {"out", "out/graph.ttl", "out/graph.nq"}) {
      const ProgramRun run = run_pacta({"export", folder / source, "--format", row.format});
      CHECK(run.code == 0);
      CHECK(run.out == expected);
    }
    const ProgramRun piped =
        run_pacta({"export", "-", "--format", row.format}, read_file(folder / "out/graph.nq"));
    CHECK(piped.out == expected);
  }
}

TEST_CASE("export shows the part that the options ask for", "[program]") {
  const TemporaryFolder folder;
  build_graph(folder);
  struct Row {
    std::vector<std::string> options;
    const char* present;
    const char* absent;
  };
  const std::vector<Row> rows = {
      {{"--holder", "germany"}, "new_start", "open_skies"},
      {{"--treaty", "open_skies"}, "\"holder\":\"russia\"", "\"holder\":\"germany\""},
      {{"--position", "supports"}, "\"supports\"", "\"withdraws\""},
      {{"--from", "2021-06"}, "open_skies", "new_start"},
      {{"--until", "2021-06-30"}, "new_start", "open_skies"}};
  for (const Row& row : rows) {
    std::vector<std::string> arguments = {"export", folder / "out", "--format", "jsonl"};
    arguments.insert(arguments.end(), row.options.begin(), row.options.end());
    const ProgramRun run = run_pacta(arguments);
    INFO(row.options[0] << ": " << run.out << run.err);
    CHECK(run.code == 0);
    CHECK(run.out.find(row.present) != std::string::npos);
    CHECK(run.out.find(row.absent) == std::string::npos);
  }
}

TEST_CASE("merge of parts is the build of the whole, in any order", "[program]") {
  const TemporaryFolder folder;
  build_graph(folder);
  for (const char* name : {"a", "b", "c"})
    REQUIRE(run_pacta({"build", folder / "in/" + name + ".jsonl", "-o", folder / name}).code == 0);
  const std::string quads = folder / "b.nq";
  REQUIRE(run_pacta({"extract", folder / "in/b.jsonl", "--format", "nquads", "-o", quads}).code == 0);
  const std::vector<std::vector<std::string>> orders = {{folder / "a", folder / "b", folder / "c"},
                                                        {folder / "c", quads, folder / "a", folder / "a"}};
  for (std::vector<std::string> arguments : orders) {
    arguments.insert(arguments.begin(), {"merge", "-o", folder / "all", "--fresh"});
    const ProgramRun run = run_pacta(arguments);
    INFO(run.err);
    CHECK(run.code == 0);
    for (const std::string& file : pacta::test::files_in(folder / "out")) {
      INFO(file);
      CHECK(read_file(folder / "all/" + file) == read_file(folder / "out/" + file));
    }
  }
}

TEST_CASE("A graph that cannot be read is named, and nothing is written", "[program]") {
  const TemporaryFolder folder;
  build_graph(folder);
  const std::string graph = read_file(folder / "out/graph.ttl");
  const std::string broken = folder.write("broken.ttl", graph.substr(0, graph.size() / 2));
  const std::string other = folder.write("other.txt", "no graph");
  std::filesystem::create_directory(folder / "empty");
  for (const std::string& source : {broken, other, folder / "empty", folder / "absent.nq"}) {
    for (const std::vector<std::string>& arguments : std::vector<std::vector<std::string>>{
             {"export", source, "--format", "turtle", "-o", folder / "new.ttl"},
             {"merge", folder / "out", source, "-o", folder / "all"}}) {
      const ProgramRun run = run_pacta(arguments);
      INFO(run.err);
      CHECK(run.code == 1);
      CHECK(run.err.find(source) != std::string::npos);
    }
  }
  CHECK_FALSE(std::filesystem::exists(folder / "new.ttl"));
  CHECK_FALSE(std::filesystem::exists(folder / "all/graph.ttl"));
}

TEST_CASE("build refuses to overwrite a graph that it cannot read", "[program]") {
  const TemporaryFolder folder;
  build_graph(folder);
  folder.write("out/graph.ttl", "@prefix broken");
  const ProgramRun run = run_pacta({"build", folder / "in", "-o", folder / "out"});
  CHECK(run.code == 1);
  CHECK(run.err.find("graph.ttl") != std::string::npos);
  CHECK(read_file(folder / "out/graph.ttl") == "@prefix broken");
  CHECK(run_pacta({"build", folder / "in", "-o", folder / "out", "--fresh"}).code == 0);
}

TEST_CASE("A date or position that is none is a usage error", "[program]") {
  const TemporaryFolder folder;
  for (const std::vector<std::string>& options : std::vector<std::vector<std::string>>{
           {"--from", "yesterday"}, {"--until", "2021-13"}, {"--position", "likes"}, {"--format", "pdf"}}) {
    std::vector<std::string> arguments = {"export", folder / "out", "--format", "jsonl"};
    if (options[0] == "--format") arguments.resize(2);
    arguments.insert(arguments.end(), options.begin(), options.end());
    const ProgramRun run = run_pacta(arguments);
    INFO(run.err);
    CHECK(run.code == 2);
    CHECK(run.err.find(options[1]) != std::string::npos);
  }
}

}  // namespace
