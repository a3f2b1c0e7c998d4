#include "cli/program_run.hpp"
#include "cli/sample_articles.hpp"

#include "catch.hpp"

namespace {

using pacta::test::lines_of;
using pacta::test::ProgramRun;
using pacta::test::run_pacta;
using pacta::test::TemporaryFolder;

TEST_CASE("The compiled-in vocabulary is sound and can be listed", "[program]") {
  const ProgramRun check = run_pacta({"ontology", "check"});
  CHECK(check.code == 0);
  const std::size_t treaties = lines_of(run_pacta({"ontology", "list"}).out).size();
  CHECK(treaties >= 140);
  CHECK(check.out.find(" " + std::to_string(treaties) + " treaties") != std::string::npos);
  CHECK(lines_of(run_pacta({"ontology", "list", "positions"}).out).size() == 22);
  CHECK(lines_of(run_pacta({"ontology", "list", "actors", "--json"}).out).size() > 500);
  CHECK(run_pacta({"ontology", "list", "operators"}).out.find("act:withdraw ") != std::string::npos);
}

TEST_CASE("lookup finds by slug, name, or part of a name", "[program]") {
  struct Row {
    const char* words;
    const char* found;
  };
  for (const Row& row :
       {Row{"new_start", "(new_start,"}, Row{"NEW START", "(new_start,"}, Row{"Kremlin", "(russia,"},
        Row{"lavrov", "Foreign Minister for russia from 2004"}, Row{"test-ban", "(ctbt,"}}) {
    const ProgramRun run = run_pacta({"ontology", "lookup", row.words});
    INFO(run.out);
    CHECK(run.code == 0);
    CHECK(run.out.find(row.found) != std::string::npos);
  }
  const ProgramRun nothing = run_pacta({"ontology", "lookup", "no such thing"});
  CHECK(nothing.code == 1);
  CHECK(nothing.err.find("no such thing") != std::string::npos);
}

TEST_CASE("A vocabulary file with a mistake is named with its line, and nothing is written", "[program]") {
  const TemporaryFolder folder;
  const std::string broken =
      folder.write("mine.ttl", "@prefix a: <http://example.org/> .\n\na:b a:c \"no end .\n");
  const std::string article = folder.write("a.txt", pacta::test::withdrawal_article);
  for (const std::vector<std::string>& arguments : std::vector<std::vector<std::string>>{
           {"ontology", "check", broken},
           {"extract", article, "--ontology", broken},
           {"build", article, "-o", folder / "out", "--ontology", broken}}) {
    const ProgramRun run = run_pacta(arguments);
    INFO(run.err);
    CHECK(run.code == 1);
    CHECK(run.out.empty());
    CHECK(run.err.find(broken + ":3: ") != std::string::npos);
  }
  CHECK_FALSE(std::filesystem::exists(folder / "out/graph.ttl"));
  CHECK(run_pacta({"ontology", "check", folder / "absent.ttl"}).code == 1);
}

}  // namespace
