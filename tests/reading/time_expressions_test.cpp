#include "extractors/reading/time_expressions.hpp"

#include "extractors/language/segmenter.hpp"

#include "catch.hpp"

using namespace pacta;

namespace {

/// "span = date" of each time found, "by" and "since" where they bound it.
std::string times_in(const std::string& text, const std::optional<Date>& reference) {
  Sentence sentence;
  sentence.span = {0, text.size()};
  sentence.tokens = tokenize(text);
  std::string listed;
  for (const TimeExpression& time : find_time_expressions(sentence, reference)) {
    if (!listed.empty()) listed += "; ";
    if (time.relation == TimeRelation::before) listed += "by ";
    if (time.relation == TimeRelation::after) listed += "since ";
    listed += std::string(time.span.in(text)) + " = " + (time.date ? time.date->to_string() : "?");
  }
  return listed;
}

}  // namespace

TEST_CASE("Times are found and reckoned from the article's date", "[reading][date]") {
  // A Friday.
  const Date reference(2019, 11, 1);
  struct Case {
    const char* text;
    const char* times;
  };
  const std::vector<Case> cases{
      {"It was signed on 3 October 2023.", "3 October 2023 = 2023-10-03"},
      {"It was signed on October 3, 2023, in Paris.", "October 3, 2023 = 2023-10-03"},
      {"It was signed on Friday, October 4, 2019.", "Friday, October 4, 2019 = 2019-10-04"},
      {"On the 3rd of October they met.", "3rd of October = 2019-10-03"},
      {"It was signed in October 2018.", "October 2018 = 2018-10"},
      {"It was signed in 2002.", "2002 = 2002"},
      {"The 1987 treaty is dead.", ""},
      {"It has held since 2015.", "since 2015 = 2015"},
      {"It must be extended by February 2021.", "by February 2021 = 2021-02"},
      {"Last October they left.", "Last October = 2019-10"},
      {"Last November they left.", "Last November = 2018-11"},
      {"Next February it expires.", "Next February = 2020-02"},
      {"In May they left.", "May = 2019-05"},
      {"It will expire in May.", "May = 2020-05"},
      {"In late November they left.", "late November = 2019-11"},
      {"They left in December.", "December = 2018-12"},
      {"February next year is the end.", "February next year = 2020-02"},
      {"He spoke on Friday.", "Friday = 2019-11-01"},
      {"He spoke on Tuesday.", "Tuesday = 2019-10-29"},
      {"He spoke last Friday.", "last Friday = 2019-10-25"},
      {"He will speak on Tuesday.", "Tuesday = 2019-11-05"},
      {"They left two years ago.", "two years ago = 2017"},
      {"They left a couple of weeks ago.", "a couple of weeks ago = 2019-10"},
      {"They left 10 days ago.", "10 days ago = 2019-10-22"},
      {"They left three months earlier.", "three months earlier = 2019-08"},
      {"They left this year.", "this year = 2019"},
      {"They left earlier this month.", "earlier this month = 2019-11"},
      {"They left last week.", "last week = 2019-10"},
      {"They left yesterday and return tomorrow.", "yesterday = 2019-10-31; tomorrow = 2019-11-02"},
      {"It was signed on 2010-04-08.", "2010-04-08 = 2010-04-08"},
      {"It fell between mid-2018 and mid-August.", "mid-2018 = 2018; mid-August = 2019-08"},
      {"Theresa May said that it may hold; Jan Eliasson agreed.", ""},
      {"May I thank you?", ""},
      {"They march on 5 roads.", ""},
      {"It was signed on February 30, 2019.", "February 30, 2019 = ?"},
  };
  for (const Case& example : cases) {
    INFO(example.text);
    CHECK(times_in(example.text, reference) == example.times);
  }
}

TEST_CASE("A coarse or missing reference gives coarse or no dates", "[reading][date]") {
  CHECK(times_in("They left on Friday.", Date(2019)) == "Friday = ?");
  CHECK(times_in("They left last year.", Date(2007)) == "last year = 2006");
  CHECK(times_in("They left in May.", Date(2007)) == "May = 2007-05");
  CHECK(times_in("They left last October.", Date(2007)) == "last October = ?");
  CHECK(times_in("They left in May 2001, or last week.", std::nullopt) ==
        "May 2001 = 2001-05; last week = ?");
  CHECK(times_in("They left yesterday.", Date(1, 1, 1)) == "yesterday = ?");
}
