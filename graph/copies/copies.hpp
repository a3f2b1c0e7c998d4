#pragma once

#include "graph/copies/copy_sets.hpp"
#include "graph/knowledge_graph.hpp"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace pacta {

/// A statement that counts, and where it stands.
struct CountedStatement {
  StatementKey key{};
  std::size_t reports = 1;  ///< findings of the articles that make it: as many outlets or more
};

/// The articles of a graph that are nearly the same text as another one, as wire reports appear on many
/// sites.
///
/// Two articles are copies of each other where half of what either has, in runs of five words, stands in
/// both; they were published at most 30 days apart, as far as is known; and no two speakers give them. Copies
/// of copies are copies. The original is the article that was published first, of these the one with the
/// least id. It depends on the articles alone, not on the order in which they came. Source: see
/// graph/copies/minhash.hpp.
class Copies {
 public:
  /// The graph is borrowed, and may not change. O(n log n) and the size of what is similar where articles
  /// were added since copies were last asked for, else O(1): the graph keeps what was found.
  explicit Copies(const KnowledgeGraph& graph);

  /// By copy: content ids of the copies and of their originals.
  const std::map<std::string_view, std::string_view>& originals() const { return sets_->originals; }
  /// The original of an article; absent where it is no copy.
  std::optional<std::string_view> original_of(std::string_view content_id) const;

  /// Of the given statements those that count: what copies repeat counts once, at the earliest copy that has
  /// it. A copy repeats a statement with the same holder, treaty, position, polarity, modality, target and
  /// reporter. Keeps the order. O(n log n).
  std::vector<CountedStatement> counted(std::span<const StatementKey> statements) const;

 private:
  const KnowledgeGraph& graph_;
  std::shared_ptr<const CopySets> sets_;
};

/// The statements of a graph without what copies repeat, in their order.
std::vector<StatementKey> statements_said_once(const KnowledgeGraph& graph);

}  // namespace pacta
