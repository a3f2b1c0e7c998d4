#pragma once

#include "extractors/mentions/name_index.hpp"

#include <set>
#include <string>
#include <vector>

namespace pacta {

/// The states and organisations that stand directly beside tokens [first, last) as those between whom
/// something holds: before them ("the Turkish-Libyan maritime agreement", "Iran's nuclear deal") or after
/// "between", "with" and "among" ("a border agreement between Turkey and Libya"). Slugs. Linear in the
/// distance looked at, a dozen tokens at most.
std::set<std::string> parties_beside(const NameIndex& index, const SentenceWords& words, int first, int last);

/// Whether those named beside a treaty's name speak against it being that treaty: none of them is a party,
/// or, of a bilateral treaty, one of them is not. A treaty with no or many parties listed fits any.
bool parties_conflict(const Treaty& treaty, const std::set<std::string>& beside);

/// Whether a treaty's parties are listed and few: others have no part in it.
bool is_closed(const std::vector<std::string>& parties);

}  // namespace pacta
