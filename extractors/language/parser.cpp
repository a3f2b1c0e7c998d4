#include "extractors/language/parser.hpp"

#include <algorithm>

namespace pacta {

std::size_t best_transition(const TransitionSystem& system, const ParserState& state, const Scores& scores) {
  const std::vector<Transition>& transitions = system.transitions();
  std::size_t best = transitions.size();
  for (std::size_t i = 0; i < transitions.size(); ++i) {
    if (best != transitions.size() && scores[i] <= scores[best]) continue;
    if (state.allows(transitions[i])) best = i;
  }
  return best;
}

Parser Parser::read(ModelReader& reader) {
  Parser parser;
  parser.system_ = TransitionSystem::read(reader);
  const auto is_right_arc = [](Transition t) {
    return t.move == Move::right && t.label != TransitionSystem::root_label;
  };
  const std::vector<Transition>& transitions = parser.system_.transitions();
  // Without it a state with two words on the stack and none in the buffer would have no way on.
  if (std::none_of(transitions.begin(), transitions.end(), is_right_arc)) reader.fail("no arcs to the right");
  parser.weights_ = WeightTable::read(reader);
  return parser;
}

std::vector<Arc> Parser::parse(std::span<const Word> words, std::span<const TagId> tags,
                               const TagSet& tag_set) const {
  ParserInput input;
  input.assign(words, tags, tag_set);
  ParserState state;
  state.reset(words.size());
  ParserFeatures::Features features;
  Scores scores;
  while (!state.finished()) {
    ParserFeatures::name(state, input, features);
    weights_.score(features, scores);
    state.apply(system_.transitions()[best_transition(system_, state, scores)]);
  }
  std::vector<Arc> arcs;
  arcs.reserve(words.size());
  for (std::int32_t node = 1; node < state.root(); ++node) {
    const ParserState::Node& word = state[node];
    arcs.push_back({word.head == state.root() ? none : word.head - 1, static_cast<std::uint8_t>(word.label)});
  }
  return arcs;
}

}  // namespace pacta
