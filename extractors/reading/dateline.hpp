#pragma once

#include <cstddef>
#include <string_view>

namespace pacta {

/// Length in bytes of the dateline that a paragraph begins with, 0 where there is none: "MOSCOW, February 19.
/// /TASS/.", "WASHINGTON (AP) —", "MOSCOW (Sputnik) -", "Washington (CNN)", "UNITED NATIONS, New York —",
/// "(Reuters) -", "GENEVA:". The place is no actor there, and the line is no part of the first sentence.
/// Constant time.
std::size_t dateline_length(std::string_view paragraph);

/// The city of the dateline that a paragraph begins with, as it is written ("MOSCOW"); empty where there is
/// none or it names only the agency. Constant time.
std::string_view dateline_city(std::string_view paragraph);

}  // namespace pacta
