#pragma once

#include "extractors/language/document.hpp"
#include "extractors/positions/candidates.hpp"

#include <string>
#include <string_view>

namespace pacta {

/// The words of a clause or phrase, as facets quote them. What does not belong to the words of the
/// situation's innermost speaker stays out.

/// From a predicate, its negation and adverbs included, to the end of what hangs on it: "join the treaty" of
/// "must at last join the treaty".
std::string words_from_predicate(const Document& document, const Situation& situation, int predicate);

/// From a token to the end of what hangs on `head`.
std::string words_from(const Document& document, const Situation& situation, int token, int head);

/// A noun with what hangs on it, without article, owner and preposition before it: "withdrawal from the
/// treaty" of "about Oslo's withdrawal from the treaty".
std::string words_of_noun(const Document& document, const Situation& situation, int noun);

/// Whether a dependent with such a relation, and such a lemma unless that is empty, hangs on a token.
bool has_dependent(const Sentence& sentence, int token, std::string_view relation,
                   std::string_view lemma = {});

}  // namespace pacta
