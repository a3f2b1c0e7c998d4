#pragma once

#include "ontology/vocabulary.hpp"

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pacta {

/// A name in the form in which names are compared, a slug: lower-case ASCII words joined by '_'. Accents of
/// Latin letters are dropped, dashes part words, "U.S." is "us"; letters of other scripts are left out.
std::string comparable_name(std::string_view name);

/// Whether a slug is on the lists of names that are known to mean one thing.
using NameList = std::function<bool(const std::string& slug)>;

/// The vocabulary's treaties and actors. The vocabulary is borrowed.
NameList listed_in(const Vocabulary& vocabulary);
NameList listed_in(std::set<std::string> slugs);

/// Whether a slug means the same as one that gold accepts: listed names must be equal; a name outside the
/// lists may differ in its wording as long as half of all content words are shared.
bool same_name(const std::string& found, const std::string& accepted, const NameList& listed);
/// Whether it means the same as one of several.
bool among(const std::string& found, const std::vector<std::string>& accepted, const NameList& listed);

}  // namespace pacta
