#include "ontology/date.hpp"

#include "catch.hpp"

#include <stdexcept>
#include <string>
#include <vector>

namespace pacta {
namespace {

TEST_CASE("dates are read as precise as they are written", "[ontology]") {
  const std::vector<std::pair<std::string, std::string>> cases{
      {"2010", "2010"},
      {"2020-11", "2020-11"},
      {"2019-11-01", "2019-11-01"},
      {"2024-02-29", "2024-02-29"},
      {"2019-11-01T10:00:00Z", "2019-11-01"},
      {"2019-11-01 10:00", "2019-11-01"},
  };
  for (const auto& [text, printed] : cases) {
    INFO(text);
    const auto date = Date::parse(text);
    REQUIRE(date);
    CHECK(date->to_string() == printed);
    CHECK(Date::parse(date->to_string()) == date);
  }
}

TEST_CASE("what is no date of the calendar is refused", "[ontology]") {
  for (const char* text : {"", "10", "2010-1", "2010-13", "2010-00", "2010-02-30", "2023-02-29", "2010-01-00",
                           "2010/01/01", "-010-01-01", "201a", "2010-01-01x"}) {
    INFO(text);
    CHECK_FALSE(Date::parse(text));
  }
  CHECK_THROWS_AS(Date(2010, 0, 5), std::invalid_argument);
  CHECK_THROWS_AS(Date(0), std::invalid_argument);
}

TEST_CASE("a date covers the days that it may mean", "[ontology]") {
  CHECK(Date(1970, 1, 1).first_day() == 0);
  CHECK(Date(2024).last_day() - Date(2024).first_day() == 365);
  CHECK(Date(2024, 2).last_day() == Date(2024, 2, 29).first_day());
  CHECK(date_of_day(Date(1987, 12, 8).first_day()) == Date(1987, 12, 8));
  CHECK(weekday(Date(2024, 2, 29)) == 4);
}

TEST_CASE("dates are ordered; the less precise one comes first", "[ontology]") {
  CHECK(Date(2010) < Date(2010, 1));
  CHECK(Date(2010, 1) < Date(2010, 1, 1));
  CHECK(Date(2010, 1, 31) < Date(2010, 2));
}

}  // namespace
}  // namespace pacta
