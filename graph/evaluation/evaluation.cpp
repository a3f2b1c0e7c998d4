#include "graph/evaluation/evaluation.hpp"

#include "graph/evaluation/facets.hpp"
#include "graph/evaluation/maximum_matching.hpp"
#include "graph/evaluation/name_matching.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace pacta {
namespace {

/// What was missed beside what was wrong, where holder and treaty are the same.
std::vector<Match> mislabelled(const ArticleJudgement& exact, const NameList& listed) {
  std::vector<std::vector<std::size_t>> partners(exact.missed.size());
  for (std::size_t g = 0; g < exact.missed.size(); ++g)
    for (std::size_t s = 0; s < exact.wrong.size(); ++s)
      if (among(comparable_name(exact.wrong[s]->holder), exact.missed[g]->holders, listed) &&
          among(comparable_name(exact.wrong[s]->treaty), exact.missed[g]->treaties, listed))
        partners[g].push_back(s);
  std::vector<Match> out;
  const auto owners = maximum_matching(partners, exact.wrong.size());
  for (std::size_t s = 0; s < owners.size(); ++s)
    if (owners[s]) out.push_back({exact.missed[*owners[s]], exact.wrong[s]});
  return out;
}

LevelScore score(Level level, const std::vector<Counts>& articles, Bootstrap& bootstrap) {
  LevelScore out{level, {}, bootstrap.f1_interval(articles)};
  for (const Counts& counts : articles) out.counts += counts;
  return out;
}

void count(FacetScore& score, const std::optional<bool>& is_right) {
  if (!is_right) return;
  ++score.total;
  score.right += *is_right ? 1 : 0;
}

std::vector<FacetScore> facet_scores(const std::vector<ArticleReview>& reviews, const NameList& listed) {
  std::vector<FacetScore> out;
  for (const Facet& facet : facets()) out.push_back({facet.name, 0, 0});
  FacetScore evidence{"evidence", 0, 0};
  for (const ArticleReview& review : reviews)
    for (const Match& match : review.exact.matches) {
      for (std::size_t i = 0; i < out.size(); ++i) count(out[i], agrees(facets()[i], match, listed));
      count(evidence, evidence_agrees(match));
    }
  out.push_back(evidence);
  return out;
}

std::vector<LabelScore> label_scores(const std::vector<ArticleReview>& reviews) {
  std::map<Position, Counts> counts;
  for (const ArticleReview& review : reviews) {
    for (const Match& match : review.exact.matches)
      if (!match.gold->optional) ++counts[match.found->position].right;
    for (const Statement* wrong : review.exact.wrong) ++counts[wrong->position].wrong;
    for (const GoldStatement* missed : review.exact.missed) ++counts[missed->positions.front()].missed;
  }
  std::vector<LabelScore> out;
  for (const auto& [position, of_label] : counts) out.push_back({position, of_label});
  return out;
}

std::vector<Confusion> confusions(const std::vector<ArticleReview>& reviews) {
  std::map<std::pair<Position, Position>, std::size_t> counts;
  for (const ArticleReview& review : reviews) {
    for (const Match& match : review.exact.matches)
      if (!match.gold->optional) ++counts[{match.found->position, match.found->position}];
    for (const Match& match : review.mislabelled)
      ++counts[{match.gold->positions.front(), match.found->position}];
  }
  std::vector<Confusion> out;
  for (const auto& [labels, number] : counts) out.push_back({labels.first, labels.second, number});
  return out;
}

Calibration calibration(const std::vector<ArticleReview>& reviews) {
  std::vector<Outcome> all;
  for (const ArticleReview& review : reviews) {
    const std::vector<Outcome> more = outcomes(review.exact);
    all.insert(all.end(), more.begin(), more.end());
  }
  return calibrate(all);
}

}  // namespace

std::optional<double> FacetScore::accuracy() const {
  if (total == 0) return std::nullopt;
  return static_cast<double>(right) / static_cast<double>(total);
}

FoundStatements by_article(std::vector<Statement> statements) {
  FoundStatements out;
  for (Statement& statement : statements) out[gold_name(statement.article)].push_back(std::move(statement));
  return out;
}

Evaluation evaluate(const Gold& gold, const FoundStatements& found, const NameList& listed) {
  Evaluation out;
  const auto statements_of = [&](const GoldArticle& article) -> std::span<const Statement> {
    const auto at = found.find(article.name);
    if (at == found.end()) return {};
    return at->second;
  };
  Bootstrap bootstrap;
  for (const Level level : all_levels) {
    std::vector<Counts> counts;
    for (const GoldArticle& article : gold) {
      ArticleJudgement judgement = judge(article, statements_of(article), level, listed);
      counts.push_back(judgement.counts);
      if (level != Level::exact) continue;
      std::vector<Match> relabelled = mislabelled(judgement, listed);
      out.reviews.push_back({&article, std::move(judgement), std::move(relabelled)});
    }
    out.levels.push_back(score(level, counts, bootstrap));
  }
  out.facets = facet_scores(out.reviews, listed);
  out.labels = label_scores(out.reviews);
  out.confusions = confusions(out.reviews);
  out.calibration = calibration(out.reviews);
  return out;
}

}  // namespace pacta
