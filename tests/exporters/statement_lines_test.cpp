#include "exporters/json/statement_lines.hpp"

#include "exporters/json/trace_json.hpp"

#include "catch.hpp"
#include "generated_graph.hpp"
#include <rapidjson/document.h>

using namespace pacta;

TEST_CASE("the line format is what scripts rely on", "[exporters]") {
  Article article;
  article.id = "a.txt";
  article.text = "Russia left.";
  Statement s;
  s.article = "a.txt";
  s.holder = "russia";
  s.position = Position::withdraws;
  s.treaty = "inf";
  s.status = "inEffect";
  s.date = Date(2019, 8);
  s.evidence = {{0, 11}, "Russia left", false};
  s.confidence = 0.5;
  s.trace = {"withdraw", {"act:withdraw"}, {}};
  KnowledgeGraph graph;
  graph.add(article, std::vector{s});
  StringOutput output;
  json::StatementLines(output).write(graph);
  CHECK(output.bytes() ==
        R"({"id":")" + s.id(article.content_id()) +
            R"(","article":"a.txt","holder":"russia","position":"withdraws","treaty":"inf","target":null,)"
            R"("expressedBy":null,"attributedTo":null,"aspect":null,"act":null,"status":"inEffect",)"
            R"("modality":"asserted","polarity":"positive","scope":null,"condition":null,"inclusionOf":null,)"
            R"("requestedAction":null,"segment":"news","date":"2019-08","datePrecision":"month",)"
            R"("evidence":{"begin":0,"end":11,"text":"Russia left"},"confidence":0.5,)"
            R"("trace":{"rule":"withdraw","operators":["act:withdraw"],"features":[]}})"
            "\n");
}

TEST_CASE("every line is one JSON object, whatever the text", "[exporters]") {
  const KnowledgeGraph graph = testing::generated_graph(4, 60, testing::Wording::hostile);
  StringOutput output;
  json::StatementLines lines(output);
  lines.write(graph);
  CHECK(lines.replaced() == 0);
  std::size_t count = 0;
  std::string_view rest = output.bytes();
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(line.size() + 1);
    rapidjson::Document document;
    document.Parse<rapidjson::kParseValidateEncodingFlag>(line.data(), line.size());
    REQUIRE_FALSE(document.HasParseError());
    REQUIRE(document.IsObject());
    ++count;
  }
  CHECK(count == graph.statement_count());
}

TEST_CASE("invalid UTF-8 is repaired and counted", "[exporters]") {
  json::JsonWriter json;
  json.begin_object();
  json.member("key", std::string_view("caf\xE9"));
  json.end_object();
  CHECK(json.take() == "{\"key\":\"caf\xEF\xBF\xBD\"}");
  CHECK(json.replaced() == 1);
}

TEST_CASE("a trace reads back, and nothing else does", "[exporters]") {
  const Trace trace{"oppose/withdraw", {"act:withdraw", "attitude:oppose", "act:withdraw"}, {"bias=0.5"}};
  const auto read = json::parse_trace(json::trace_text(trace));
  REQUIRE(read);
  CHECK(read->rule == trace.rule);
  CHECK(read->operators == trace.operators);
  CHECK(read->features == trace.features);
  for (const std::string_view wrong :
       {"", "{}", "[]", R"({"rule":1,"operators":[],"features":[]})",
        R"({"rule":"x","operators":[1],"features":[]})", R"({"rule":"x","operators":[],"features":[]} more)",
        "{\"rule\":\"\xFF\",\"operators\":[],\"features\":[]}"}) {
    INFO(wrong);
    CHECK_FALSE(json::parse_trace(wrong));
  }
}
