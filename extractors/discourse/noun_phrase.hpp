#pragma once

#include "extractors/discourse/sentence_view.hpp"

namespace pacta {

/// The noun phrase that ends right before a token, adverbs, auxiliaries and an apposition between commas
/// skipped: in "Lavrov, the minister, also said" it is "Lavrov" for "said". Empty where none stands there. By
/// tags alone, so that it holds where the tree is wrong.
TokenRange phrase_before(const SentenceView& view, int token);

/// The noun phrase that begins right after a token, up to a comma, a verb, or a preposition other than "of",
/// "for".
TokenRange phrase_after(const SentenceView& view, int token);

/// The noun phrase around a head by the tree, without relative clauses and what follows its first comma.
TokenRange phrase_of(const SentenceView& view, int head);

/// The token that heads a noun phrase; by the tree where it agrees with the range, else the last noun before
/// a preposition.
int phrase_head(const SentenceView& view, const TokenRange& phrase);

}  // namespace pacta
