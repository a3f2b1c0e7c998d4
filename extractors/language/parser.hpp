#pragma once

#include "extractors/language/parser_features.hpp"
#include "extractors/language/weight_table.hpp"

#include <span>
#include <string>
#include <vector>

namespace pacta {

/// A word's governor in the sentence and its relation to it.
struct Arc {
  int head = none;         ///< 0-based; none for the root
  std::uint8_t label = 0;  ///< for Parser::label
};

/// A greedy transition parser: an averaged perceptron over arc-hybrid transitions, trained with a dynamic
/// oracle (Goldberg and Nivre 2013). Immutable, thread-safe.
class Parser {
 public:
  static Parser read(ModelReader& reader);

  /// The arcs of a projective tree with one root; empty for no words. Linear in the words.
  std::vector<Arc> parse(std::span<const Word> words, std::span<const TagId> tags,
                         const TagSet& tag_set) const;

  const std::string& label(std::uint8_t number) const { return system_.label(number); }

 private:
  TransitionSystem system_;
  WeightTable weights_;
};

/// The number of the best-scored transition that the state allows.
std::size_t best_transition(const TransitionSystem& system, const ParserState& state, const Scores& scores);

}  // namespace pacta
