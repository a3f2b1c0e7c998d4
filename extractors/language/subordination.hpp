#pragma once

#include "extractors/language/document.hpp"

namespace pacta {

/// Mends what a greedy parser, which reads from the left, takes wrongly of subordinate clauses: a word that
/// is preposition and conjunction ("after Chile refused …" has a subject, no place), and a clause that begins
/// with two conjunctions ("said that after Chile left, the pact was dead": dead is what was said). Touches
/// heads and relations only; the tree stays a tree.
void mend_subordination(Sentence& sentence);

}  // namespace pacta
