#pragma once

#include "ontology/date.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace pacta {

/// A length of time as people give it: days or calendar months. Invariant: positive.
class Duration {
 public:
  static Duration days(int count) { return Duration(count, Unit::days); }
  static Duration months(int count) { return Duration(count, Unit::months); }
  /// Reads "90d", "2w", "6m", "1y": at least 1, at most 99999. Absent where it is none.
  static std::optional<Duration> parse(std::string_view text);

  /// The day that lies `times` durations later. From the 31st, shorter months give their last day.
  /// Dates end with the year 9999. Precondition: day precision.
  Date after(const Date& day, std::size_t times = 1) const;
  /// The day on which a row of such durations begins: the day itself, else the first of its month or, for
  /// whole years, of its year.
  Date aligned(const Date& day) const;

  friend bool operator==(const Duration&, const Duration&) = default;

 private:
  enum class Unit { days, months };
  Duration(int count, Unit unit) : count_(count), unit_(unit) {}

  int count_;
  Unit unit_;
};

/// Days from `from` to `until`, both included, both at day precision.
struct TimeWindow {
  Date from, until;

  friend bool operator==(const TimeWindow&, const TimeWindow&) = default;
};

/// Windows of one length, each `step` later than the one before, the first beginning at `first` (aligned to
/// the step), up to the first that reaches `last`; none begins after it. Precondition: first <= last, both at
/// day precision. O(number of windows).
std::vector<TimeWindow> time_windows(const Date& first, const Date& last, const Duration& length,
                                     const Duration& step);

/// The days for which a window stands when windows are shown one after the other: its last ones, as many as
/// the step has. Slots of windows that follow each other never overlap.
TimeWindow slot(const std::vector<TimeWindow>& windows, std::size_t index);

}  // namespace pacta
