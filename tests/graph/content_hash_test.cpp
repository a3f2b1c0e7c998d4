#include "graph/content_hash.hpp"

#include "catch.hpp"

using pacta::content_hash;

TEST_CASE("the content hash is XXH3 128 in canonical form", "[graph]") {
  // Known answers: XXH3_128bits with seed 0, as `xxhsum -H128` prints them.
  CHECK(content_hash("") == "99aa06d3014798d86001c324468d497f");
  CHECK(content_hash("abc") == "06b05ab6733a618578af5f94892f3950");
}

TEST_CASE("the content hash sees every byte, NUL included", "[graph]") {
  CHECK(content_hash(std::string_view("a\0b", 3)) != content_hash("a"));
  CHECK(content_hash("a") != content_hash("a\n"));
}

TEST_CASE("a content hash reads back from its digits", "[graph]") {
  const std::string digits = content_hash("abc");
  REQUIRE(pacta::ContentHash::parse(digits));
  CHECK(pacta::ContentHash::parse(digits)->to_string() == digits);
  for (const std::string wrong : {"", "abc", "06B05AB6733A618578AF5F94892F3950",
                                  "06b05ab6733a618578af5f94892f395g", "06b05ab6733a618578af5f94892f39500"}) {
    INFO(wrong);
    CHECK_FALSE(pacta::ContentHash::parse(wrong));
  }
}
