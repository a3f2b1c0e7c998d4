#include "extractors/language/parser_state.hpp"

#include <algorithm>

namespace pacta {

void ParserState::reset(std::size_t size) {
  nodes_.assign(size + 2, Node{});
  stack_.clear();
  first_ = 1;
}

bool ParserState::allows(Transition transition) const {
  const bool at_root = first_ == root();
  switch (transition.move) {
    case Move::shift:
      return !at_root;
    case Move::left:
      // The root takes one dependent, the last word left, and by its own relation only.
      if (transition.label == TransitionSystem::root_label) return at_root && stack_.size() == 1;
      return !at_root && !stack_.empty();
    case Move::right:
      return stack_.size() >= 2 && transition.label != TransitionSystem::root_label;
  }
  return false;
}

void ParserState::apply(Transition transition) {
  if (transition.move == Move::shift) {
    stack_.push_back(first_++);
    return;
  }
  const std::int32_t dependent = stack_.back();
  stack_.pop_back();
  const std::int32_t governor = transition.move == Move::left ? first_ : stack_.back();
  nodes_[static_cast<std::size_t>(dependent)].head = governor;
  nodes_[static_cast<std::size_t>(dependent)].label = transition.label;
  Node& head = nodes_[static_cast<std::size_t>(governor)];
  const std::uint64_t label_bit = std::uint64_t{1} << (transition.label % 64);
  constexpr std::uint8_t most = 255;
  if (transition.move == Move::left) {
    head.second_left = head.left;
    head.left = dependent;
    head.left_count = static_cast<std::uint8_t>(std::min<int>(most, head.left_count + 1));
    head.left_labels |= label_bit;
  } else {
    head.second_right = head.right;
    head.right = dependent;
    head.right_count = static_cast<std::uint8_t>(std::min<int>(most, head.right_count + 1));
    head.right_labels |= label_bit;
  }
}

}  // namespace pacta
