#include "extractors/reading/publication_date.hpp"

#include "extractors/language/code_points.hpp"
#include "extractors/reading/calendar_words.hpp"

#include <algorithm>
#include <set>

namespace pacta {
namespace {

constexpr int first_year = 1945, last_year = 2100;

/// How many years before or after a year that it names a text is thought to be written.
constexpr int reach_of_a_mention = 3;

/// A month's name is written with a capital, unlike "may" and "march".
std::optional<int> capital_month(const Token& token) {
  return is_upper(code_point_at(token.form, 0).value) ? month_named(token.form) : std::nullopt;
}

/// "February 19" or "19 February" at token i; absent where a year follows.
std::optional<UndatedDay> undated_day_at(const std::vector<Token>& tokens, std::size_t i) {
  if (i + 1 >= tokens.size()) return std::nullopt;
  auto month = capital_month(tokens[i]);
  auto day = day_numbered(tokens[i + 1].form);
  if (!month || !day) {
    month = capital_month(tokens[i + 1]);
    day = day_numbered(tokens[i].form);
  }
  if (!month || !day) return std::nullopt;
  for (std::size_t next = i + 2; next < std::min(tokens.size(), i + 4); ++next) {
    if (year_numbered(tokens[next].form)) return std::nullopt;
  }
  return UndatedDay{*month, *day, std::nullopt, {tokens[i].span.begin, tokens[i + 1].span.end}};
}

/// The first weekday named in a paragraph.
std::optional<int> weekday_in(const Document& document, std::size_t paragraph) {
  for (const Sentence& sentence : document.sentences) {
    if (sentence.paragraph != paragraph) continue;
    for (const Token& token : sentence.tokens) {
      if (token.form.size() >= 6 && is_upper(code_point_at(token.form, 0).value)) {
        if (const auto weekday = weekday_named(token.form)) return weekday;
      }
    }
  }
  return std::nullopt;
}

/// Whether the words before token i place it in the time to come.
bool is_coming(const std::vector<Token>& tokens, std::size_t i) {
  constexpr std::size_t reach = 8;
  static constexpr std::string_view cues[] = {"will", "'ll", "shall",   "expire", "expires", "until",
                                              "till", "by",  "through", "before", "next"};
  for (std::size_t j = i < reach ? 0 : i - reach; j < i; ++j) {
    if (std::ranges::find(cues, ascii_lower(tokens[j].form)) != std::end(cues)) return true;
  }
  return false;
}

Interval around(int year, bool coming) {
  const int from = coming ? year - reach_of_a_mention : year, to = coming ? year : year + reach_of_a_mention;
  return {Date(from).first_day(), Date(to).last_day()};
}

/// The day in a year; absent for 29 February in common years.
std::optional<Date> day_of(int year, int month, int day) {
  const auto date =
      Date::parse(Date(year, month).to_string() + (day < 10 ? "-0" : "-") + std::to_string(day));
  return date;
}

/// A place as datelines write it: three or more letters, all of them capitals.
bool is_shouted(std::string_view form) {
  constexpr std::size_t least_letters = 3;
  return form.size() >= least_letters &&
         std::all_of(form.begin(), form.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// "February 3, 2021", "3 February 2021" or "February 2021" at token i.
std::optional<Date> dated_at(const std::vector<Token>& tokens, std::size_t i) {
  const auto form = [&](std::size_t k) { return k < tokens.size() ? std::string_view{tokens[k].form} : ""; };
  const auto year_after = [&](std::size_t k) {
    return year_numbered(form(k) == "," ? form(k + 1) : form(k));
  };
  if (const auto month = capital_month(tokens[i])) {
    const auto day = day_numbered(form(i + 1));
    const auto year = year_after(day ? i + 2 : i + 1);
    if (year && day) return day_of(*year, *month, *day);
    if (year) return Date(*year, *month);
  }
  const auto day = day_numbered(form(i));
  const auto month = i + 1 < tokens.size() ? capital_month(tokens[i + 1]) : std::nullopt;
  const auto year = year_after(i + 2);
  return day && month && year ? day_of(*year, *month, *day) : std::nullopt;
}

}  // namespace

std::optional<Date> find_dateline_date(const Document& document) {
  constexpr std::size_t most_paragraphs = 3, reach = 12;
  const std::size_t headline = document.headline_first ? 1 : 0;
  std::set<std::size_t> looked_at;
  for (const Sentence& sentence : document.sentences) {
    if (sentence.paragraph < headline || document.boilerplate[sentence.paragraph]) continue;
    if (!looked_at.insert(sentence.paragraph).second) continue;
    if (looked_at.size() > most_paragraphs) return std::nullopt;
    if (sentence.tokens.empty() || !is_shouted(sentence.tokens.front().form)) continue;
    for (std::size_t i = 1; i < std::min(sentence.tokens.size(), reach); ++i) {
      if (const auto date = dated_at(sentence.tokens, i)) return date;
    }
  }
  return std::nullopt;
}

std::optional<UndatedDay> find_undated_day(const Document& document) {
  constexpr std::size_t most_paragraphs = 3;
  const std::size_t headline = document.headline_first ? 1 : 0;
  std::set<std::size_t> looked_at;
  for (const Sentence& sentence : document.sentences) {
    if (sentence.paragraph < headline || document.boilerplate[sentence.paragraph]) continue;
    looked_at.insert(sentence.paragraph);
    if (looked_at.size() > most_paragraphs) return std::nullopt;
    for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
      if (auto found = undated_day_at(sentence.tokens, i)) {
        found->weekday = weekday_in(document, sentence.paragraph);
        return found;
      }
    }
  }
  return std::nullopt;
}

std::vector<Interval> mentioned_years(const Document& document) {
  std::set<std::pair<int, bool>> years;
  for (const Sentence& sentence : document.sentences) {
    if (document.boilerplate[sentence.paragraph]) continue;
    for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
      const auto year = year_numbered(sentence.tokens[i].form);
      if (year && *year >= first_year && *year <= last_year)
        years.emplace(*year, is_coming(sentence.tokens, i));
    }
  }
  std::vector<Interval> intervals;
  for (const auto& [year, coming] : years) intervals.push_back(around(year, coming));
  return intervals;
}

std::vector<Date> fitting_dates(int month, int day, std::optional<int> weekday,
                                std::span<const Interval> evidence) {
  if (month < 1 || month > 12 || day < 1 || day > 31) return {};
  std::vector<Date> best;
  std::ptrdiff_t best_support = 1, most_support = 0;
  for (int year = first_year; year <= last_year; ++year) {
    const auto date = day_of(year, month, day);
    if (!date) continue;
    const auto support = std::ranges::count_if(
        evidence, [&](const Interval& interval) { return interval.contains(date->first_day()); });
    most_support = std::max(most_support, support);
    if (weekday && pacta::weekday(*date) != *weekday) continue;
    if (support > best_support) best.clear();
    best_support = std::max(best_support, support);
    if (support == best_support) best.push_back(*date);
  }
  // The weekday may be that of another day than the dateline's.
  if (best_support < most_support) best.clear();
  return best;
}

std::optional<Date> resolve_year(int month, int day, std::optional<int> weekday,
                                 std::span<const Interval> evidence) {
  const std::vector<Date> dates = fitting_dates(month, day, weekday, evidence);
  return dates.size() == 1 ? std::optional(dates.front()) : std::nullopt;
}

}  // namespace pacta
