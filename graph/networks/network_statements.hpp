#pragma once

#include "graph/networks/discourse_network.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace pacta {

/// What of a statement counts in a network, in numbers.
struct NetworkStatement {
  std::uint32_t actor = 0;              ///< index of the holder's node
  std::uint32_t treaty = 0;             ///< index of the treaty's node
  std::optional<std::uint32_t> target;  ///< index of the node of the accused
  int stance = 0;                       ///< stance(statement)
  bool is_accusation = false;
  /// Days since 1970-01-01 that its date may mean; none where neither it nor its article has one.
  std::optional<long> first_day, last_day;
};

/// The statements that the options let through, those that copies repeat once, and whom and what they name:
/// the nodes as they stand in a DiscourseNetwork, with `statements` 0.
struct NetworkStatements {
  std::vector<NetworkNode> nodes;
  std::vector<NetworkStatement> statements;
};

/// O(n log n).
NetworkStatements network_statements(const KnowledgeGraph& graph, const NetworkOptions& options);

}  // namespace pacta
