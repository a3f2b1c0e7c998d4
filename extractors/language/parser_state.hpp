#pragma once

#include "extractors/language/transition_system.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace pacta {

/// A partial tree: the stack, the buffer and the arcs so far. Words are the nodes 1 … size; the root stands
/// behind them as node size + 1; 0 is no node. Each sequence of allowed transitions ends, after 2 · size of
/// them, in a projective tree in which one word depends on the root.
class ParserState {
 public:
  struct Node {
    std::int32_t head = 0;
    std::int16_t label = -1;                          ///< relation to the head; -1 before it is known
    std::uint8_t left_count = 0, right_count = 0;     ///< of dependents, up to 255
    std::int32_t left = 0, second_left = 0;           ///< leftmost dependent and the one attached before it
    std::int32_t right = 0, second_right = 0;         ///< likewise on the right
    std::uint64_t left_labels = 0, right_labels = 0;  ///< bit sets of the dependents' relations, modulo 64
  };

  /// Begins a sentence of this many words; memory is used again.
  void reset(std::size_t size);

  bool finished() const { return first_ == root() && stack_.empty(); }
  bool allows(Transition transition) const;
  /// Precondition: allows(transition).
  void apply(Transition transition);

  std::int32_t root() const { return static_cast<std::int32_t>(nodes_.size()) - 1; }
  std::size_t stack_size() const { return stack_.size(); }
  /// The node at this depth of the stack, 0 the topmost; 0 where the stack is not so deep.
  std::int32_t stack(std::size_t depth) const {
    return depth < stack_.size() ? stack_[stack_.size() - 1 - depth] : 0;
  }
  /// The node this far into the buffer; 0 beyond the root.
  std::int32_t buffer(std::int32_t offset) const { return first_ + offset <= root() ? first_ + offset : 0; }
  const Node& operator[](std::int32_t node) const { return nodes_[static_cast<std::size_t>(node)]; }

 private:
  std::vector<Node> nodes_;
  std::vector<std::int32_t> stack_;
  std::int32_t first_ = 1;  // of the buffer
};

}  // namespace pacta
