#include "extractors/language/training/dynamic_oracle.hpp"

#include <algorithm>

namespace pacta {

DynamicOracle::DynamicOracle(const TreebankSentence& sentence, TransitionSystem& system)
    : heads_{0},
      labels_{0},
      // What the gold root becomes where an earlier mistake leaves no way but to attach it.
      left_substitute_(system.add_label("dep")),
      right_substitute_(system.add_label("parataxis")) {
  const auto root = static_cast<std::int32_t>(sentence.size()) + 1;
  for (const TreebankToken& token : sentence) {
    heads_.push_back(token.head == none ? root : token.head + 1);
    labels_.push_back(system.add_label(token.deprel));
  }
}

int DynamicOracle::dependents_in_buffer(const ParserState& state, std::int32_t node) const {
  int count = 0;
  for (std::int32_t i = state.buffer(0); i < state.root(); ++i) {
    count += heads_[static_cast<std::size_t>(i)] == node;
  }
  return count;
}

int DynamicOracle::shift_cost(const ParserState& state) const {
  // B0 can no more be governed by the stack below S0, nor govern anything on the stack.
  const std::int32_t first = state.buffer(0);
  int cost = 0;
  for (std::size_t depth = 0; depth < state.stack_size(); ++depth) {
    const std::int32_t node = state.stack(depth);
    cost += heads_[static_cast<std::size_t>(node)] == first;
    cost += depth > 0 && heads_[static_cast<std::size_t>(first)] == node;
  }
  return cost;
}

int DynamicOracle::left_cost(const ParserState& state) const {
  // S0 gets B0 for governor: it loses S1 or one further in the buffer, and its own dependents there.
  const std::int32_t s0 = state.stack(0);
  const std::int32_t head = heads_[static_cast<std::size_t>(s0)];
  const bool head_lost = (state.stack(1) != 0 && head == state.stack(1)) || head > state.buffer(0);
  return dependents_in_buffer(state, s0) + (head_lost ? 1 : 0);
}

int DynamicOracle::right_cost(const ParserState& state) const {
  const std::int32_t s0 = state.stack(0);
  const bool head_lost = heads_[static_cast<std::size_t>(s0)] >= state.buffer(0);
  return dependents_in_buffer(state, s0) + (head_lost ? 1 : 0);
}

Transition DynamicOracle::arc(const ParserState& state, Move move) const {
  if (move == Move::left && state.buffer(0) == state.root()) return {move, TransitionSystem::root_label};
  const std::uint8_t label = labels_[static_cast<std::size_t>(state.stack(0))];
  if (label != TransitionSystem::root_label) return {move, label};
  return {move, move == Move::left ? left_substitute_ : right_substitute_};
}

std::vector<std::size_t> DynamicOracle::best(const ParserState& state, const TransitionSystem& system) const {
  std::vector<std::pair<int, Transition>> candidates;
  if (state.allows({Move::shift, 0})) candidates.emplace_back(shift_cost(state), Transition{Move::shift, 0});
  if (state.stack_size() > 0) {
    const Transition left = arc(state, Move::left);
    if (state.allows(left)) candidates.emplace_back(left_cost(state), left);
    const Transition right = arc(state, Move::right);
    if (state.allows(right)) candidates.emplace_back(right_cost(state), right);
  }
  const auto cheaper = [](const auto& a, const auto& b) { return a.first < b.first; };
  const int least = std::min_element(candidates.begin(), candidates.end(), cheaper)->first;
  std::vector<std::size_t> best;
  for (const auto& [cost, transition] : candidates) {
    if (cost == least) best.push_back(*system.find(transition));
  }
  return best;
}

}  // namespace pacta
