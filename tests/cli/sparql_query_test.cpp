#include "cli/sparql_query.hpp"

#include "cli/message_of.hpp"

#include "catch.hpp"

namespace {

using namespace pacta;
using namespace pacta::cli;

TEST_CASE("the form of a query stands behind comments and prefixes", "[cli]") {
  struct Row {
    const char* text;
    QueryForm form;
  };
  for (const Row& row :
       {Row{"SELECT * WHERE { ?s ?p ?o }", QueryForm::select}, Row{"select*{}", QueryForm::select},
        Row{"\xEF\xBB\xBFSELECT * {}", QueryForm::select},
        Row{"# ASK me\n\n  SELECT * {}", QueryForm::select},
        Row{"PREFIX a: <http://a#select> ASK {}", QueryForm::ask},
        Row{"BASE <http://b/>\nPREFIX : <x>\nprefix select: <y>\nASK {}", QueryForm::ask},
        Row{"CONSTRUCT WHERE { ?s ?p ?o }", QueryForm::graph},
        Row{"DESCRIBE <http://a>", QueryForm::graph}}) {
    INFO(row.text);
    CHECK(parse_query(row.text, "q.rq").form == row.form);
  }
}

TEST_CASE("what is no query is refused before anything is loaded", "[cli]") {
  struct Row {
    const char* text;
    const char* message;
  };
  for (const Row& row : {Row{"", "q.rq: found nothing, expected SELECT, ASK, CONSTRUCT or DESCRIBE"},
                         Row{"# only a comment", "found nothing"}, Row{"INSERT DATA { }", "found \"insert\""},
                         Row{"PREFIX a: <http://a", "found nothing"}, Row{"PREFIX", "found nothing"},
                         Row{"DROP ALL", "found \"drop\""}}) {
    INFO(row.text);
    CHECK(pacta::test::message_of([&] { parse_query(row.text, "q.rq"); }).find(row.message) !=
          std::string::npos);
  }
}

TEST_CASE("tables are made from JSON, graphs are Turtle in every format", "[cli]") {
  CHECK(media_type(QueryForm::select, ResultFormat::table) == "application/sparql-results+json");
  CHECK(media_type(QueryForm::ask, ResultFormat::csv) == "text/csv");
  CHECK(extension(QueryForm::select, ResultFormat::tsv) == "tsv");
  for (const auto format : {ResultFormat::table, ResultFormat::csv, ResultFormat::json})
    CHECK(media_type(QueryForm::graph, format) == "text/turtle");
}

}  // namespace
