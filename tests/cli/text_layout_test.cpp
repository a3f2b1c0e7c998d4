#include "cli/text_layout.hpp"

#include "catch.hpp"

namespace pacta::cli {
namespace {

TEST_CASE("Columns count what a terminal shows", "[cli]") {
  struct Row {
    const char* text;
    std::size_t columns;
  };
  const Row rows[] = {{"", 0}, {"abc", 3}, {"Zürich", 6}, {"Zu\u0308rich", 6}, {"“a”", 3}, {"Москва", 6}};
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(columns(row.text) == row.columns);
  }
}

TEST_CASE("Shortening keeps code points whole and says that something is missing", "[cli]") {
  CHECK(shorten("Non-Proliferation Treaty", 10) == "Non-Proli…");
  CHECK(shorten("short", 5) == "short");
  CHECK(shorten("Ümläute überall", 8) == "Ümläute…");
  CHECK(shorten("one two", 5) == "one…");
}

TEST_CASE("Shortening takes from text what would steer a terminal", "[cli]") {
  CHECK(shorten("a\x1b[31mb\nc", 20) == "a [31mb c");
  CHECK(shorten("a\u0085b", 20) == "a b");
}

TEST_CASE("Padding goes by columns, not bytes", "[cli]") {
  CHECK(pad_right("für", 5) == "für  ");
  CHECK(pad_left("für", 5) == "  für");
  CHECK(pad_left("longer", 3) == "longer");
}

TEST_CASE("Wrapping breaks at blanks and indents every line", "[cli]") {
  CHECK(wrap("one two three", 9, 2) == "  one two\n  three\n");
  CHECK(wrap("unbreakable", 4, 1) == " unbreakable\n");
  CHECK(wrap("  ", 9, 2).empty());
}

TEST_CASE("Numbers are grouped and counted in words", "[cli]") {
  CHECK(grouped(0) == "0");
  CHECK(grouped(999) == "999");
  CHECK(grouped(1000) == "1,000");
  CHECK(grouped(1234567) == "1,234,567");
  CHECK(counted(1, "copy", "copies") == "1 copy");
  CHECK(counted(2, "copy", "copies") == "2 copies");
}

}  // namespace
}  // namespace pacta::cli
