#pragma once

#include "extractors/language/document.hpp"

namespace pacta {

/// Adds mentions of treaties that a sentence speaks of without naming or describing them, beside what it does
/// name: an organ for the treaty that it guards ("cooperation with the IAEA", "Hungary quits the ICC"), an
/// act for the treaty that bans it ("nuclear tests", "chemical weapons"). They share token and span with the
/// organ's mention where there is one; their certainty is low. A proposal about New START becomes a mention
/// of both. Runs after names and anaphora are resolved; the mentions added stand at the end, unsorted.
/// O(tokens).
void add_treaty_proxies(Document& document);

}  // namespace pacta
