#pragma once

#include "extractors/language/document.hpp"
#include "ontology/vocabulary.hpp"

namespace pacta {

/// Adds mentions of treaties that a sentence speaks of without naming or describing them, beside what it does
/// name: an organ for the treaty that it guards ("cooperation with the IAEA", "Hungary quits the ICC"), an
/// act for the treaty that bans it ("nuclear tests", "chemical weapons"). They share token and span with the
/// organ's mention where there is one; their certainty is low. A mention that may mean a second treaty gets
/// both as members. What stands for what: ontology/stand_ins.ttl. Runs after names and anaphora are resolved;
/// the mentions added stand at the end, unsorted. O(tokens).
void add_treaty_proxies(Document& document, const Vocabulary& vocabulary);

}  // namespace pacta
