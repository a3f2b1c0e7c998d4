#pragma once

#include "extractors/language/model_format.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pacta {

/// What a transition does with the first node of the buffer (B0) and the two on top of the stack (S0 over
/// S1).
enum class Move : std::uint8_t {
  shift,  ///< B0 moves on to the stack
  left,   ///< S0 leaves the stack as a dependent of B0
  right   ///< S0 leaves the stack as a dependent of S1
};

struct Transition {
  Move move = Move::shift;
  std::uint8_t label = 0;  ///< number of the relation; 0 for shift
};

/// The arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez and Satta 2011) of a model, numbered as the classes
/// of its weights: shift, then left and right arcs with each relation that training saw in that direction. An
/// arc from the root is the left arc with the relation "root".
class TransitionSystem {
 public:
  static constexpr std::uint8_t root_label = 0;

  TransitionSystem();
  static TransitionSystem read(ModelReader& reader);
  void write(ModelWriter& writer) const;

  /// The number of a relation; new relations are numbered in the order in which they come.
  std::uint8_t add_label(std::string_view relation);
  /// Throws Error beyond max_classes transitions.
  void add(Transition transition);
  std::optional<std::size_t> find(Transition transition) const;

  const std::string& label(std::size_t number) const { return labels_[number]; }
  std::size_t label_count() const { return labels_.size(); }
  const std::vector<Transition>& transitions() const { return transitions_; }

 private:
  std::vector<std::string> labels_;
  std::vector<Transition> transitions_;
};

}  // namespace pacta
