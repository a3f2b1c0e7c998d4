#include "catch.hpp"
#include "reading/reading_fixture.hpp"

using namespace pacta;
using pacta::test::read_bytes;
using pacta::test::Reading;

TEST_CASE("A line of JSON is an article", "[reading][json]") {
  const auto reading = read_bytes(
      R"({"id":"a1","title":"Pact holds","published":"2021-02-03","source":"Wire","url":"https://example.org","text":"It holds.\nStill."}
{"id":7,"headline":"Pact holds","date":"2007","outlet":"Wire","text":"Pact holds\n\nIt holds.","speaker_state":"MCO","speaker":"J. Doe"}

{"text":"No more than that."}
)",
      "in.jsonl");
  REQUIRE(reading.codes().empty());
  REQUIRE(reading.articles.size() == 3);
  CHECK(reading.articles[0].id == "a1");
  CHECK(reading.articles[0].text == "Pact holds\n\nIt holds.\n\nStill.");
  CHECK(reading.articles[0].published == Date(2021, 2, 3));
  CHECK(reading.articles[0].date_certainty == DateCertainty::stated);
  CHECK(reading.articles[0].source == "Wire");
  CHECK(reading.articles[1].id == "7");
  CHECK(reading.articles[1].text == "Pact holds\n\nIt holds.");
  CHECK(reading.articles[1].published == Date(2007));
  CHECK(reading.articles[1].source == "Wire");
  CHECK(reading.articles[1].speaker_state == "MCO");
  CHECK(reading.articles[1].speaker == "J. Doe");
  CHECK(reading.articles[2].id == "in.jsonl:4");
  CHECK(reading.articles[2].date_certainty == DateCertainty::unknown);
}

TEST_CASE("A broken line is reported with its place and the others go on", "[reading][json]") {
  struct Case {
    const char* line;
    const char* code;
  };
  const std::vector<Case> cases{
      {"{\"text\":\"a\"", "invalid-json"},    {"{\"text\":\"a\"} x", "invalid-json"},
      {"[\"text\"]", "no-json-object"},       {"{\"id\":\"a\"}", "missing-text"},
      {"{\"text\":null}", "missing-text"},    {"{\"text\":5}", "wrong-field-type"},
      {"{\"text\":\" \\n \"}", "empty-text"}, {"{\"text\":\"\\ud800\"}", "invalid-json"},
  };
  for (const Case& example : cases) {
    INFO(example.line);
    const auto reading = read_bytes(
        "{\"text\":\"One.\"}\n" + std::string(example.line) + "\n{\"text\":\"Three.\"}\n", "in.jsonl");
    CHECK(reading.articles.size() == 2);
    REQUIRE(reading.codes() == example.code);
    CHECK(reading.diagnostics[0].severity == Severity::error);
    CHECK(reading.diagnostics[0].source == "in.jsonl");
    CHECK(reading.diagnostics[0].line == 2);
  }
}

TEST_CASE("A broken line's message gives the offset", "[reading][json]") {
  const auto reading = read_bytes("{\"text\": oops}\n", "in.jsonl");
  REQUIRE(reading.codes() == "invalid-json");
  CHECK(reading.diagnostics[0].message == "found at byte 9: Invalid value; expected one JSON object");
}

TEST_CASE("Fields of the wrong kind are ignored with a warning", "[reading][json]") {
  const auto reading = read_bytes(R"({"text":"It holds.","title":3,"published":"soon"})", "in.jsonl");
  REQUIRE(reading.articles.size() == 1);
  CHECK(reading.articles[0].title.empty());
  CHECK(reading.codes() == "wrong-field-type unreadable-date");
  CHECK(reading.diagnostics[0].severity == Severity::warning);
}

TEST_CASE("Hostile lines neither crash nor stop the rest", "[reading][json]") {
  const auto reading = read_bytes(std::string(2'000'000, '[') + "\n{\"text\":\"It holds.\"}\n", "in.jsonl");
  CHECK(reading.articles.size() == 1);
  CHECK(reading.codes() == "invalid-json");
  const auto repeated = read_bytes("{\"text\":\"First.\",\"text\":\"Second.\"}\n", "in.jsonl");
  REQUIRE(repeated.articles.size() == 1);
  CHECK(repeated.articles[0].text == "First.");
  const auto damaged = read_bytes("{\"text\":\"It\xE2\x80 holds \u2019\u2019.\"}\n", "in.jsonl");
  CHECK(damaged.codes() == "invalid-utf8");
  const auto surrogate = read_bytes("{\"text\":\"It \\ude08 holds.\"}\n", "in.jsonl");
  CHECK(surrogate.codes() == "invalid-utf8");
  REQUIRE(surrogate.articles.size() == 1);
  CHECK(surrogate.articles[0].text.find("\xED\xB8\x88") == std::string::npos);
  CHECK(damaged.articles.size() == 1);
}

TEST_CASE("A line above the limit is skipped", "[reading][json]") {
  const std::string bytes = "{\"text\":\"" + std::string(500, 'a') + "\"}\n{\"text\":\"It holds.\"}\n";
  const auto reading = read_bytes(bytes, "in.jsonl", {.max_bytes = 100});
  CHECK(reading.articles.size() == 1);
  REQUIRE(reading.codes() == "line-too-long");
  CHECK(reading.diagnostics[0].line == 1);
}

TEST_CASE("A JSON file over several lines is read whole", "[reading][json]") {
  const auto object = read_bytes("{\n  \"text\": \"It holds.\"\n}\n", "a.json");
  CHECK(object.articles.size() == 1);
  const auto array = read_bytes("[{\"text\": \"One.\"},\n 5, {\"text\": \"Two.\"}]", "a.json");
  CHECK(array.articles.size() == 2);
  REQUIRE(array.codes() == "no-json-object");
  CHECK(array.diagnostics[0].line == 2);
  CHECK(read_bytes("[\n{\"text\": oops}]", "a.json").diagnostics.at(0).line == 2);
}

TEST_CASE("An input of blank lines is reported", "[reading][json]") {
  CHECK(read_bytes("\n \n", "in.jsonl").codes() == "empty-file");
}

TEST_CASE("The sink can stop the reading", "[reading][json]") {
  Reading reading;
  read_articles(
      "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n", "in.jsonl", {},
      [&](Article&& article) {
        reading.articles.push_back(std::move(article));
        return false;
      },
      reading.diagnostic_sink());
  CHECK(reading.articles.size() == 1);
}
