#include "graph/copies/minhash.hpp"

#include "catch.hpp"

#include <algorithm>
#include <random>
#include <string>

using namespace pacta;

namespace {

/// Words w0 w1 … of a made-up language; those from `changed` on are others.
std::string words(std::size_t number, std::uint32_t seed = 0) {
  std::mt19937 random(seed);
  std::string out;
  for (std::size_t i = 0; i < number; ++i) out += "w" + std::to_string(random()) + ' ';
  return out;
}

bool share_a_key(const std::string& a, const std::string& b) {
  const auto x = sketch(a), y = sketch(b);
  for (std::size_t i = 0; i < key_count; ++i)
    if (similarity_key(x, i) == similarity_key(y, i)) return true;
  return false;
}

}  // namespace

TEST_CASE("shingles are runs of five words, whatever stands between them", "[graph]") {
  CHECK(shingles("one two three four").empty());
  CHECK(shingles("one two three four five").size() == 1);
  CHECK(shingles("one two three four five six").size() == 2);
  CHECK(shingles("a b c d e a b c d e").size() == 5);  // the first run comes again
  const auto plain = shingles("The US said: \"the treaty is dead\", and left.");
  CHECK(shingles("the us  said\n\n“The Treaty is dead” — and\u00A0left") == plain);
  CHECK(shingles("«the US said the treaty is dead, and left…»") == plain);
  CHECK(shingles("the US said the treaty is alive and left") != plain);
  CHECK(shingles("договор СНВ-3 был продлён в феврале") != shingles("договор СНВ-3 был подписан в феврале"));
  CHECK(shingles(std::string_view("\xE2\x80", 2)).empty());  // cut within a character
}

TEST_CASE("resemblance is the common part of the whole", "[graph]") {
  CHECK(resemblance({}, {}) == 0.0);
  CHECK(resemblance({1, 2}, {}) == 0.0);
  CHECK(resemblance({1, 2, 3}, {2, 3, 4}) == Approx(0.5));
  CHECK(resemblance({1, 2}, {1, 2}) == 1.0);
}

TEST_CASE("similar texts share a key, others hardly ever", "[graph]") {
  std::size_t found = 0, false_ones = 0;
  double estimate = 0.0;
  for (std::uint32_t seed = 0; seed < 100; ++seed) {
    const std::string common = words(200, seed);
    found += share_a_key(common + words(60, seed + 1000), common + words(60, seed + 2000));  // 0.6 in common
    estimate += estimated_resemblance(sketch(common + words(60, seed + 1000)),
                                      sketch(common + words(60, seed + 2000)));
    false_ones += share_a_key(words(260, seed), words(260, seed + 5000));
  }
  CHECK(found >= 97);
  CHECK(estimate / 100 == Approx(196.0 / 316.0).margin(0.02));
  CHECK(false_ones == 0);
}

TEST_CASE("texts of few words have no sketch", "[graph]") {
  CHECK(sketch("").empty());
  CHECK(sketch(words(least_shingles + 3)).empty());
  CHECK(sketch(words(least_shingles + 4)).size() == 3 * key_count);
}
