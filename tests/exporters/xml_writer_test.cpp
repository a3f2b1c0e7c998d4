#include "exporters/network/xml_writer.hpp"

#include "ontology/error.hpp"

#include "catch.hpp"

#include <string>

using namespace pacta;

namespace {

struct Case {
  std::string text, in_attribute, in_element;
  std::size_t replaced;
};

const Case cases[] = {
    {"plain words", "plain words", "plain words", 0},
    {"", "", "", 0},
    {"état 中国 🕊", "état 中国 🕊", "état 中国 🕊", 0},
    {"a & b", "a &amp; b", "<![CDATA[a & b]]>", 0},
    {"\"<x>\"", "&quot;&lt;x&gt;&quot;", "<![CDATA[\"<x>\"]]>", 0},
    {"it's", "it's", "it's", 0},
    {"a]]>b", "a]]&gt;b", "<![CDATA[a]]]]><![CDATA[>b]]>", 0},
    {"]]>", "]]&gt;", "<![CDATA[]]]]><![CDATA[>]]>", 0},
    {"</script>", "&lt;/script&gt;", "<![CDATA[</script>]]>", 0},
    {"tab\tline\nend", "tab&#9;line&#10;end", "tab\tline\nend", 0},
    {"a\r\nb\rc\r", "a&#10;b&#10;c&#10;", "a\nb\nc\n", 0},
    {"bell\a nul" + std::string(1, '\0'), "bell\uFFFD nul\uFFFD", "bell\uFFFD nul\uFFFD", 2},
    {"cut \xE4\xB8", "cut \uFFFD\uFFFD", "cut \uFFFD\uFFFD", 2},
    {"surrogate \xED\xA0\x80.", "surrogate \uFFFD\uFFFD\uFFFD.", "surrogate \uFFFD\uFFFD\uFFFD.", 3},
    {"noncharacter \xEF\xBF\xBF &", "noncharacter \uFFFD &amp;", "<![CDATA[noncharacter \uFFFD &]]>", 1},
    {"\u202Eright to left\u202C", "\u202Eright to left\u202C", "\u202Eright to left\u202C", 0},
};

std::string document(const std::string& content) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + content + "\n";
}

std::string attribute_of(const std::string& text) {
  StringOutput output;
  network::XmlWriter xml(output);
  xml.begin("e");
  xml.attribute("a", text);
  xml.finish();
  return output.bytes().substr(document("<e a=\"").size() - 1,
                               output.bytes().size() - document("<e a=\"\"/>").size());
}

class FullOutput final : public Output {
 public:
  void write(std::string_view) override { throw Error("the disk is full"); }
};

}  // namespace

TEST_CASE("XML carries any text", "[exporters]") {
  for (const Case& c : cases) {
    INFO(c.text);
    StringOutput output;
    network::XmlWriter xml(output);
    xml.begin("e");
    xml.attribute("a", c.text);
    xml.text(c.text);
    xml.leaf("<l>", c.text, "</l>");
    xml.finish();
    CHECK(output.bytes() ==
          document("<e a=\"" + c.in_attribute + "\">" + c.in_element + "<l>" + c.in_element + "</l></e>"));
    CHECK(xml.replaced() == 3 * c.replaced);
  }
}

TEST_CASE("XML sees a byte wherever it stands in a word", "[exporters]") {
  constexpr std::size_t size = 19;
  for (int byte = 0; byte < 0x80; ++byte) {
    const std::string alone(1, static_cast<char>(byte)), expected = attribute_of(alone);
    for (std::size_t before = 0; before < size; ++before) {
      INFO("byte " << byte << " after " << before);
      const std::string head(before, '='), tail(size - before - 1, '\x7F');
      CHECK(attribute_of(head + alone + tail) == head + expected + tail);
    }
  }
}

TEST_CASE("XML elements nest, and end with the document at the latest", "[exporters]") {
  StringOutput output;
  network::XmlWriter xml(output);
  xml.begin("a");
  xml.line(1);
  xml.begin("b");
  xml.attribute("n", std::size_t{7});
  xml.attribute("x", 0.5);
  xml.end();
  xml.begin("c");
  xml.markup("<d/>");
  xml.finish();
  CHECK(output.bytes() == document("<a>\n  <b n=\"7\" x=\"0.5\"/><c><d/></c></a>"));
}

TEST_CASE("XML is whole however it falls into blocks", "[exporters]") {
  for (const std::size_t size :
       {std::size_t{1}, std::size_t{65'000}, std::size_t{65'537}, std::size_t{200'000}}) {
    StringOutput output;
    network::XmlWriter xml(output);
    xml.begin("e");
    std::string expected = "<e>";
    for (int i = 0; i < 5; ++i) {
      const std::string text = std::string(size, static_cast<char>('a' + i)) + '&';
      xml.text(text);
      expected += "<![CDATA[" + text + "]]>";
    }
    xml.finish();
    CHECK(output.bytes() == document(expected + "</e>"));
  }
}

TEST_CASE("XML says where the output takes no more", "[exporters]") {
  FullOutput output;
  network::XmlWriter xml(output);
  xml.begin("e");
  CHECK_THROWS_AS(xml.finish(), Error);
}
