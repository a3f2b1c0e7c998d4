#include "extractors/language/segmenter.hpp"
#include "extractors/reading/boilerplate.hpp"
#include "extractors/reading/encoding.hpp"
#include "extractors/reading/normalization.hpp"
#include "extractors/reading/publication_date.hpp"
#include "extractors/reading/time_expressions.hpp"

#include "catch.hpp"
#include "reading/reading_fixture.hpp"

#include <random>

using namespace pacta;

namespace {

/// How often a document breaks what document.hpp and segmenter.hpp promise.
std::size_t broken_promises(const Article& article) {
  Document document = segment(article);
  mark_boilerplate(document);
  std::size_t broken = document.boilerplate.size() == document.paragraphs.size() ? 0 : 1, last = 0;
  const bool well_formed = is_utf8(article.text);
  for (const Sentence& sentence : document.sentences) {
    broken += document.paragraphs.at(sentence.paragraph).contains(sentence.span) ? 0 : 1;
    for (const Token& token : sentence.tokens) {
      const bool sound = token.span.begin >= last && !token.span.empty() &&
                         sentence.span.contains(token.span) &&
                         (!well_formed || is_utf8(document.text(token.span)));
      broken += sound ? 0 : 1;
      last = token.span.end;
    }
    for (const TimeExpression& time : find_time_expressions(sentence, article.published)) {
      broken += sentence.span.contains(time.span) ? 0 : 1;
    }
  }
  find_undated_day(document);
  mentioned_years(document);
  return broken;
}

/// Bytes made of pieces that parsers stumble over.
std::string hostile_bytes(std::mt19937& random) {
  static const std::vector<std::string> pieces{
      "<",      ">",       "</p>",    "<p>",   "<!--",   "-->",      "{\"text\":\"", "\"}",     "\n",
      "\n\n",   " ",       ".",       "...",   "\u2026", "'",        "\u2019",       "\u201C",  "\"",
      "U.S.",   "n't",     "Q ",      "---\n", "**",     "[",        "](",           ")",       "\\",
      "May",    "2019",    "Friday",  "last",  "ago",    "\xE2\x80", "\xFF",         "\xFE",    "MR. X:",
      "\u03BF", "A",       "a",       "5",     "-",      "@",        ".com",         "http://", "\xC3\xA9",
      "\u0301", "/TASS/.", "SPEAKER:"};
  std::uniform_int_distribution<std::size_t> piece(0, pieces.size() - 1), length(0, 60), kind(0, 9),
      byte(0, 255);
  std::string bytes;
  for (std::size_t i = 0, size = length(random); i < size; ++i) {
    if (kind(random) == 0)
      bytes += static_cast<char>(byte(random));
    else
      bytes += pieces[piece(random)];
  }
  return bytes;
}

}  // namespace

TEST_CASE("No bytes crash the readers and every span is valid", "[reading][property]") {
  std::mt19937 random(20190401);
  for (int round = 0; round < 4000; ++round) {
    const std::string bytes = hostile_bytes(random);
    for (const char* name : {"a", "a.txt", "a.html", "a.jsonl", "a.json"}) {
      const auto reading = test::read_bytes(bytes, name);
      for (const Article& article : reading.articles) {
        REQUIRE(is_utf8(article.text));
        REQUIRE(broken_promises(article) == 0);
      }
      // What gives no article says why.
      REQUIRE(reading.articles.size() + reading.diagnostics.size() > 0);
    }
  }
}

TEST_CASE("Segmenting bytes that are no UTF-8 keeps spans valid", "[reading][property]") {
  std::mt19937 random(7);
  std::uniform_int_distribution<int> byte(0, 255), length(0, 200);
  for (int round = 0; round < 2000; ++round) {
    Article article;
    for (int i = length(random); i > 0; --i) article.text += static_cast<char>(byte(random));
    REQUIRE(broken_promises(article) == 0);
  }
}

TEST_CASE("Normalising twice changes nothing", "[reading][property]") {
  std::mt19937 random(99);
  for (int round = 0; round < 2000; ++round) {
    std::size_t repaired = 0;
    const std::string text = normalized(repair_utf8(hostile_bytes(random), repaired));
    REQUIRE(normalized(text) == text);
  }
}

TEST_CASE("Work grows with the size of hostile text, not faster", "[reading][property]") {
  for (const std::string piece : {"a.", "re-", "'s", "U.S.", "<", "[", "(", "\\", "a-b@", "Q  ", "A. ", "\"",
                                  "<b>", "9-", "? \"", "5", "[a]("}) {
    Article article;
    for (std::size_t i = 0; i < 200'000 / piece.size(); ++i) article.text += piece;
    const auto reading = test::read_bytes(article.text, "a.txt");
    CHECK(broken_promises(article) == 0);
    CHECK(reading.articles.size() + reading.diagnostics.size() > 0);
  }
}
