#include "extractors/reading/html.hpp"

#include "catch.hpp"
#include "reading/reading_fixture.hpp"

using namespace pacta;
using pacta::test::read_bytes;
using pacta::test::read_one;

namespace {

const std::string long_text =
    "The two sides agreed to extend the treaty by five years, the ministry said. Neither side set conditions "
    "for it, and "
    "both of them said that talks about what comes after it would begin within the year. Others welcomed "
    "what they did, "
    "and asked them to go further.";

}  // namespace

TEST_CASE("A page gives title, paragraphs and metadata", "[reading][html]") {
  const Article article = read_one(
      "<!DOCTYPE html><html><head><title>Pact extended | Example Wire</title>"
      "<meta property='og:site_name' content='Example Wire'><link rel=canonical "
      "href='https://example.org/pact'>"
      "<meta property='article:published_time' content='2021-02-03T10:00:00Z'><meta name='date' "
      "content='2022-01-01'>"
      "<script>var a = 'no text';</script><style>p {}</style></head><body><nav>Home "
      "News</nav><header><a>Menu</a></header>"
      "<article><span class='kicker'>Politics</span><h1>Pact <em>extended</em></h1><div "
      "class='share-bar'>Share</div>"
      "<figure><img><figcaption>A photo</figcaption></figure><p>" +
          long_text +
          "</p><p>Line&nbsp;one<br>line &amp; two</p>"
          "<h2>Next steps</h2><ul><li>First</li><li>Second</li></ul><div hidden>Secret</div>"
          "<article>A comment</article></article><aside>Most read</aside><footer>\u00A9 "
          "Example</footer></body></html>",
      "a.html");
  CHECK(article.title == "Pact extended");
  CHECK(article.source == "Example Wire");
  CHECK(article.url == "https://example.org/pact");
  CHECK(article.published == Date(2021, 2, 3));
  CHECK(article.text == "Pact extended\n\n" + long_text +
                            "\n\nLine one\n\nline & two\n\nNext steps\n\nFirst\n\nSecond\n\nA comment");
}

TEST_CASE("Pages without an article element are read from main or body", "[reading][html]") {
  const std::string in_main =
      "<html><body><div>Elsewhere</div><main><p>" + long_text + "</p></main></body></html>";
  CHECK(read_one(in_main, "a.html").text == long_text);
  const std::string in_body =
      "<html><head><title>Pact holds - Wire</title></head><body><p>" + long_text + "</p></body></html>";
  CHECK(read_one(in_body, "a.html").text == "Pact holds\n\n" + long_text);
  const std::string misnamed =
      "<html><body class=x><div class='comments'><p>" + long_text + "</p></div></body></html>";
  CHECK(read_one(misnamed, "a.html").text == long_text);
  const std::string sidebar = "<html><body><div class='has-sidebar'><p>" + long_text +
                              "</p><div id='sidebar'>Links</div></div></body></html>";
  CHECK(read_one(sidebar, "a.html").text == long_text);
}

TEST_CASE("Dates come from where publication is named most clearly", "[reading][html]") {
  struct Case {
    const char* name;
    const char* head;
    const char* date;
  };
  const std::vector<Case> cases{
      {"JSON-LD",
       "<script type='application/ld+json'>{\"@graph\":[{\"datePublished\":\"2020-05-06T01:00Z\"}]}</script>",
       "2020-05-06"},
      {"JSON-LD before a plain date",
       "<meta name=date content=2001-01-01><script "
       "type='application/ld+json'>[{\"datePublished\":\"2020-05-06\"}]</script>",
       "2020-05-06"},
      {"broken JSON-LD",
       "<meta name=date content='May 6, 2020'><script type='application/ld+json'>{</script>", "2020-05-06"},
      {"none", "<meta name=date content=soon>", ""},
  };
  for (const Case& example : cases) {
    INFO(example.name);
    const Article article = read_one(
        "<html><head>" + std::string(example.head) + "</head><body><p>It holds.</p></body></html>", "a.html");
    CHECK((article.published ? article.published->to_string() : "") == example.date);
  }
}

TEST_CASE("Pages that cannot be read are refused", "[reading][html]") {
  CHECK(read_bytes("<html><body><nav>Home</nav><script>x</script></body></html>", "a.html").codes() ==
        "html-without-text");
  std::string deep = "<html><body>";
  for (int i = 0; i < 100000; ++i) deep += "<div>";
  CHECK(read_bytes(deep + "text", "a.html").codes() == "html-too-deep");
  std::string unclosed = "<html><body>";
  for (int i = 0; i < 5000; ++i) unclosed += "<p>It holds.<br><li>x";
  CHECK(read_bytes(unclosed, "a.html").articles.size() == 1);
}

TEST_CASE("Pages are recognised by their content", "[reading][html]") {
  CHECK(looks_like_html("  <!DOCTYPE HTML><p>x"));
  CHECK(looks_like_html("<!-- saved --><html>"));
  CHECK_FALSE(looks_like_html("<...> he said"));
  CHECK(read_one("<html><body><p>It holds.</p></body></html>", "saved.txt").text == "It holds.");
  CHECK(declared_charset("<meta http-equiv=x content='text/html; charset=KOI8-R'>") == "koi8-r");
}
