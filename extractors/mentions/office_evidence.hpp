#pragma once

#include "extractors/mentions/article_evidence.hpp"
#include "extractors/mentions/name_index.hpp"

namespace pacta {

/// Counts how often one sentence calls persons of the vocabulary out of office ("former President X", "the
/// nominee, X", "X, a presidential candidate") and how often by an office. An article without date tells by
/// this alone for whom they speak.
void gather_offices(const SentenceWords& words, const NameIndex& index, ArticleEvidence& evidence);

}  // namespace pacta
