#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace pacta {

enum class DatePrecision { year, month, day };

/// A calendar date as precise as a text gives it: 2010, 2020-11 or 2019-11-01 (ISO 8601 reduced precision).
/// Invariant: month is 0 or 1..12; day is 0 or a day of that month, and 0 where month is 0.
class Date {
 public:
  /// Throws std::invalid_argument where the parts make no date of the proleptic Gregorian calendar.
  explicit Date(int year, int month = 0, int day = 0);

  /// Reads "YYYY", "YYYY-MM" or "YYYY-MM-DD" (what follows a 'T' or a blank is ignored); absent where it is
  /// none.
  static std::optional<Date> parse(std::string_view iso);

  int year() const { return year_; }
  int month() const { return month_; }
  int day() const { return day_; }
  DatePrecision precision() const;

  /// ISO 8601, as precise as the date.
  std::string to_string() const;

  /// Days since 1970-01-01 of the first and of the last day that the date may mean.
  long first_day() const;
  long last_day() const;

  friend auto operator<=>(const Date&, const Date&) = default;

 private:
  int year_, month_, day_;
};

/// Whether a date may lie between two others, both included; an end that is absent is open.
bool may_lie_between(const Date& date, const std::optional<Date>& from, const std::optional<Date>& to);

/// The date of a day number (days since 1970-01-01), at day precision.
Date date_of_day(long days);

/// 0 Sunday … 6 Saturday. Precondition: day precision.
int weekday(const Date& date);

std::string_view name(DatePrecision precision);

}  // namespace pacta
