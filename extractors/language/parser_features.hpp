#pragma once

#include "extractors/language/parser_state.hpp"
#include "extractors/language/tag_set.hpp"
#include "extractors/language/word.hpp"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace pacta {

/// A sentence as the parser's features see it, indexed by node.
class ParserInput {
 public:
  struct Node {
    std::uint64_t word = 0;  ///< lower case, digits as 0
    std::uint64_t tag = 0;
    std::uint64_t upos = 0;
    std::uint64_t ending = 0;             ///< last three letters and capitalisation
    std::int32_t punctuation_before = 0;  ///< count over all nodes before this one
    std::int32_t verbs_before = 0;
  };

  /// Sets a new sentence; memory is used again.
  void assign(std::span<const Word> words, std::span<const TagId> tags, const TagSet& tag_set);

  const Node& operator[](std::int32_t node) const { return nodes_[static_cast<std::size_t>(node)]; }
  std::size_t word_count() const { return nodes_.size() - 2; }

 private:
  std::vector<Node> nodes_;
};

/// Names the parser's features of a state: words, tags and relations around stack and buffer (after Zhang and
/// Nivre 2011), distances, valencies, sets of relations, and punctuation and verbs between.
class ParserFeatures {
 public:
  static constexpr std::size_t count = 145;
  using Features = std::array<std::uint64_t, count>;

  static void name(const ParserState& state, const ParserInput& input, Features& features);
};

}  // namespace pacta
