#include "graph/copies/copies.hpp"

#include <optional>
#include <tuple>
#include <utility>

namespace pacta {
namespace {

/// What the articles of copy sets say, in order to count once what they repeat.
class Repetitions {
 public:
  /// `index` among all statements.
  void add(const StatementView& s, const CopyPlace& place, std::size_t index) {
    const Said said{place.original, s.holder,   s.treaty, s.position,
                    s.polarity,     s.modality, s.target, s.attributed_to};
    by_rank_[said][place.rank].push_back(index);
  }

  /// All statements without those that repeat others, whose reports add up. The n-th time that one copy says
  /// something is the n-th time that another does.
  std::vector<CountedStatement> counted_once(std::vector<CountedStatement> all) const {
    if (by_rank_.empty()) return all;
    std::vector<bool> is_repeated(all.size());
    for (const auto& [said, ranks] : by_rank_) {
      std::vector<std::size_t> firsts;
      for (const auto& [rank, places] : ranks) {
        for (std::size_t n = 0; n < places.size(); ++n) {
          if (n == firsts.size()) {
            firsts.push_back(places[n]);
            continue;
          }
          is_repeated[places[n]] = true;
          all[firsts[n]].reports += all[places[n]].reports;
        }
      }
    }
    std::vector<CountedStatement> out;
    out.reserve(all.size());
    for (std::size_t i = 0; i < all.size(); ++i)
      if (!is_repeated[i]) out.push_back(all[i]);
    return out;
  }

 private:
  using Said = std::tuple<std::string_view, std::string_view, std::string_view, Position, Polarity, Modality,
                          std::optional<std::string_view>, std::optional<std::string_view>>;
  std::map<Said, std::map<std::size_t, std::vector<std::size_t>>> by_rank_;  // indices, by rank
};

}  // namespace

Copies::Copies(const KnowledgeGraph& graph) : graph_(graph), sets_(graph.copy_sets()) {}

std::optional<std::string_view> Copies::original_of(std::string_view content_id) const {
  const auto found = sets_->originals.find(content_id);
  if (found == sets_->originals.end()) return std::nullopt;
  return found->second;
}

std::vector<CountedStatement> Copies::counted(std::span<const StatementKey> statements) const {
  std::vector<CountedStatement> all;
  all.reserve(statements.size());
  Repetitions repetitions;
  std::string_view article;
  const CopyPlace* place = nullptr;
  for (const StatementKey key : statements) {
    const StatementView s = graph_.statement_view(key);
    if (s.article_content.data() != article.data()) {  // statements of one article stand together: ask once
      article = s.article_content;
      place = sets_->place_of(article);
    }
    if (place != nullptr) repetitions.add(s, *place, all.size());
    all.push_back({key, s.findings});
  }
  return repetitions.counted_once(std::move(all));
}

std::vector<StatementKey> statements_said_once(const KnowledgeGraph& graph) {
  std::vector<StatementKey> out;
  for (const CountedStatement& counted : Copies(graph).counted(graph.statements()))
    out.push_back(counted.key);
  return out;
}

}  // namespace pacta
