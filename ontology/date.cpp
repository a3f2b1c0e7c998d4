#include "ontology/date.hpp"

#include <charconv>
#include <chrono>
#include <stdexcept>

namespace pacta {
namespace {

namespace chrono = std::chrono;

chrono::year_month_day calendar(int year, int month, int day) {
  return chrono::year{year} / chrono::month{static_cast<unsigned>(month)} /
         chrono::day{static_cast<unsigned>(day)};
}

long days_since_epoch(const chrono::year_month_day& date) {
  return chrono::sys_days{date}.time_since_epoch().count();
}

bool is_calendar_date(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0) return false;
  if (month == 0) return day == 0;
  return day == 0 || calendar(year, month, day).ok();
}

std::optional<int> digits(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || text.empty() || text[0] == '-')
    return std::nullopt;
  return value;
}

/// With leading zeros; `unit` is that of the first digit.
void append_digits(std::string& out, int number, int unit) {
  for (; unit > 0; unit /= 10) out += static_cast<char>('0' + number / unit % 10);
}

}  // namespace

Date::Date(int year, int month, int day) : year_(year), month_(month), day_(day) {
  if (!is_calendar_date(year, month, day)) {
    throw std::invalid_argument("no calendar date: year " + std::to_string(year) + ", month " +
                                std::to_string(month) + ", day " + std::to_string(day));
  }
}

std::optional<Date> Date::parse(std::string_view iso) {
  iso = iso.substr(0, iso.find_first_of("T "));
  if (iso.size() != 4 && iso.size() != 7 && iso.size() != 10) return std::nullopt;
  const auto year = digits(iso.substr(0, 4));
  std::optional<int> month{0}, day{0};
  if (iso.size() >= 7) month = iso[4] == '-' ? digits(iso.substr(5, 2)) : std::nullopt;
  if (iso.size() == 10) day = iso[7] == '-' ? digits(iso.substr(8, 2)) : std::nullopt;
  if (!year || !month || !day || !is_calendar_date(*year, *month, *day)) return std::nullopt;
  if ((iso.size() >= 7 && *month == 0) || (iso.size() == 10 && *day == 0)) return std::nullopt;
  return Date(*year, *month, *day);
}

DatePrecision Date::precision() const {
  if (month_ == 0) return DatePrecision::year;
  return day_ == 0 ? DatePrecision::month : DatePrecision::day;
}

std::string Date::to_string() const {
  std::string text;  // ten characters: no allocation
  append_digits(text, year_, 1000);
  if (month_ != 0) append_digits(text += '-', month_, 10);
  if (day_ != 0) append_digits(text += '-', day_, 10);
  return text;
}

long Date::first_day() const {
  return days_since_epoch(calendar(year_, month_ == 0 ? 1 : month_, day_ == 0 ? 1 : day_));
}

long Date::last_day() const {
  if (day_ != 0) return first_day();
  const chrono::month last{static_cast<unsigned>(month_ == 0 ? 12 : month_)};
  return days_since_epoch(chrono::year_month_day{chrono::year{year_} / last / chrono::last});
}

bool may_lie_between(const Date& date, const std::optional<Date>& from, const std::optional<Date>& to) {
  return (!from || from->first_day() <= date.last_day()) && (!to || date.first_day() <= to->last_day());
}

Date date_of_day(long days) {
  const chrono::year_month_day date{chrono::sys_days{chrono::days{days}}};
  return Date(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
              static_cast<int>(static_cast<unsigned>(date.day())));
}

int weekday(const Date& date) {
  return static_cast<int>(chrono::weekday{chrono::sys_days{chrono::days{date.first_day()}}}.c_encoding());
}

std::string_view name(DatePrecision precision) {
  switch (precision) {
    case DatePrecision::year:
      return "year";
    case DatePrecision::month:
      return "month";
    case DatePrecision::day:
      return "day";
  }
  return "";
}

}  // namespace pacta
