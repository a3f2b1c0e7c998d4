#pragma once

#include "graph/evaluation/gold.hpp"
#include "graph/evaluation/name_matching.hpp"
#include "graph/statement.hpp"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace pacta {

/// How much of a statement must be right.
enum class Level {
  exact,   ///< holder, treaty and position
  family,  ///< holder, treaty and the family of the position
  pair     ///< holder and treaty
};

inline constexpr Level all_levels[] = {Level::exact, Level::family, Level::pair};

std::string_view name(Level level);

/// Distinct statements that were right, wrong and missed. Ratios are 0 where nothing could be right.
struct Counts {
  std::size_t right = 0, wrong = 0, missed = 0;

  double precision() const;
  double recall() const;
  double f1() const;

  Counts& operator+=(const Counts& other);
  friend bool operator==(const Counts&, const Counts&) = default;
};

/// What annotators recorded and what was found for it. Both are borrowed.
struct Match {
  const GoldStatement* gold;
  const Statement* found;
};

/// One article's statements against gold. What is borrowed lives in gold and in the statements.
struct ArticleJudgement {
  Counts counts;
  std::vector<Match> matches;  ///< optional statements of gold, too
  std::vector<const Statement*> wrong;
  std::vector<const GoldStatement*> missed;
};

/// Matches as many statements as possible with gold's, required ones first. Statements alike at the level
/// count once. Neither right nor wrong is what fits an optional statement of gold, or one that another
/// statement was matched with. Gold's statements that differ only in facets count as found when one of them
/// is.
ArticleJudgement judge(const GoldArticle& gold, std::span<const Statement> found, Level level,
                       const NameList& listed);

}  // namespace pacta
