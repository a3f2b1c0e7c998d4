#pragma once

#include "ontology/date.hpp"

#include <optional>
#include <string_view>

namespace pacta {

/// 1..12 for an English month, also abbreviated ("Sept", "Sept."), in any case; absent for other words.
std::optional<int> month_named(std::string_view word);

/// 0 Sunday … 6 Saturday for an English weekday, also abbreviated ("Tues."), in any case.
std::optional<int> weekday_named(std::string_view word);

/// 1..31 for "3", "03", "3rd", "21st".
std::optional<int> day_numbered(std::string_view word);

/// Four digits from 1600 to 2199.
std::optional<int> year_numbered(std::string_view word);

/// The date that stands at the beginning of a text, as metadata and headers write it: "2023-07-09T12:00Z",
/// "2007", "Friday, January 4, 2019", "4 January 2019", "Jan. 4, 2019", "January 2019", "20190104"; absent
/// where there is none.
std::optional<Date> leading_date(std::string_view text);

}  // namespace pacta
