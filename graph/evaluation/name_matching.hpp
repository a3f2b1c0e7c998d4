#pragma once

#include "ontology/vocabulary.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pacta {

/// A name in the form in which names are compared, a slug: lower-case ASCII words joined by '_'. Accents of
/// Latin letters are dropped, dashes part words, "U.S." is "us"; letters of other scripts are left out.
std::string comparable_name(std::string_view name);

/// Whether a slug means the same as one that gold accepts: listed names must be equal; a name outside the
/// lists may differ in its wording as long as half of all content words are shared.
bool same_name(const std::string& found, const std::string& accepted, const Vocabulary& vocabulary);
/// Whether it means the same as one of several.
bool among(const std::string& found, const std::vector<std::string>& accepted, const Vocabulary& vocabulary);

}  // namespace pacta
