#pragma once

#include <string>
#include <string_view>

namespace pacta {

/// The letters and digits of a text alone: lower case, without accents, blanks, hyphens, dots or quotes, so
/// that "Non-Proliferation", "nonproliferation" and "NON PROLIFERATION" are one. What is no Latin letter is
/// left out but for "&", which parts "AT&T" from the ATT.
std::string folded(std::string_view text);

/// The lower_snake slug of a name: "U.S.–Iran Deal" → "us_iran_deal". Empty where nothing Latin is left.
std::string slug_of(std::string_view text);

}  // namespace pacta
