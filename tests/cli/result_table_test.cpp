#include "cli/result_table.hpp"

#include "cli/message_of.hpp"

#include "catch.hpp"

#include <string>

namespace {

using pacta::cli::result_table;

const std::string two_rows = R"({"head": {"vars": ["who", "words"]}, "results": {"bindings": [
  {"who": {"type": "uri", "value": "https://w3id.org/pacta/actor/russia"}, "words": {"type": "literal", "value": "état\nd’urgence"}},
  {"words": {"type": "literal", "value": "7", "datatype": "http://www.w3.org/2001/XMLSchema#integer"}},
  {"who": {"type": "bnode", "value": "b0"}, "words": {"type": "uri", "value": "http://example.org/x"}}]}})";

TEST_CASE("results become columns with known prefixes; what is not bound stays empty", "[cli]") {
  CHECK(result_table(two_rows, 0, "engine") ==
        "who           words\n"
        "------------  --------------------\n"
        "actor:russia  état d’urgence\n"
        "              7\n"
        "_:b0          http://example.org/x\n");
}

TEST_CASE("a table fits a terminal where that can be", "[cli]") {
  CHECK(result_table(two_rows, 27, "engine") ==
        "who           words\n"
        "------------  -------------\n"
        "actor:russia  état d’urgen…\n"
        "              7\n"
        "_:b0          http://examp…\n");
}

TEST_CASE("control characters of answers do not reach the terminal", "[cli]") {
  const std::string table = result_table(
      R"({"head":{"vars":["x"]},"results":{"bindings":[{"x":{"type":"literal","value":"a\u001b[2Jb\u0007"}}]}})",
      0, "engine");
  CHECK(table == "x\n-------\na [2Jb\n");
}

TEST_CASE("a question has one word for an answer", "[cli]") {
  CHECK(result_table(R"({"head": {}, "boolean": true})", 0, "engine") == "true\n");
  CHECK(result_table(R"({"head": {}, "boolean": false})", 0, "engine") == "false\n");
}

TEST_CASE("what is no result is said to be none", "[cli]") {
  for (const char* text :
       {"", "<html>", "[]", "{}", R"({"head": {"vars": "x"}, "results": {"bindings": []}})",
        R"({"head": {"vars": ["x"]}, "results": {}})"}) {
    INFO(text);
    CHECK(pacta::test::message_of([&] { result_table(text, 0, "http://host"); }) ==
          "http://host: found something else than query results in SPARQL's JSON");
  }
}

}  // namespace
