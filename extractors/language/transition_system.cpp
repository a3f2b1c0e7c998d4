#include "extractors/language/transition_system.hpp"

#include "extractors/language/weight_table.hpp"

#include <algorithm>

namespace pacta {
namespace {

bool same(Transition a, Transition b) {
  return a.move == b.move && a.label == b.label;
}

}  // namespace

TransitionSystem::TransitionSystem()
    : labels_{"root"}, transitions_{{Move::shift, 0}, {Move::left, root_label}} {}

TransitionSystem TransitionSystem::read(ModelReader& reader) {
  TransitionSystem system;
  const std::uint64_t labels = reader.number();
  if (labels == 0 || labels > max_classes) reader.fail("a set of relations is empty or too large");
  for (std::uint64_t i = 0; i < labels; ++i) system.add_label(reader.text());
  const std::uint64_t transitions = reader.number();
  if (transitions < 2 || transitions > max_classes)
    reader.fail("a set of transitions is too small or too large");
  for (std::uint64_t i = 0; i < transitions; ++i) {
    const std::uint64_t move = reader.number();
    const std::uint64_t label = reader.number();
    if (move > static_cast<std::uint64_t>(Move::right) || label >= system.labels_.size()) {
      reader.fail("an unknown transition");
    }
    system.add({static_cast<Move>(move), static_cast<std::uint8_t>(label)});
  }
  return system;
}

void TransitionSystem::write(ModelWriter& writer) const {
  writer.number(labels_.size());
  for (const std::string& label : labels_) writer.text(label);
  writer.number(transitions_.size());
  for (const Transition& transition : transitions_) {
    writer.number(static_cast<std::uint64_t>(transition.move));
    writer.number(transition.label);
  }
}

std::uint8_t TransitionSystem::add_label(std::string_view relation) {
  const auto place = std::find(labels_.begin(), labels_.end(), relation);
  const auto number = static_cast<std::uint8_t>(place - labels_.begin());
  if (place == labels_.end()) labels_.emplace_back(relation);
  return number;
}

void TransitionSystem::add(Transition transition) {
  if (find(transition)) return;
  if (transitions_.size() == max_classes) {
    throw Error("more than " + std::to_string(max_classes) + " different transitions");
  }
  transitions_.push_back(transition);
}

std::optional<std::size_t> TransitionSystem::find(Transition transition) const {
  const auto place = std::find_if(transitions_.begin(), transitions_.end(),
                                  [transition](Transition other) { return same(transition, other); });
  if (place == transitions_.end()) return std::nullopt;
  return static_cast<std::size_t>(place - transitions_.begin());
}

}  // namespace pacta
