#pragma once

#include "graph/knowledge_graph.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace pacta::cli {

/// The statement that shows best what a position looks like: the most confident one, asserted before others.
struct PositionExample {
  std::string holder_label, treaty_label;
  std::optional<std::string> expressed_by_label, attributed_to_label, target_label;
  std::string words;    ///< the evidence
  std::string article;  ///< id
  Modality modality = Modality::asserted;
  Polarity polarity = Polarity::positive;
};

struct PositionCount {
  Position position = Position::supports;
  std::size_t statements = 0;
  PositionExample example;
};

struct HolderCount {
  std::string slug, label;
  std::size_t statements = 0;
  std::size_t treaties = 0;                                 ///< distinct
  std::vector<std::pair<Position, std::size_t>> positions;  ///< most frequent first
};

struct TreatyCount {
  std::string slug, label;
  std::size_t statements = 0;
  std::size_t holders = 0;                                  ///< distinct
  std::vector<std::pair<Position, std::size_t>> positions;  ///< most frequent first
};

/// What a graph holds, counted. Lists are sorted by statements, most first, then by slug.
struct GraphSummary {
  std::size_t articles = 0;    ///< without copies
  std::size_t copies = 0;      ///< further findings of the same texts, and nearly the same ones
  std::size_t statements = 0;  ///< without those that copies repeat; all counts below, too
  std::size_t repeated = 0;    ///< those
  std::size_t attributed = 0;  ///< of these, reported by somebody else than the holder
  std::vector<HolderCount> holders;
  std::vector<TreatyCount> treaties;
  std::vector<PositionCount> positions;  ///< those that occur, in the order of the taxonomy
};

/// O(n log n) of the graph's statements, see Copies.
GraphSummary summarise(const KnowledgeGraph& graph);

}  // namespace pacta::cli
