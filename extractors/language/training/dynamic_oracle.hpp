#pragma once

#include "extractors/language/conllu.hpp"
#include "extractors/language/parser_state.hpp"

#include <cstdint>
#include <vector>

namespace pacta {

/// Tells for any state, right or wrong so far, which transitions lose no more arcs of the gold tree than are
/// lost already (Goldberg and Nivre 2013; exact for projective trees, a close bound for others).
class DynamicOracle {
 public:
  /// Relations and heads of the gold tree; relations that the system lacks are added to it.
  DynamicOracle(const TreebankSentence& sentence, TransitionSystem& system);

  /// The numbers of the transitions of least cost, in ascending order; never empty before the end. Linear.
  std::vector<std::size_t> best(const ParserState& state, const TransitionSystem& system) const;

 private:
  int shift_cost(const ParserState& state) const;
  int left_cost(const ParserState& state) const;
  int right_cost(const ParserState& state) const;
  int dependents_in_buffer(const ParserState& state, std::int32_t node) const;
  Transition arc(const ParserState& state, Move move) const;

  std::vector<std::int32_t> heads_;   // by node
  std::vector<std::uint8_t> labels_;  // by node
  std::uint8_t left_substitute_ = 0, right_substitute_ = 0;
};

}  // namespace pacta
