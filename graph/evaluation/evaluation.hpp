#pragma once

#include "graph/evaluation/bootstrap.hpp"
#include "graph/evaluation/calibration.hpp"
#include "graph/evaluation/gold.hpp"
#include "graph/evaluation/judgement.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pacta {

struct LevelScore {
  Level level;
  Counts counts;                ///< over all articles
  ConfidenceInterval interval;  ///< of F1, 95 %
};

/// How often a facet was right, of the exact matches whose gold statement states it.
struct FacetScore {
  std::string_view name;
  std::size_t right = 0, total = 0;

  std::optional<double> accuracy() const;
};

/// Exact matches of one label: right and wrong by the label that was found, missed by the one that gold
/// prefers.
struct LabelScore {
  Position position;
  Counts counts;
};

/// How often a holder's position on a treaty was given this label: by gold (the accepted one that was found,
/// else the preferred one) and by what was found. On the diagonal stand the exact matches.
struct Confusion {
  Position gold, found;
  std::size_t count;
};

/// One article in detail. What is borrowed lives in gold and in the statements.
struct ArticleReview {
  const GoldArticle* article;
  ArticleJudgement exact;
  std::vector<Match> mislabelled;  ///< missed and wrong with the same holder and treaty
};

/// All figures. Whatever is borrowed lives in the gold and statements that were evaluated.
struct Evaluation {
  std::vector<LevelScore> levels;  ///< exact, family, pair
  std::vector<FacetScore> facets;  ///< those of facets(), then "evidence"
  std::vector<LabelScore> labels;  ///< that occur, in the order of the taxonomy
  std::vector<Confusion> confusions;
  Calibration calibration;
  std::vector<ArticleReview> reviews;  ///< in the order of gold
};

/// What was found, by gold_name() of the article; an article's statements in the order of the output.
using FoundStatements = std::map<std::string, std::vector<Statement>>;

FoundStatements by_article(std::vector<Statement> statements);

/// Measures statements against gold. Articles that gold does not know count neither way. Definitions:
/// docs/evaluation.md.
Evaluation evaluate(const Gold& gold, const FoundStatements& found, const NameList& listed);

}  // namespace pacta
