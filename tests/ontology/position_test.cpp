#include "ontology/position.hpp"

#include "catch.hpp"

#include <set>
#include <string>

namespace pacta {
namespace {

TEST_CASE("each position is found by its own label and by no other's", "[ontology]") {
  std::set<std::string_view> labels;
  for (const Position position : all_positions) {
    INFO(name(position));
    CHECK(labels.insert(name(position)).second);
    CHECK(position_named(name(position)) == position);
  }
  for (const char* label : {"", "Joins", "joins ", "commitment", "none"}) CHECK_FALSE(position_named(label));
}

TEST_CASE("the families divide the positions as the guidelines do", "[ontology]") {
  std::array<int, 6> sizes{};
  for (const Position position : all_positions) ++sizes[static_cast<std::size_t>(family(position))];
  CHECK(sizes == std::array<int, 6>{6, 3, 3, 1, 4, 5});
  CHECK(name(Family::compliance) == "compliance");
}

}  // namespace
}  // namespace pacta
