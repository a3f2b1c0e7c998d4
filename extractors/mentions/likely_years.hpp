#pragma once

#include "extractors/mentions/article_evidence.hpp"
#include "ontology/vocabulary.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pacta {

/// The years in which an article without a date was most likely written, by the offices that it gives to
/// persons of the vocabulary: those years in which most of them held what it calls them ("President Obama",
/// "Secretary of State John Kerry"). Ascending; empty where it calls nobody by an office.
std::vector<int> likely_years(const ArticleEvidence& evidence, const Vocabulary& vocabulary);

/// For whom a person spoke in the latest of those years in which they spoke for anybody; absent where in
/// none.
std::optional<std::string> spoke_for_in(const Vocabulary& vocabulary, const Actor& person,
                                        const std::vector<int>& years);

}  // namespace pacta
