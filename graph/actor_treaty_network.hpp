#pragma once

#include "graph/knowledge_graph.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace pacta {

/// What a position says of the treaty itself: +1 for it, -1 against it, 0 neither. Positions on other actors'
/// acts, talks and compliance are 0.
int stance(Position position);

/// What a statement says of its treaty: the stance of its position, turned around by a negative polarity. 0
/// for forecasts, questions and hearsay.
int stance(const StatementView& statement);

/// All statements of one actor on one treaty in one edge.
struct SignedTie {
  std::string actor, treaty;                ///< slugs
  std::size_t statements = 0;               ///< never 0; what copies repeat counts once
  std::size_t favourable = 0, adverse = 0;  ///< by stance(); a negative polarity turns it around
  double balance = 0.0;                     ///< confidence of the favourable less that of the adverse ones
  std::size_t reports = 0;                  ///< statements with all their copies, see CountedStatement

  friend bool operator==(const SignedTie&, const SignedTie&) = default;
};

/// The collapsed actor–treaty network, by actor and treaty. Only asserted and conditional statements count as
/// favourable or adverse; forecasts, questions and hearsay count as statements only. O(n log n), see Copies.
std::vector<SignedTie> actor_treaty_network(const KnowledgeGraph& graph, const StatementFilter& filter = {});

}  // namespace pacta
