#include "graph/networks/time_windows.hpp"

#include "catch.hpp"

#include <string>

using namespace pacta;

namespace {

Date day(const std::string& iso) {
  return *Date::parse(iso);
}

std::string text(const std::vector<TimeWindow>& windows) {
  std::string out;
  for (const TimeWindow& w : windows)
    out += (out.empty() ? "" : ", ") + w.from.to_string() + ".." + w.until.to_string();
  return out;
}

}  // namespace

TEST_CASE("durations are read as people write them, and nothing else is", "[graph]") {
  CHECK(Duration::parse("90d") == Duration::days(90));
  CHECK(Duration::parse("2w") == Duration::days(14));
  CHECK(Duration::parse("6m") == Duration::months(6));
  CHECK(Duration::parse("1y") == Duration::months(12));
  for (const char* text : {"", "d", "0d", "-1d", "90", "90 d", "1.5y", "90D", "90dd", "+5d", "100000d",
                           "99999999999999999999d"}) {
    INFO(text);
    CHECK_FALSE(Duration::parse(text));
  }
}

TEST_CASE("windows follow each other by the calendar up to the last day", "[graph]") {
  struct Row {
    const char *first, *last, *length, *step, *expected;
  };
  const Row rows[] = {
      {"2020-01-05", "2020-01-05", "10d", "10d", "2020-01-05..2020-01-14"},
      {"2020-02-28", "2020-03-02", "2d", "2d", "2020-02-28..2020-02-29, 2020-03-01..2020-03-02"},
      {"2020-01-01", "2020-03-01", "60d", "30d", "2020-01-01..2020-02-29, 2020-01-31..2020-03-30"},
      {"2020-03-15", "2020-04-02", "1m", "1m", "2020-03-01..2020-03-31, 2020-04-01..2020-04-30"},
      {"2019-05-05", "2020-05-05", "1y", "1y", "2019-01-01..2019-12-31, 2020-01-01..2020-12-31"},
      {"2020-01-01", "2020-01-31", "2d", "20d", "2020-01-01..2020-01-02, 2020-01-21..2020-01-22"},
      {"9999-12-30", "9999-12-31", "90d", "1d", "9999-12-30..9999-12-30, 9999-12-31..9999-12-31"},
      {"2020-01-01", "9999-12-31", "1d", "99999y", "2020-01-01..2020-01-01, 9999-12-31..9999-12-31"}};
  for (const Row& row : rows) {
    INFO(row.length << " by " << row.step << " from " << row.first);
    CHECK(text(time_windows(day(row.first), day(row.last), *Duration::parse(row.length),
                            *Duration::parse(row.step))) == row.expected);
  }
}

TEST_CASE("months from the 31st end with shorter months", "[graph]") {
  CHECK(Duration::months(1).after(day("2021-01-31")) == day("2021-02-28"));
  CHECK(Duration::months(1).after(day("2020-01-31")) == day("2020-02-29"));
  CHECK(Duration::months(1).after(day("2020-01-31"), 2) == day("2020-03-31"));
  CHECK(Duration::months(1).after(day("2020-12-15")) == day("2021-01-15"));
}

TEST_CASE("slots of windows never overlap and end with their window", "[graph]") {
  for (const char* step : {"1d", "7d", "1m", "200d"}) {
    for (const char* length : {"1d", "30d", "1y"}) {
      const auto windows = time_windows(day("2019-01-20"), day("2020-06-06"), *Duration::parse(length),
                                        *Duration::parse(step));
      for (std::size_t i = 0; i < windows.size(); ++i) {
        const TimeWindow here = slot(windows, i);
        CHECK(here.until == windows[i].until);
        CHECK(here.from >= windows[i].from);
        if (i > 0) CHECK(here.from > slot(windows, i - 1).until);
      }
    }
  }
}
