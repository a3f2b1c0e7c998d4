#pragma once

#include "graph/copies/copy_sets.hpp"

namespace pacta {

class KnowledgeGraph;

/// Finds the copies among the articles of a graph, as Copies describes them. O(n log n) and the size of what
/// is similar.
CopySets find_copies(const KnowledgeGraph& graph);

}  // namespace pacta
