#pragma once

#include "extractors/language/document.hpp"
#include "ontology/date.hpp"

#include <optional>
#include <vector>

namespace pacta {

/// How a time bounds what happens.
enum class TimeRelation {
  at,      ///< "in May", "on Friday", "two years ago"
  before,  ///< "by February 2021", "until 2026"
  after    ///< "since 2015", "from 1 January"
};

/// Words of a sentence that name a time.
struct TimeExpression {
  ByteSpan span;  ///< without the preposition: "late November", "two years ago"
  std::optional<Date>
      date;  ///< as precise as the words; absent where it needs a reference that is missing or coarse
  TimeRelation relation = TimeRelation::at;
  bool relative = false;  ///< the date was reckoned from the reference
};

/// The times named in a sentence, in text order, not overlapping. Relative ones ("last October", "yesterday",
/// "on Friday", "in May", "three weeks ago") are reckoned from `reference`, the article's date: backwards, or
/// forwards where the words before them look ahead ("will", "next", "by"). Weeks are given as the month in
/// which they fall. Years as parts of names ("the 1987 treaty") are none. Needs tokens only. Linear.
std::vector<TimeExpression> find_time_expressions(const Sentence& sentence,
                                                  const std::optional<Date>& reference);

}  // namespace pacta
