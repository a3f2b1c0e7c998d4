#include "extractors/reading/encoding.hpp"

#include "extractors/reading/normalization.hpp"

#include "catch.hpp"
#include "reading/reading_fixture.hpp"

using namespace pacta;
using pacta::test::read_bytes;

namespace {

/// ASCII and Latin-1 text in two-byte units.
std::string utf16(std::string_view text, bool little_endian, bool mark) {
  std::string bytes = mark ? (little_endian ? "\xFF\xFE" : "\xFE\xFF") : "";
  for (const char c : text) {
    if (little_endian)
      bytes += {c, '\0'};
    else
      bytes += {'\0', c};
  }
  return bytes;
}

}  // namespace

TEST_CASE("Encodings are recognised and converted", "[reading]") {
  const std::string text = "The treaty was signed in Paris. It is in force.";
  struct Case {
    const char* name;
    std::string bytes;
    std::string text;
    const char* encoding;
  };
  const std::vector<Case> cases{
      {"ASCII", text, text, "UTF-8"},
      {"UTF-8 with a mark", "\xEF\xBB\xBF" + text, text, "UTF-8"},
      {"UTF-16LE with a mark", utf16(text, true, true), text, "UTF-16LE"},
      {"UTF-16BE with a mark", utf16(text, false, true), text, "UTF-16BE"},
      {"UTF-16LE without a mark", utf16(text, true, false), text, "UTF-16LE"},
      {"UTF-16BE without a mark", utf16(text, false, false), text, "UTF-16BE"},
      {"windows-1252", "The \x93treaty\x94 isn\x92t in force\x85",
       "The \u201Ctreaty\u201D isn\u2019t in force\u2026", "windows-1252"},
  };
  for (const Case& example : cases) {
    INFO(example.name);
    const DecodedText decoded = decode(example.bytes);
    CHECK(decoded.text == example.text);
    CHECK(decoded.encoding == example.encoding);
    CHECK(decoded.repaired == 0);
    CHECK_FALSE(decoded.binary);
  }
}

TEST_CASE("A page's declared encoding is used where the bytes are no UTF-8", "[reading]") {
  const auto reading = read_bytes(
      "<html><head><meta "
      "charset=\"windows-1251\"><title>T</title></head><body><p>\xCF\xE0\xEA\xF2</p></body></html>",
      "a.html");
  REQUIRE(reading.articles.size() == 1);
  CHECK(reading.articles[0].text == "T\n\n\u041F\u0430\u043A\u0442");
  CHECK(reading.codes() == "converted-encoding");
}

TEST_CASE("Damaged UTF-8 is repaired with a warning", "[reading]") {
  const auto reading = read_bytes("It\u2019s the \u201Ctreaty\u201D \xE2\x80 of Paris.");
  REQUIRE(reading.articles.size() == 1);
  CHECK(reading.articles[0].text == "It\u2019s the \u201Ctreaty\u201D \uFFFD of Paris.");
  REQUIRE(reading.codes() == "invalid-utf8");
  CHECK(reading.diagnostics[0].severity == Severity::warning);
}

TEST_CASE("Binary files are refused", "[reading]") {
  for (const std::string& bytes :
       {std::string("%PDF-1.4 text"), std::string("PK\x03\x04zip"), std::string("\x89PNG\r\n"),
        std::string("text\0text", 9), std::string(200, '\x01')}) {
    const auto reading = read_bytes(bytes);
    CHECK(reading.articles.empty());
    REQUIRE(reading.codes() == "binary-file");
    CHECK(reading.diagnostics[0].severity == Severity::error);
    CHECK(reading.diagnostics[0].source == "a.txt");
  }
}

TEST_CASE("Text is normalised", "[reading]") {
  struct Case {
    const char* name;
    std::string raw;
    const char* expected;
  };
  const std::vector<Case> cases{
      {"NFC", "Jose\u0301", "Jos\u00E9"},
      {"line ends", "a\r\nb\rc\u2028d\u0085e\ff", "a\nb\nc\nd\ne\nf"},
      {"blanks", "a\u00A0b\tc\u2009d\u3000e", "a b c d e"},
      {"invisible characters", "\uFEFFtrea\u00ADty\u200B of\u2060", "treaty of"},
      {"control characters",
       std::string("a\x07"
                   "b\0c",
                   5),
       "abc"},
      {"ligatures", "\uFB01nal e\uFB00ort", "final effort"},
      {"Greek omicron in a Latin word", "New Y\u03BFrk", "New York"},
      {"Cyrillic letters in a Latin word", "M\u043Es\u0441ow tr\u0435\u0430ty", "Moscow treaty"},
      {"Cyrillic words stay", "\u041F\u0430\u043A\u0442 \u0441\u043E\u0440",
       "\u041F\u0430\u043A\u0442 \u0441\u043E\u0440"},
      {"Greek words stay", "\u03BF \u03BD\u03CC\u03BC\u03BF\u03C2", "\u03BF \u03BD\u03CC\u03BC\u03BF\u03C2"},
  };
  for (const Case& example : cases) {
    INFO(example.name);
    CHECK(normalized(example.raw) == example.expected);
    CHECK(normalized(normalized(example.raw)) == normalized(example.raw));
  }
}
