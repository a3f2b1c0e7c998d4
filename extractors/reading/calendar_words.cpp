#include "extractors/reading/calendar_words.hpp"

#include "extractors/language/code_points.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <span>
#include <string>
#include <vector>

namespace pacta {
namespace {

constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> weekdays{"sunday",   "monday", "tuesday", "wednesday",
                                                   "thursday", "friday", "saturday"};

/// The index of the name that the word is, or abbreviates to three letters or more.
template <std::size_t size>
std::optional<int> index_of(const std::array<std::string_view, size>& names, std::string_view word) {
  constexpr std::size_t shortest = 3;
  if (word.ends_with('.')) word.remove_suffix(1);
  if (word.size() < shortest) return std::nullopt;
  const std::string lower = ascii_lower(word);
  for (std::size_t i = 0; i < size; ++i) {
    const bool abbreviated = lower.size() <= 5 && names[i].starts_with(lower);
    if (lower == names[i] || abbreviated) return static_cast<int>(i);
  }
  return std::nullopt;
}

std::optional<int> number(std::string_view digits) {
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (digits.empty() || error != std::errc{} || end != digits.data() + digits.size() || value < 0)
    return std::nullopt;
  return value;
}

/// A date where the calendar has it.
std::optional<Date> calendar_date(int year, int month, int day) {
  std::array<char, 16> iso{};
  const int size = std::snprintf(iso.data(), iso.size(), "%04d-%02d-%02d", year, month, day);
  return Date::parse({iso.data(), static_cast<std::size_t>(size)});
}

/// The first words of a text, without the punctuation between them.
std::vector<std::string_view> leading_words(std::string_view text) {
  constexpr std::size_t most_words = 6;
  std::vector<std::string_view> words;
  std::size_t at = 0;
  while (words.size() < most_words) {
    const std::size_t begin = text.find_first_not_of(" ,.()\t\n", at);
    if (begin == std::string_view::npos) break;
    at = std::min(text.find_first_of(" ,()\t\n", begin), text.size());
    words.push_back(text.substr(begin, at - begin));
  }
  return words;
}

std::optional<Date> iso_date(std::string_view word) {
  if (word.size() == 8 && number(word) && year_numbered(word.substr(0, 4))) {
    return Date::parse(std::string(word.substr(0, 4)) + '-' + std::string(word.substr(4, 2)) + '-' +
                       std::string(word.substr(6)));
  }
  return Date::parse(word);
}

/// "January 4 2019", "4 January 2019" or "January 2019" at the beginning of the words.
std::optional<Date> written_date(std::span<const std::string_view> words) {
  if (words.size() >= 3) {
    const auto first_month = month_named(words[0]), second_month = month_named(words[1]);
    const auto first_day = day_numbered(words[0]), second_day = day_numbered(words[1]);
    const auto year = year_numbered(words[2].substr(0, 4));
    if (year && first_month && second_day) return calendar_date(*year, *first_month, *second_day);
    if (year && first_day && second_month) return calendar_date(*year, *second_month, *first_day);
  }
  if (words.size() >= 2 && month_named(words[0])) {
    if (const auto year = year_numbered(words[1])) return Date(*year, *month_named(words[0]));
  }
  return std::nullopt;
}

}  // namespace

std::optional<int> month_named(std::string_view word) {
  const auto index = index_of(months, word);
  return index ? std::optional<int>(*index + 1) : std::nullopt;
}

std::optional<int> weekday_named(std::string_view word) {
  return index_of(weekdays, word);
}

std::optional<int> day_numbered(std::string_view word) {
  for (const std::string_view suffix : {"st", "nd", "rd", "th"}) {
    if (word.size() > suffix.size() && ascii_lower(word).ends_with(suffix)) {
      word.remove_suffix(suffix.size());
      break;
    }
  }
  const auto day = word.size() <= 2 ? number(word) : std::nullopt;
  return day && *day >= 1 && *day <= 31 ? day : std::nullopt;
}

std::optional<int> year_numbered(std::string_view word) {
  const auto year = word.size() == 4 ? number(word) : std::nullopt;
  return year && *year >= 1600 && *year < 2200 ? year : std::nullopt;
}

std::optional<Date> leading_date(std::string_view text) {
  const std::vector<std::string_view> words = leading_words(text);
  if (words.empty()) return std::nullopt;
  if (const auto date = iso_date(words[0])) return date;
  std::span<const std::string_view> rest(words);
  if (weekday_named(rest[0])) rest = rest.subspan(1);
  return written_date(rest);
}

}  // namespace pacta
