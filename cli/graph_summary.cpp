#include "cli/graph_summary.hpp"

#include "graph/copies/copies.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace pacta::cli {
namespace {

using PositionTally = std::map<Position, std::size_t>;
using Labels = std::map<std::string, std::string, std::less<>>;

/// One end of the statements: a holder with the treaties it speaks about, or a treaty with its holders.
struct EndTally {
  std::size_t statements = 0;
  std::set<std::string> others;
  PositionTally positions;

  void count(const Statement& statement, const std::string& other) {
    ++statements;
    others.insert(other);
    ++positions[statement.position];
  }
};

template <class Entry>
bool more_frequent(const Entry& a, const Entry& b) {
  return std::tie(b.statements, a.slug) < std::tie(a.statements, b.slug);
}

std::vector<std::pair<Position, std::size_t>> by_frequency(const PositionTally& tally) {
  std::vector<std::pair<Position, std::size_t>> result(tally.begin(), tally.end());
  std::stable_sort(result.begin(), result.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  return result;
}

template <class Nodes>
Labels labels_of(const Nodes& nodes) {
  Labels labels;
  for (const auto& node : nodes) labels.emplace(node.slug, node.label);
  return labels;
}

std::string label(const Labels& labels, const std::string& slug) {
  const auto found = labels.find(slug);
  return found == labels.end() ? label_from_slug(slug) : found->second;
}

std::optional<std::string> label(const Labels& labels, const std::optional<std::string>& slug) {
  if (!slug) return std::nullopt;
  return label(labels, *slug);
}

/// Words that say something by themselves and that a person reads at a glance.
bool is_telling(const std::string& words) {
  return words.size() >= 30 && words.size() <= 240;
}

/// Whether `a` shows its position better than `b`: telling words, a plain assertion that the holder makes
/// itself, then confidence.
bool shows_better(const Statement& a, const Statement& b) {
  const auto rank = [](const Statement& s) {
    return std::tuple(is_telling(s.evidence.text), s.modality == Modality::asserted,
                      s.polarity == Polarity::positive, !s.attributed_to, s.confidence);
  };
  return rank(a) > rank(b);
}

class Summariser {
 public:
  explicit Summariser(const KnowledgeGraph& graph)
      : graph_(graph), actors_(labels_of(graph.actors())), treaties_(labels_of(graph.treaties())) {}

  GraphSummary summary() {
    const Copies copies(graph_);
    for (const CountedStatement& counted : copies.counted(graph_.statements()))
      count(graph_.statement(counted.key).statement);
    result_.repeated = graph_.statement_count() - result_.statements;
    result_.articles = graph_.article_count() - copies.originals().size();
    for (const std::string_view id : graph_.articles()) result_.copies += graph_.finding_count(id);
    result_.copies -= result_.articles;
    add_ends();
    add_positions();
    return std::move(result_);
  }

 private:
  void count(const Statement& statement) {
    ++result_.statements;
    if (statement.attributed_to) ++result_.attributed;
    holder_tallies_[statement.holder].count(statement, statement.treaty);
    treaty_tallies_[statement.treaty].count(statement, statement.holder);
    ++positions_[statement.position];
    const auto [best, is_first] = best_.try_emplace(statement.position, statement);
    if (!is_first && shows_better(statement, best->second)) best->second = statement;
  }

  void add_ends() {
    for (const auto& [slug, tally] : holder_tallies_)
      result_.holders.push_back(
          {slug, label(actors_, slug), tally.statements, tally.others.size(), by_frequency(tally.positions)});
    for (const auto& [slug, tally] : treaty_tallies_)
      result_.treaties.push_back({slug, label(treaties_, slug), tally.statements, tally.others.size(),
                                  by_frequency(tally.positions)});
    std::sort(result_.holders.begin(), result_.holders.end(), more_frequent<HolderCount>);
    std::sort(result_.treaties.begin(), result_.treaties.end(), more_frequent<TreatyCount>);
  }

  void add_positions() {
    for (const auto& [position, statements] : positions_) {
      const Statement& best = best_.at(position);
      PositionExample example{label(actors_, best.holder),
                              label(treaties_, best.treaty),
                              label(actors_, best.expressed_by),
                              label(actors_, best.attributed_to),
                              label(actors_, best.target),
                              best.evidence.text,
                              best.article,
                              best.modality,
                              best.polarity};
      result_.positions.push_back({position, statements, std::move(example)});
    }
  }

  const KnowledgeGraph& graph_;
  Labels actors_, treaties_;
  std::map<std::string, EndTally> holder_tallies_, treaty_tallies_;
  PositionTally positions_;
  std::map<Position, Statement> best_;
  GraphSummary result_;
};

}  // namespace

GraphSummary summarise(const KnowledgeGraph& graph) {
  return Summariser(graph).summary();
}

}  // namespace pacta::cli
