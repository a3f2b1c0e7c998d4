#include "exporters/rdf/term_text.hpp"

#include "catch.hpp"

using namespace pacta::rdf;

namespace {

std::string text(const Term& term, Spelling spelling = Spelling::full) {
  std::string out;
  append_term(out, term, spelling);
  return out;
}

}  // namespace

TEST_CASE("literals keep their characters through quoting", "[exporters]") {
  struct Row {
    std::string_view text, expected;
  };
  for (const Row& row : {Row{"plain", R"("plain")"}, Row{R"(a "b" \ c)", R"("a \"b\" \\ c")"},
                         Row{"tab\tnew\nreturn\r", R"("tab\tnew\nreturn\r")"},
                         Row{"\x01\x1B\x7F", R"("\u0001\u001B\u007F")"}, Row{"état 🕊", "\"état 🕊\""},
                         Row{"</script> ]]>", "\"</script> ]]>\""}, Row{"bad \xE9", "\"bad \xEF\xBF\xBD\""},
                         Row{std::string_view("nul\0l", 5), "\"nul\xEF\xBF\xBDl\""}}) {
    CHECK(text(Literal{row.text}, Spelling::prefixed) == row.expected);
  }
  CHECK(text(Literal{R"(back\slash)"}, Spelling::full) == R"("back\u005Cslash")");
}

TEST_CASE("typed literals are quoted with their datatype", "[exporters]") {
  // Raptor's serializer writes 1, 1.5 and true bare, and parsers give them other types and forms.
  struct Row {
    Literal literal;
    std::string_view expected;
  };
  for (const Row& row : {Row{{"1.0", Datatype::decimal}, "\"1.0\"^^xsd:decimal"},
                         Row{{"1", Datatype::boolean}, "\"1\"^^xsd:boolean"},
                         Row{{"0042", Datatype::non_negative_integer}, "\"0042\"^^xsd:nonNegativeInteger"},
                         Row{{"2020-11", Datatype::year_month}, "\"2020-11\"^^xsd:gYearMonth"}}) {
    CHECK(text(row.literal, Spelling::prefixed) == row.expected);
  }
  CHECK(text(Literal{"2020", Datatype::year}) == "\"2020\"^^<http://www.w3.org/2001/XMLSchema#gYear>");
}

TEST_CASE("IRIs hold nothing that an IRI may not hold", "[exporters]") {
  struct Row {
    std::string_view local, expected;
  };
  for (const Row& row : {
           Row{"russia", "actor:russia"},
           Row{"u-s_a1", "actor:u-s_a1"},
           Row{"-dash", "<https://w3id.org/pacta/actor/-dash>"},
           Row{"a.b", "<https://w3id.org/pacta/actor/a.b>"},
           Row{"", "<https://w3id.org/pacta/actor/>"},
           Row{"a b{c}", "<https://w3id.org/pacta/actor/a%20b%7Bc%7D>"},
           Row{"<>\"|^`\\", "<https://w3id.org/pacta/actor/%3C%3E%22%7C%5E%60%5C>"},
           Row{"50% 50%25", "<https://w3id.org/pacta/actor/50%25%2050%2525>"},
           Row{"line\nfeed\x7F", "<https://w3id.org/pacta/actor/line%0Afeed%7F>"},
           Row{"état", "<https://w3id.org/pacta/actor/état>"},
           Row{"\xFF", "<https://w3id.org/pacta/actor/\xEF\xBF\xBD>"},
       }) {
    INFO(row.local);
    CHECK(text(Iri{Space::actor, row.local}, Spelling::prefixed) == row.expected);
  }
}

TEST_CASE("an encoded local name decodes to what it was", "[exporters]") {
  for (const std::string_view local : {"russia", "a b{c}", "50% 50%25", "état <x>", "%", "%4", "%zz"}) {
    std::string encoded;
    append_iri_text(encoded, {Space::none, local});
    CHECK(decode_iri_text(encoded) == local);
  }
  CHECK(decode_iri_text("%c3%A9%") == "é%");
}
