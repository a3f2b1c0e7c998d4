#pragma once

#include "cli/console.hpp"
#include "graph/evaluation/evaluation.hpp"

#include <string>
#include <vector>

namespace pacta::cli {

/// All figures for people, in columns.
std::string evaluation_text(const Evaluation& evaluation, const Console& console);

/// One article: what was right, wrong, missed and optional, with its words and, where facets or labels
/// differ, what was found and expected.
std::string review_text(const ArticleReview& review, const NameList& listed, const Console& console);

/// All figures as one JSON object with its end of line; ratios have three decimals. With reviews, also what
/// was wrong and missed in these articles.
std::string evaluation_json(const Evaluation& evaluation, const std::vector<const ArticleReview*>& reviews);

}  // namespace pacta::cli
