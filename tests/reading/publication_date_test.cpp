#include "extractors/reading/publication_date.hpp"

#include "extractors/language/segmenter.hpp"
#include "extractors/reading/boilerplate.hpp"
#include "extractors/reading/calendar_words.hpp"

#include "catch.hpp"

using namespace pacta;

namespace {

Interval days(const Date& first, const Date& last) {
  return {first.first_day(), last.last_day()};
}

constexpr int friday = 5;

struct DatedText {
  const char* text;
  const char* date;  // empty where it has none
};

std::string written(const std::optional<Date>& date) {
  return date ? date->to_string() : "";
}

}  // namespace

TEST_CASE("Dates are read as people write them", "[reading][date]") {
  const std::vector<DatedText> cases{
      {"2023-07-09T12:00:00Z", "2023-07-09"},
      {"2023-07", "2023-07"},
      {"2007", "2007"},
      {"Friday, January 4, 2019", "2019-01-04"},
      {"4 January 2019", "2019-01-04"},
      {"Jan. 4, 2019 at noon", "2019-01-04"},
      {"4th January, 2019", "2019-01-04"},
      {"January 2019", "2019-01"},
      {"20190104", "2019-01-04"},
      {"Sept 5 2019", "2019-09-05"},
      {"February 30, 2019", ""},
      {"soon", ""},
      {"", ""},
      {"Monday", ""},
      {"99999999", ""},
  };
  for (const DatedText& example : cases) {
    INFO(example.text);
    CHECK(written(leading_date(example.text)) == example.date);
  }
}

TEST_CASE("A dateline with a year dates its article", "[reading][date]") {
  const std::vector<DatedText> cases{
      {"Pact holds\n\nCITY, November 2, 2023 — The pact holds, the minister said.", "2023-11-02"},
      {"Pact holds\n\nOLD CITY, 2 March 2037 (fictional). The pact holds.", "2037-03-02"},
      {"Pact holds\n\nPORT/CITY, Aug 28, 2025 - The pact holds.", "2025-08-28"},
      {"Pact holds\n\nCITY, Jan. 22, 2021 — The pact holds.", "2021-01-22"},
      {"Pact holds\n\nCITY, January 2011. The pact holds.", "2011-01"},
      {"Pact holds\n\nCITY, November 1. /AGENCY/. The pact of April 3, 1998 holds.", ""},
      {"Pact holds\n\nThe pact of April 3, 1998 holds.", ""},
      {"Pact holds\n\nNATO welcomed the pact that all of its many members signed on April 3, 1998.", ""},
  };
  for (const DatedText& example : cases) {
    INFO(example.text);
    Article article;
    article.text = example.text;
    Document document = segment(article);
    mark_boilerplate(document);
    CHECK(written(find_dateline_date(document)) == example.date);
  }
}

TEST_CASE("A dateline gives month, day and weekday", "[reading][date]") {
  struct Case {
    const char* text;
    int month, day;
    std::optional<int> weekday;
  };
  const std::vector<Case> cases{
      {"CITY, November 1. /AGENCY/. The pact holds, the minister said on Friday.", 11, 1, friday},
      {"CITY, 19 February (AGENCY) - The pact holds.", 2, 19, std::nullopt},
      {"The pact holds, the minister said on April 14. \"It does.\"", 4, 14, std::nullopt},
  };
  for (const Case& example : cases) {
    INFO(example.text);
    Article article;
    article.text = example.text;
    Document document = segment(article);
    mark_boilerplate(document);
    const auto found = find_undated_day(document);
    REQUIRE(found.has_value());
    CHECK(found->month == example.month);
    CHECK(found->day == example.day);
    CHECK(found->weekday == example.weekday);
  }
  for (const char* text :
       {"CITY, November 1, 2019. The pact holds.", "The pact may hold.", "Talks may 5 times fail."}) {
    INFO(text);
    Article article;
    article.text = text;
    Document document = segment(article);
    mark_boilerplate(document);
    CHECK_FALSE(find_undated_day(document).has_value());
  }
}

TEST_CASE("The year follows from weekday and evidence", "[reading][date]") {
  const std::vector<Interval> term{days(Date(2017, 1, 20), Date(2021, 1, 20))};
  CHECK(resolve_year(11, 1, friday, term) == Date(2019, 11, 1));
  CHECK_FALSE(resolve_year(11, 1, std::nullopt, term).has_value());
  CHECK(fitting_dates(11, 1, std::nullopt, term).size() == 4);

  const std::vector<Interval> two{days(Date(2004, 3, 9), Date(2030)),
                                  days(Date(2021, 1, 26), Date(2025, 1, 20))};
  CHECK(resolve_year(2, 19, friday, two) == Date(2021, 2, 19));

  SECTION("no evidence, no year") {
    CHECK_FALSE(resolve_year(11, 1, friday, {}).has_value());
  }
  SECTION("evidence for a year in which the weekday does not fit") {
    const std::vector<Interval> contrary{days(Date(2018), Date(2018)), days(Date(2018), Date(2019))};
    CHECK_FALSE(resolve_year(11, 1, friday, contrary).has_value());
  }
  SECTION("29 February exists in leap years only") {
    const std::vector<Interval> four{days(Date(2017), Date(2020))};
    CHECK(resolve_year(2, 29, std::nullopt, four) == Date(2020, 2, 29));
  }
  SECTION("no such day") {
    CHECK(fitting_dates(13, 1, std::nullopt, term).empty());
  }
}

TEST_CASE("Years that a text names bound its own", "[reading][date]") {
  Article article;
  article.text = "The pact was signed in 2010. It will expire in 2021. It has 1550 warheads.";
  Document document = segment(article);
  mark_boilerplate(document);
  const auto intervals = mentioned_years(document);
  REQUIRE(intervals.size() == 2);
  CHECK(intervals[0].first == Date(2010).first_day());
  CHECK(intervals[0].last == Date(2013).last_day());
  CHECK(intervals[1].first == Date(2018).first_day());
  CHECK(intervals[1].last == Date(2021).last_day());
}
