#pragma once

#include "ontology/date.hpp"

#include <optional>

namespace pacta {

enum class TimeUnit { day, week, month, year, decade };

/// Which one of the times with that name is meant, seen from a reference.
enum class Direction { back, back_or_here, here, ahead_or_here, ahead };

/// Reckons dates from a reference. Absent results: the reference is missing, is too coarse for what is asked,
/// or the calendar has no such day.
class Reckoning {
 public:
  explicit Reckoning(const std::optional<Date>& reference) : reference_(reference) {}

  /// A date of the calendar; does not need the reference.
  static std::optional<Date> date(int year, int month, std::optional<int> day);

  /// "October 3" or "October" without a year: the last one, or the next one where `ahead`; the reference's
  /// own counts.
  std::optional<Date> month_day(int month, std::optional<int> day, bool ahead) const;
  /// "October 3 last year", "May this year".
  std::optional<Date> in_year(Direction direction, int month, std::optional<int> day) const;
  /// "last October": not the reference's own month.
  std::optional<Date> month(Direction direction, int month) const;
  /// "last Friday", "on Friday".
  std::optional<Date> weekday(Direction direction, int weekday) const;
  /// "last year", "this month", "next week" (a week as the month of its middle).
  std::optional<Date> unit(Direction direction, TimeUnit unit) const;
  /// "two years ago"; negative counts lead ahead.
  std::optional<Date> back(int count, TimeUnit unit) const;

 private:
  bool has_month() const { return reference_ && reference_->month() != 0; }
  bool has_day() const { return reference_ && reference_->day() != 0; }

  std::optional<Date> reference_;
};

}  // namespace pacta
