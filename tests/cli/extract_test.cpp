#include "cli/program_run.hpp"
#include "cli/sample_articles.hpp"

#include "catch.hpp"
#include <rapidjson/document.h>

namespace {

using pacta::test::lines_of;
using pacta::test::ProgramRun;
using pacta::test::read_file;
using pacta::test::run_pacta;
using pacta::test::TemporaryFolder;

rapidjson::Document parsed(const std::string& line) {
  rapidjson::Document document;
  document.Parse<rapidjson::kParseValidateEncodingFlag>(line.c_str());
  return document;
}

TEST_CASE("A statement is one line of JSON with every field in its place", "[program]") {
  const TemporaryFolder folder;
  const std::string article = folder.write("a.txt", pacta::test::withdrawal_article);
  const ProgramRun run = run_pacta({"extract", article});
  CHECK(run.code == 0);
  CHECK(run.err.empty());
  const auto lines = lines_of(run.out);
  REQUIRE_FALSE(lines.empty());
  const std::string expected =
      "id article holder position treaty target expressedBy attributedTo aspect act status modality polarity "
      "scope "
      "condition inclusionOf requestedAction segment date datePrecision evidence confidence trace ";
  bool withdraws = false;
  for (const std::string& line : lines) {
    INFO(line);
    const rapidjson::Document statement = parsed(line);
    REQUIRE(statement.IsObject());
    std::string names;
    for (const auto& member : statement.GetObject()) names += std::string(member.name.GetString()) + " ";
    CHECK(names == expected);
    CHECK(statement["article"].GetString() == article);
    CHECK(statement["confidence"].GetDouble() >= 0.0);
    CHECK(statement["confidence"].GetDouble() <= 1.0);
    withdraws = withdraws || (std::string(statement["holder"].GetString()) == "russia" &&
                              std::string(statement["position"].GetString()) == "withdraws" &&
                              std::string(statement["treaty"].GetString()) == "open_skies");
  }
  CHECK(withdraws);
}

TEST_CASE("Offsets of annotations and evidence count bytes of the article's text", "[program]") {
  const TemporaryFolder folder;
  const std::string article = folder.write(
      "a.txt",
      "Lavrov: “Открытое небо” is over\n\nMOSCOW, 18 December 2021. Russia has withdrawn from the Open Skies "
      "Treaty, Foreign Minister Sergey Lavrov said.\n");
  const rapidjson::Document annotation = parsed(run_pacta({"annotate", article}).out);
  REQUIRE(annotation.IsObject());
  const std::string text = annotation["text"].GetString();
  const auto slice = [&](const rapidjson::Value& span) {
    return text.substr(span["begin"].GetUint64(), span["end"].GetUint64() - span["begin"].GetUint64());
  };
  CHECK(annotation["sentences"].Size() >= 2);
  bool treaty = false, speaker = false;
  for (const auto& mention : annotation["mentions"].GetArray()) {
    if (mention["slug"].IsNull()) continue;
    const std::string slug = mention["slug"].GetString();
    treaty =
        treaty || (slug == "open_skies" && slice(mention).find("Open Skies Treaty") != std::string::npos);
    speaker = speaker || (slug == "lavrov" && slice(mention).find("Lavrov") != std::string::npos);
  }
  CHECK(treaty);
  CHECK(speaker);
  for (const std::string& line : lines_of(run_pacta({"extract", article}).out)) {
    const rapidjson::Document statement = parsed(line);
    CHECK(slice(statement["evidence"]) == statement["evidence"]["text"].GetString());
  }
}

TEST_CASE("A filter reads standard input and writes files whole", "[program]") {
  const TemporaryFolder folder;
  const std::string file = folder.write("a.txt", pacta::test::withdrawal_article);
  const ProgramRun piped = run_pacta({"extract", "-"}, pacta::test::withdrawal_article);
  CHECK(piped.code == 0);
  CHECK(lines_of(piped.out).size() == lines_of(run_pacta({"extract", file}).out).size());

  const ProgramRun to_file = run_pacta({"extract", file, "-o", folder / "out.jsonl"});
  CHECK(to_file.code == 0);
  CHECK(to_file.out.empty());
  CHECK(read_file(folder / "out.jsonl") == run_pacta({"extract", file}).out);
  CHECK(pacta::test::files_in(folder.path()) == std::vector<std::string>{"a.txt", "out.jsonl"});
}

TEST_CASE("The number of jobs does not show in the output", "[program]") {
  const TemporaryFolder folder;
  std::string lines;
  for (int i = 0; i < 40; ++i)
    lines += pacta::test::record("r" + std::to_string(i), "Russia withdrew from the Open Skies Treaty.");
  const std::string file = folder.write("r.jsonl", lines);
  const ProgramRun one = run_pacta({"extract", file, "-j", "1"});
  CHECK(lines_of(one.out).size() >= 40);
  CHECK(run_pacta({"extract", file, "-j", "8"}).out == one.out);
}

TEST_CASE("Statements come as quads and Turtle, too", "[program]") {
  const TemporaryFolder folder;
  const std::string file = folder.write("a.txt", pacta::test::withdrawal_article);
  const ProgramRun quads = run_pacta({"extract", file, "--format", "nquads"});
  CHECK(quads.code == 0);
  REQUIRE_FALSE(quads.out.empty());
  for (const std::string& line : lines_of(quads.out)) CHECK(line.substr(line.size() - 2) == " .");
  const ProgramRun turtle = run_pacta({"extract", file, "--format", "turtle"});
  CHECK(turtle.code == 0);
  CHECK(turtle.out.find("@prefix") != std::string::npos);
  CHECK(turtle.out.find("withdraws") != std::string::npos);
}

TEST_CASE("With --min-confidence extract leaves out what is less certain", "[program]") {
  const TemporaryFolder folder;
  const std::string file = folder.write("a.txt", pacta::test::withdrawal_article);
  for (const std::string& line : lines_of(run_pacta({"extract", file, "--min-confidence", "0.7"}).out))
    CHECK(parsed(line)["confidence"].GetDouble() >= 0.7);
  CHECK(run_pacta({"extract", file, "--min-confidence", "1"}).out.size() <=
        run_pacta({"extract", file}).out.size());
}

TEST_CASE("With --report-silent extract lists sentences with actor and treaty that gave nothing",
          "[program]") {
  const std::string silent = "The Open Skies Treaty has a secretariat nowhere near Russia.";
  const ProgramRun run = run_pacta({"extract", "-", "--report-silent"},
                                   "Russia withdrew from the Open Skies Treaty. " + silent + " It rained.\n");
  CHECK(run.code == 0);
  const auto lines = lines_of(run.out);
  REQUIRE(lines.size() == 1);
  const rapidjson::Document sentence = parsed(lines[0]);
  CHECK(sentence["text"].GetString() == silent);
  CHECK(std::string(sentence["actors"][0].GetString()) == "russia");
  CHECK(std::string(sentence["treaties"][0].GetString()) == "open_skies");
}

TEST_CASE("explain shows how a statement came about", "[program]") {
  const ProgramRun run = run_pacta({"explain", "-"}, "Russia withdrew from the Open Skies Treaty.\n");
  CHECK(run.code == 0);
  for (const char* part : {"“Open Skies Treaty” = open_skies", "withdrew(nsubj Russia",
                           "russia withdraws open_skies", "act:withdraw"}) {
    INFO(run.out);
    CHECK(run.out.find(part) != std::string::npos);
  }
}

}  // namespace
