#include "ontology/turtle_reader.hpp"

#include "ontology/error.hpp"

#include "catch.hpp"

#include <stdexcept>
#include <vector>

namespace pacta {
namespace {

struct KeptTriple {
  Term subject;
  std::string predicate;
  Term object;
  std::size_t end_line;
};

std::vector<KeptTriple> triples_of(std::string_view text) {
  std::vector<KeptTriple> kept;
  read_turtle({"t.ttl", text}, [&](Triple&& triple) {
    kept.push_back(
        {triple.subject, std::string(triple.predicate), std::move(triple.object), triple.end_line});
  });
  return kept;
}

TEST_CASE("triples keep their order, datatypes and the end of their block", "[ontology]") {
  const auto triples = triples_of(R"(@prefix p: <https://w3id.org/pacta/ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
<https://w3id.org/pacta/treaty/x> p:signedOn "2010-04"^^xsd:gYearMonth ;
    p:party _:b .
_:b p:title "“quoted” \"title\"" .
)");
  REQUIRE(triples.size() == 3);
  CHECK(triples[0].subject.value == "https://w3id.org/pacta/treaty/x");
  CHECK(triples[0].predicate == "pacta:signedOn");
  CHECK(triples[0].object.value == "2010-04");
  CHECK(triples[0].object.datatype == "xsd:gYearMonth");
  CHECK(triples[0].end_line == 4);
  CHECK(triples[1].object.kind == Term::Kind::blank);
  CHECK(triples[2].subject.value == triples[1].object.value);
  CHECK(triples[2].object.value == "“quoted” \"title\"");
}

TEST_CASE("what is no Turtle is told with its line", "[ontology]") {
  const std::vector<std::pair<std::string, std::string>> cases{
      {"<https://a/> <https://b/> .\n", "t.ttl:1: no Turtle"},
      {"\n\nx:a x:b x:c .\n", "t.ttl:3: no Turtle"},
      {"<https://a/> <https://b/> \"open .\n", "t.ttl:"},
  };
  for (const auto& [text, message] : cases) {
    INFO(text);
    try {
      triples_of(text);
      FAIL("read");
    } catch (const Error& error) {
      INFO(error.what());
      CHECK(std::string(error.what()).starts_with(message));
    }
  }
  CHECK(triples_of("").empty());
}

TEST_CASE("what the sink throws passes through the parser", "[ontology]") {
  int given = 0;
  const auto throwing = [&](Triple&&) {
    ++given;
    throw std::length_error("enough");
  };
  CHECK_THROWS_AS(read_turtle({"t.ttl", "<https://a/> <https://b/> 1 , 2 , 3 .\n"}, throwing),
                  std::length_error);
  CHECK(given == 1);
}

TEST_CASE("a property is found within its block", "[ontology]") {
  const std::string text =
      "a:b p:one \"1\" .\n\n# note\nx:y p:one \"1\" ;\n    p:two \"2\" ,\n        \"3\" .\n";
  CHECK(line_in_block(text, 6, "p:one", "\"1\"") == 4);
  CHECK(line_in_block(text, 6, "p:two", "\"2\"") == 5);
  CHECK(line_in_block(text, 6, "p:two", "\"3\"") == 6);
  CHECK(line_in_block(text, 6, "p:two", "absent") == 5);
  CHECK(line_in_block(text, 6, "p:none", "absent") == 4);
}

}  // namespace
}  // namespace pacta
