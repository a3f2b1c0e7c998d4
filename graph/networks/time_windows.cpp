#include "graph/networks/time_windows.hpp"

#include <algorithm>
#include <cassert>
#include <charconv>

namespace pacta {
namespace {

constexpr int months_of_year = 12;

const Date& last_of_all() {
  static const Date day(9999, 12, 31);
  return day;
}

/// The months since year 0, counted from 0.
long month_number(const Date& day) {
  return static_cast<long>(day.year()) * months_of_year + day.month() - 1;
}

}  // namespace

std::optional<Duration> Duration::parse(std::string_view text) {
  constexpr int largest = 99999;
  if (text.size() < 2) return std::nullopt;
  int count = 0;
  const char* unit = text.data() + text.size() - 1;
  const auto [end, error] = std::from_chars(text.data(), unit, count);
  if (error != std::errc{} || end != unit || count < 1 || count > largest) return std::nullopt;
  switch (*unit) {
    case 'd':
      return days(count);
    case 'w':
      return days(7 * count);
    case 'm':
      return months(count);
    case 'y':
      return months(months_of_year * count);
    default:
      return std::nullopt;
  }
}

Date Duration::after(const Date& day, std::size_t times) const {
  assert(day.precision() == DatePrecision::day);
  // In dates no more than the years 1 to 9999 matter, so that no product can overflow.
  const long distance =
      static_cast<long>(count_) * static_cast<long>(std::min<std::size_t>(times, 3'700'000));
  if (unit_ == Unit::days)
    return date_of_day(std::min(day.first_day() + distance, last_of_all().first_day()));
  const long month = month_number(day) + distance;
  if (month > month_number(last_of_all())) return last_of_all();
  const Date whole_month(static_cast<int>(month / months_of_year),
                         static_cast<int>(month % months_of_year) + 1);
  return date_of_day(std::min(whole_month.first_day() + day.day() - 1, whole_month.last_day()));
}

Date Duration::aligned(const Date& day) const {
  if (unit_ == Unit::days) return day;
  return Date(day.year(), count_ % months_of_year == 0 ? 1 : day.month(), 1);
}

std::vector<TimeWindow> time_windows(const Date& first, const Date& last, const Duration& length,
                                     const Duration& step) {
  assert(first <= last);
  std::vector<TimeWindow> out;
  const Date start = step.aligned(first);
  for (Date from = start; from <= last; from = step.after(start, out.size())) {
    const long end = length.after(from).first_day() - 1;
    out.push_back({from, date_of_day(std::max(from.first_day(), end))});
    if (out.back().until >= last || from == last) break;
  }
  return out;
}

TimeWindow slot(const std::vector<TimeWindow>& windows, std::size_t index) {
  const TimeWindow& window = windows[index];
  if (index == 0) return window;
  const long after_previous = windows[index - 1].until.first_day() + 1;
  return {date_of_day(std::max(after_previous, window.from.first_day())), window.until};
}

}  // namespace pacta
