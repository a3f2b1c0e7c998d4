#pragma once

#include "graph/knowledge_graph.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pacta::testing {

/// An article with its statements, the unit in which graphs are filled.
using Reading = std::pair<Article, std::vector<Statement>>;

enum class Wording {
  plain,    ///< ASCII, curly quotes, emoji and right-to-left text
  hostile,  ///< also control characters, markup, quotes, CR, ends of CDATA and scripts; all of it valid UTF-8
  extreme   ///< also noncharacters, at which Raptor's serializers (not its parsers) cut a literal
};

/// Articles with every facet present in some statements and absent in others. The same seed gives the same.
/// The holders are 12 times `spread` actors, the treaties 7 times as many.
std::vector<Reading> generated_readings(std::uint32_t seed, std::size_t articles, Wording wording,
                                        std::size_t spread = 1);

/// A graph of them, with described actors and treaties and relations between actors.
KnowledgeGraph generated_graph(std::uint32_t seed, std::size_t articles, Wording wording,
                               std::size_t spread = 1);

/// What is added to the graph beside the readings.
void add_descriptions(KnowledgeGraph& graph, Wording wording);

/// Labels that break careless writers: one for each trap.
const std::vector<std::string>& hostile_texts();

}  // namespace pacta::testing
