#pragma once

#include "extractors/language/document.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pacta {

/// One step up a tree: the governor reached, and the relation by which the step below hangs on it.
struct Step {
  int token = none;
  std::string_view relation;  ///< UD relation with subtype of the lower token
};

/// The path from a token to the root of its sentence. A conjunct climbs past its first conjunct to that one's
/// governor
/// ("withdrew from INF and Open Skies": both climb to "withdrew"), for the first conjunct does not govern it.
/// The first step is the token itself with an empty relation. Linear in the depth of the tree.
std::vector<Step> climb(const Sentence& sentence, int token);

/// The subject of a verb, noun or predicate: its own nsubj, else the one that it shares with its first
/// conjunct, its controller (xcomp, advcl, acl: "Russia is ready to extend", "urged Iran to comply"), or the
/// possessor of a noun
/// ("Russia's decision", "US withdrawal"). The token of the subject, or none.
int subject_of(const Sentence& sentence, int token);

/// The agent of a passive ("revoked by Russia"), or none.
int agent_of(const Sentence& sentence, int token);

/// The direct object, else the indirect one, or none.
int object_of(const Sentence& sentence, int token);

/// Whether a relation equals `relation` with or without a subtype: "nsubj" matches "nsubj:pass".
bool is_relation(std::string_view relation, std::string_view wanted);

/// The first of the list in which a token stands; the token itself where it stands in none.
int first_conjunct(const Sentence& sentence, int token);

/// The direct dependents of a token, in text order.
std::vector<int> dependents(const Sentence& sentence, int token);

/// The bytes from the first to the last token below and including `token`, detached tokens at the rim left
/// out.
ByteSpan subtree_span(const Sentence& sentence, int token);

}  // namespace pacta
