#include "graph/evaluation/judgement.hpp"

#include "graph/evaluation/maximum_matching.hpp"
#include "graph/evaluation/name_matching.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <tuple>

namespace pacta {
namespace {

/// A statement with its names as slugs.
struct Found {
  const Statement* statement;
  std::string holder, treaty;
};

double ratio(std::size_t part, std::size_t rest) {
  return part + rest == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(part + rest);
}

/// What two positions must share at the level.
int position_key(Position position, Level level) {
  switch (level) {
    case Level::exact:
      return static_cast<int>(position);
    case Level::family:
      return static_cast<int>(family(position));
    case Level::pair:
      break;
  }
  return 0;
}

/// The first of each kind that the level tells apart.
std::vector<Found> distinct(std::span<const Statement> statements, Level level) {
  std::set<std::tuple<std::string, std::string, int>> seen;
  std::vector<Found> out;
  for (const Statement& statement : statements) {
    Found found{&statement, comparable_name(statement.holder), comparable_name(statement.treaty)};
    if (seen.emplace(found.holder, found.treaty, position_key(statement.position, level)).second)
      out.push_back(std::move(found));
  }
  return out;
}

bool accepts(const GoldStatement& gold, Position position, Level level) {
  return std::any_of(gold.positions.begin(), gold.positions.end(), [&](Position accepted) {
    return position_key(accepted, level) == position_key(position, level);
  });
}

bool fits(const GoldStatement& gold, const Found& found, Level level, const NameList& listed) {
  return accepts(gold, found.statement->position, level) && among(found.holder, gold.holders, listed) &&
         among(found.treaty, gold.treaties, listed);
}

bool share_one(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

/// Whether two statements of gold differ only in what the level does not see.
bool alike(const GoldStatement& a, const GoldStatement& b, Level level) {
  return share_one(a.holders, b.holders) && share_one(a.treaties, b.treaties) &&
         std::any_of(a.positions.begin(), a.positions.end(),
                     [&](Position position) { return accepts(b, position, level); });
}

std::vector<const GoldStatement*> required_first(const GoldArticle& gold) {
  std::vector<const GoldStatement*> out;
  for (const GoldStatement& statement : gold.statements) out.push_back(&statement);
  std::stable_partition(out.begin(), out.end(), [](const GoldStatement* g) { return !g->optional; });
  return out;
}

}  // namespace

std::string_view name(Level level) {
  constexpr std::string_view names[] = {"exact", "family", "pair"};
  return names[static_cast<std::size_t>(level)];
}

double Counts::precision() const {
  return ratio(right, wrong);
}

double Counts::recall() const {
  return ratio(right, missed);
}

double Counts::f1() const {
  const double p = precision(), r = recall();
  return p + r > 0.0 ? 2 * p * r / (p + r) : 0.0;
}

Counts& Counts::operator+=(const Counts& other) {
  right += other.right;
  wrong += other.wrong;
  missed += other.missed;
  return *this;
}

ArticleJudgement judge(const GoldArticle& gold, std::span<const Statement> found, Level level,
                       const NameList& listed) {
  const std::vector<const GoldStatement*> wanted = required_first(gold);
  const std::vector<Found> items = distinct(found, level);
  std::vector<std::vector<std::size_t>> partners(wanted.size());
  std::vector<bool> fits_some(items.size(), false);
  for (std::size_t g = 0; g < wanted.size(); ++g)
    for (std::size_t s = 0; s < items.size(); ++s)
      if (fits(*wanted[g], items[s], level, listed)) {
        partners[g].push_back(s);
        fits_some[s] = true;
      }

  ArticleJudgement out;
  std::vector<bool> is_matched(wanted.size(), false);
  const auto owners = maximum_matching(partners, items.size());
  for (std::size_t s = 0; s < items.size(); ++s) {
    if (owners[s]) {
      is_matched[*owners[s]] = true;
      out.matches.push_back({wanted[*owners[s]], items[s].statement});
      out.counts.right += wanted[*owners[s]]->optional ? 0 : 1;
    } else if (!fits_some[s]) {
      out.wrong.push_back(items[s].statement);
    }
  }
  for (std::size_t g = 0; g < wanted.size(); ++g) {
    if (is_matched[g] || wanted[g]->optional) continue;
    const bool found_alike = std::any_of(out.matches.begin(), out.matches.end(), [&](const Match& match) {
      return alike(*wanted[g], *match.gold, level);
    });
    if (!found_alike) out.missed.push_back(wanted[g]);
  }
  out.counts.wrong = out.wrong.size();
  out.counts.missed = out.missed.size();
  return out;
}

}  // namespace pacta
