#include "exporters/utf8.hpp"

#include "catch.hpp"

using namespace pacta;

namespace {

std::string valid(std::string_view text) {
  std::string out;
  append_valid_utf8(out, text);
  return out;
}

std::string xml(std::string_view text) {
  std::string out;
  append_xml_characters(out, text);
  return out;
}

constexpr std::string_view fffd = "\xEF\xBF\xBD";

}  // namespace

TEST_CASE("valid UTF-8 stays as it is", "[exporters]") {
  for (const std::string_view text :
       {"", "ascii", "état", "“quote”", "🕊️", "\xF4\x8F\xBF\xBF", "\xEE\x80\x80"}) {
    std::string out;
    CHECK(append_valid_utf8(out, text) == 0);
    CHECK(out == text);
  }
}

TEST_CASE("each byte that is no UTF-8 becomes one replacement character", "[exporters]") {
  struct Row {
    const char* what;
    std::string_view text;
    std::size_t replaced;
  };
  for (const Row& row :
       {Row{"lone continuation", "\x80", 1}, Row{"overlong slash", "\xC0\xAF", 2},
        Row{"overlong three bytes", "\xE0\x80\xAF", 3}, Row{"surrogate", "\xED\xA0\x80", 3},
        Row{"above U+10FFFF", "\xF4\x90\x80\x80", 4}, Row{"cut off", "a\xE2\x80", 2},
        Row{"cut by ASCII", "\xE2\x80z", 2}, Row{"never a lead", "\xFF", 1}, Row{"Latin-1", "caf\xE9!", 1}}) {
    INFO(row.what);
    std::string out;
    CHECK(append_valid_utf8(out, row.text) == row.replaced);
    std::string again;
    CHECK(append_valid_utf8(again, out) == 0);
  }
  CHECK(valid("caf\xE9!") == "caf" + std::string(fffd) + "!");
}

TEST_CASE("XML gets only characters that it may hold", "[exporters]") {
  CHECK(xml("tab\tline\n") == "tab\tline\n");
  CHECK(xml("a\r\nb\rc\r") == "a\nb\nc\n");
  CHECK(xml(std::string_view("\0\x01\x1F\x0B", 4)) ==
        std::string(fffd) + std::string(fffd) + std::string(fffd) + std::string(fffd));
  CHECK(xml("\xEF\xBF\xBE\xEF\xBF\xBF") == std::string(fffd) + std::string(fffd));
  CHECK(xml("\x7F 🕊 \u202E") == "\x7F 🕊 \u202E");
}

TEST_CASE("bytes and code points translate into each other", "[exporters]") {
  std::string text;
  for (int i = 0; i < 300; ++i) text += "a“🕊é";
  const CodePointIndex index(text);
  std::size_t code_point = 0;
  for (std::size_t byte = 0; byte < text.size(); byte += decode_utf8(text, byte).size, ++code_point) {
    REQUIRE(index.code_points_before(byte) == code_point);
    REQUIRE(index.byte_of(code_point) == byte);
  }
  CHECK(index.code_points_before(text.size()) == code_point);
  CHECK(index.byte_of(code_point) == text.size());
  CHECK(index.byte_of(code_point + 1000) == text.size());
  CHECK(CodePointIndex("").code_points_before(0) == 0);
  CHECK(CodePointIndex("").byte_of(0) == 0);
}

TEST_CASE("a text of just one stride ends where it ends", "[exporters]") {
  for (const std::size_t size : {255u, 256u, 257u, 512u}) {
    const std::string text(size, 'x');
    const CodePointIndex index(text);
    CHECK(index.byte_of(size) == size);
    CHECK(index.code_points_before(size) == size);
  }
}

TEST_CASE("an invalid byte counts as the replacement character that stands for it", "[exporters]") {
  const std::string text = "a\xFF\xFE“b";
  CHECK(CodePointIndex(text).code_points_before(text.size()) ==
        CodePointIndex(valid(text)).code_points_before(valid(text).size()));
}
