#pragma once

#include "extractors/language/document.hpp"
#include "ontology/vocabulary.hpp"

namespace pacta {

/// Marks quote marks and the dateline as detached tokens, so that the parser never sees them. Runs before
/// parsing.
void detach_marks(Document& document);

/// Finds direct, indirect, mixed and headline quotes with their cue and speaker; speakers are looked up among
/// the actor mentions, the last named speaker for "the minister added", the article's speaker for speeches.
/// Runs after LanguageModel::analyse(). Quotes are sorted by content; nested ones know their parent.
void find_quotes(Document& document, const Vocabulary& vocabulary);

}  // namespace pacta
