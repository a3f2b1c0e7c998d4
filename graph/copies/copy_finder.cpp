#include "graph/copies/copy_finder.hpp"

#include "graph/copies/minhash.hpp"
#include "graph/knowledge_graph.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace pacta {
namespace {

constexpr double least_resemblance = 0.5;
/// Three standard errors less: what is estimated below is not looked at in full.
constexpr double least_estimate = 0.35;
constexpr long most_days_apart = 30;

/// Disjoint sets of numbers, by path halving.
class DisjointSets {
 public:
  explicit DisjointSets(std::size_t size) : parent_(size) {
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
  }
  std::size_t find(std::size_t i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }
  void join(std::size_t a, std::size_t b) { parent_[find(a)] = find(b); }

 private:
  std::vector<std::size_t> parent_;
};

bool differ(const std::string& a, const std::string& b) {
  return !a.empty() && !b.empty() && a != b;
}

bool are_far_apart(const std::optional<Date>& a, const std::optional<Date>& b) {
  if (!a || !b) return false;
  return a->first_day() - b->last_day() > most_days_apart || b->first_day() - a->last_day() > most_days_apart;
}

/// Finds the copies among the articles of a graph.
class CopyFinder {
 public:
  explicit CopyFinder(const KnowledgeGraph& graph) : graph_(graph) {
    for (const std::string_view id : graph.articles())
      if (!graph.sketch(id).empty()) {
        ids_.push_back(id);
        sketches_.push_back(graph.sketch(id));
      }
    shingles_.resize(ids_.size());
  }

  /// Sets of two articles or more, each with its original first, the others in the same order.
  std::vector<std::vector<std::string_view>> sets() {
    DisjointSets joined(ids_.size());
    std::vector<bool> is_joined(ids_.size());
    for (std::size_t key = 0; key < key_count; ++key) {
      for (const std::vector<std::uint32_t>& bucket : buckets(key)) {
        for (auto a = bucket.begin(); a != bucket.end(); ++a) {
          for (auto b = std::next(a); b != bucket.end(); ++b) {
            if (joined.find(*a) == joined.find(*b) || share_key_before(key, *a, *b) || !are_copies(*a, *b))
              continue;
            joined.join(*a, *b);
            is_joined[*a] = is_joined[*b] = true;
          }
        }
      }
    }
    std::map<std::size_t, std::vector<std::string_view>> members;
    for (std::size_t i = 0; i < ids_.size(); ++i)
      if (is_joined[i]) members[joined.find(i)].push_back(ids_[i]);
    std::vector<std::vector<std::string_view>> out;
    for (auto& [root, set] : members) {
      sort_by_publication(set);
      out.push_back(std::move(set));
    }
    return out;
  }

 private:
  /// Articles that share the key of an index.
  std::vector<std::vector<std::uint32_t>> buckets(std::size_t index) const {
    std::vector<std::pair<std::uint64_t, std::uint32_t>> keys;
    keys.reserve(sketches_.size());
    for (std::uint32_t i = 0; i < sketches_.size(); ++i)
      keys.emplace_back(similarity_key(sketches_[i], index), i);
    std::sort(keys.begin(), keys.end());
    std::vector<std::vector<std::uint32_t>> out;
    for (auto begin = keys.begin(); begin != keys.end();) {
      const auto end =
          std::find_if(begin, keys.end(), [&](const auto& key) { return key.first != begin->first; });
      if (end - begin > 1) {
        out.emplace_back();
        for (auto key = begin; key != end; ++key) out.back().push_back(key->second);
      }
      begin = end;
    }
    return out;
  }

  /// Such a pair was looked at already.
  bool share_key_before(std::size_t index, std::size_t a, std::size_t b) const {
    for (std::size_t i = 0; i < index; ++i)
      if (similarity_key(sketches_[a], i) == similarity_key(sketches_[b], i)) return true;
    return false;
  }

  bool are_copies(std::size_t a, std::size_t b) {
    if (estimated_resemblance(sketches_[a], sketches_[b]) < least_estimate) return false;
    const Article &x = graph_.description(ids_[a]), &y = graph_.description(ids_[b]);
    if (differ(x.speaker, y.speaker) || differ(x.speaker_state, y.speaker_state)) return false;
    if (are_far_apart(x.published, y.published)) return false;
    return resemblance(shingles_of(a), shingles_of(b)) >= least_resemblance;
  }

  const std::vector<std::uint64_t>& shingles_of(std::size_t i) {
    if (shingles_[i].empty()) shingles_[i] = shingles(graph_.text(ids_[i]));
    return shingles_[i];
  }

  void sort_by_publication(std::vector<std::string_view>& set) const {
    const auto key = [&](std::string_view id) {
      const Article& article = graph_.description(id);
      return std::tuple(!article.published, article.published ? article.published->first_day() : 0L,
                        std::string_view(article.id), id);
    };
    std::sort(set.begin(), set.end(),
              [&](std::string_view a, std::string_view b) { return key(a) < key(b); });
  }

  const KnowledgeGraph& graph_;
  std::vector<std::string_view> ids_;  // of articles with sketches
  std::vector<std::span<const std::uint16_t>> sketches_;
  std::vector<std::vector<std::uint64_t>> shingles_;  // of these, once needed
};

}  // namespace

CopySets find_copies(const KnowledgeGraph& graph) {
  CopySets out;
  for (const auto& set : CopyFinder(graph).sets()) {
    for (std::size_t rank = 0; rank < set.size(); ++rank) {
      out.places[set[rank]] = {set.front(), rank};
      if (rank > 0) out.originals[set[rank]] = set.front();
    }
  }
  return out;
}

}  // namespace pacta
