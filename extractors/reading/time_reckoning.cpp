#include "extractors/reading/time_reckoning.hpp"

#include <chrono>

namespace pacta {
namespace {

constexpr int years_a_decade = 10, months_a_year = 12, days_a_week = 7;

int step(Direction direction) {
  switch (direction) {
    case Direction::back:
    case Direction::back_or_here:
      return -1;
    case Direction::here:
      return 0;
    case Direction::ahead_or_here:
    case Direction::ahead:
      return 1;
  }
  return 0;
}

bool is_year(int year) {
  return year >= 1 && year <= 9999;
}

/// The day with that number; absent beyond the years that a Date can have.
std::optional<Date> numbered_day(long number) {
  const bool possible = number >= Date(1).first_day() && number <= Date(9999).last_day();
  return possible ? std::optional(date_of_day(number)) : std::nullopt;
}

/// The month that lies `months` before that of the reference.
std::optional<Date> months_back(const Date& reference, int months) {
  const int total = reference.year() * months_a_year + reference.month() - 1 - months;
  const int year = total / months_a_year;
  return total >= 0 && is_year(year) ? std::optional(Date(year, total % months_a_year + 1)) : std::nullopt;
}

}  // namespace

std::optional<Date> Reckoning::date(int year, int month, std::optional<int> day) {
  namespace chrono = std::chrono;
  if (!is_year(year) || month < 1 || month > months_a_year) return std::nullopt;
  if (!day) return Date(year, month);
  const chrono::year_month_day calendar{chrono::year{year}, chrono::month{static_cast<unsigned>(month)},
                                        chrono::day{static_cast<unsigned>(*day)}};
  return calendar.ok() ? std::optional(Date(year, month, *day)) : std::nullopt;
}

std::optional<Date> Reckoning::month_day(int month, std::optional<int> day, bool ahead) const {
  if (!reference_) return std::nullopt;
  if (!has_month()) return date(reference_->year(), month, day);
  const bool same_month = month == reference_->month();
  const bool compares_days = same_month && day && has_day();
  const bool later = month > reference_->month() || (compares_days && *day > reference_->day());
  const bool earlier = month < reference_->month() || (compares_days && *day < reference_->day());
  const int shift = ahead && earlier ? 1 : !ahead && later ? -1 : 0;
  return date(reference_->year() + shift, month, day);
}

std::optional<Date> Reckoning::in_year(Direction direction, int month, std::optional<int> day) const {
  return reference_ ? date(reference_->year() + step(direction), month, day) : std::nullopt;
}

std::optional<Date> Reckoning::month(Direction direction, int month) const {
  if (!has_month()) return std::nullopt;
  int shift = 0;
  if (direction == Direction::back && month >= reference_->month()) shift = -1;
  if (direction == Direction::ahead && month <= reference_->month()) shift = 1;
  return date(reference_->year() + shift, month, std::nullopt);
}

std::optional<Date> Reckoning::weekday(Direction direction, int weekday) const {
  if (!has_day()) return std::nullopt;
  const int today = pacta::weekday(*reference_);
  int back = (today - weekday + days_a_week) % days_a_week;
  if (direction == Direction::back && back == 0) back = days_a_week;
  int ahead = (weekday - today + days_a_week) % days_a_week;
  if (direction == Direction::ahead && ahead == 0) ahead = days_a_week;
  const bool forwards = direction == Direction::ahead || direction == Direction::ahead_or_here;
  return numbered_day(reference_->first_day() + (forwards ? ahead : -back));
}

std::optional<Date> Reckoning::unit(Direction direction, TimeUnit unit) const {
  return back(-step(direction), unit);
}

std::optional<Date> Reckoning::back(int count, TimeUnit unit) const {
  if (!reference_) return std::nullopt;
  switch (unit) {
    case TimeUnit::decade:
      count *= years_a_decade;
      [[fallthrough]];
    case TimeUnit::year:
      return is_year(reference_->year() - count) ? std::optional(Date(reference_->year() - count))
                                                 : std::nullopt;
    case TimeUnit::month:
      return has_month() ? months_back(*reference_, count) : std::nullopt;
    case TimeUnit::week: {
      if (!has_day()) return std::nullopt;
      const auto day = numbered_day(reference_->first_day() - static_cast<long>(count) * days_a_week);
      return day ? std::optional(Date(day->year(), day->month())) : std::nullopt;
    }
    case TimeUnit::day:
      return has_day() ? numbered_day(reference_->first_day() - count) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace pacta
