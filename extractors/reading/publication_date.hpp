#pragma once

#include "extractors/language/document.hpp"
#include "graph/byte_span.hpp"
#include "ontology/date.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace pacta {

/// Days since 1970-01-01, both included.
struct Interval {
  long first = 0, last = 0;

  bool contains(long day) const { return first <= day && day <= last; }
};

/// A month and a day that a text gives for its own day without the year.
struct UndatedDay {
  int month = 0, day = 0;
  std::optional<int> weekday;  ///< 0 Sunday … 6 Saturday, where the lead names one: "said on Friday"
  ByteSpan span;               ///< "February 19"
};

/// The date that a dateline states with its year ("GENEVA, January 2011.", "MOSCOW, November 2, 2023 —"): a
/// place in capitals begins one of the first paragraphs that are no boilerplate, and the date follows within
/// a dozen tokens. Absent where there is none. Runs after segment() and mark_boilerplate().
std::optional<Date> find_dateline_date(const Document& document);

/// The day of a dateline ("MOSCOW, February 19. /TASS/."), else the first one that the lead gives ("said on
/// April 14"), with the weekday that the paragraph names. Absent where a year stands with it, or where there
/// is none. Looks at the first paragraphs that are no boilerplate. Runs after segment() and
/// mark_boilerplate().
std::optional<UndatedDay> find_undated_day(const Document& document);

/// What the years named in a text say about when it was written: one interval for each distinct year, the
/// years after a past one ("since 2010"), the years before a coming one ("will expire in 2021").
std::vector<Interval> mentioned_years(const Document& document);

/// All days that fit best: those with that month, day and weekday from 1945 to 2100 that lie in the greatest
/// number of intervals, in time order. Empty where no evidence speaks for any of them, or where more evidence
/// speaks for a year in which the weekday does not fit. Evidence: terms of office of the persons named, lives
/// of treaties, mentioned_years().
std::vector<Date> fitting_dates(int month, int day, std::optional<int> weekday,
                                std::span<const Interval> evidence);

/// The only day that fits best; absent where there are several or none. Such a date is
/// DateCertainty::inferred.
std::optional<Date> resolve_year(int month, int day, std::optional<int> weekday,
                                 std::span<const Interval> evidence);

}  // namespace pacta
