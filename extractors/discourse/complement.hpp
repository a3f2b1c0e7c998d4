#pragma once

#include "extractors/discourse/reporting_verbs.hpp"
#include "extractors/discourse/sentence_view.hpp"

namespace pacta {

/// What a reporting word governs to its right: the clause after "that", after a colon, after an opening quote
/// mark, or the bare clause that the tree or the order of words shows. Empty where nothing follows. `last` is
/// the last token of the cue. Ends before the next attribution of the same speaker ("…, adding that …", "…
/// and stressed that …").
TokenRange complement_after(const SentenceView& view, int verb, int last, ReportKind kind);

/// The last token of a sentence that is no final punctuation and no mark.
int last_word(const SentenceView& view);

/// The first token that is neither detached nor punctuation.
int first_word(const SentenceView& view);

/// A range without marks and punctuation at its ends.
TokenRange stripped(const SentenceView& view, TokenRange range);

/// Whether a token is a verb that may report here: by tag, or by a form that is nothing else ("said").
const ReportingVerb* reporting_verb_at(const SentenceView& view, int token);

}  // namespace pacta
