#include "extractors/language/parser_features.hpp"

#include "extractors/language/feature_hash.hpp"

#include <algorithm>
#include <cassert>
#include <cstdlib>

namespace pacta {
namespace {

constexpr std::uint64_t absent = 0x6a09e667;
constexpr std::uint64_t root_atom = 0xbb67ae85;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

ParserInput::Node node_of(const Word& word, const Tag& tag) {
  ParserInput::Node node;
  std::string lower = word.lower;
  const bool digits = std::any_of(lower.begin(), lower.end(), is_digit);
  if (digits) std::replace_if(lower.begin(), lower.end(), is_digit, '0');
  node.word = text_hash(lower);
  const bool capital = !word.form.empty() && word.form.front() >= 'A' && word.form.front() <= 'Z';
  const std::string_view ending =
      std::string_view(lower).substr(lower.size() - std::min<std::size_t>(3, lower.size()));
  node.ending = digits ? 5 : text_hash(ending) + (capital ? 1 : 0);
  node.tag = tag.hash;
  node.upos = tag.upos_hash;
  return node;
}

/// Distances of 6 and more in two steps.
std::uint64_t distance(std::int32_t from, std::int32_t to) {
  const std::int32_t d = std::abs(to - from);
  if (d <= 5) return static_cast<std::uint64_t>(d);
  return d <= 10 ? 6 : d <= 20 ? 7 : 8;
}

/// The nodes that features look at, and the atoms that several templates share.
struct Surroundings {
  Surroundings(const ParserState& s, const ParserInput& in) : state(s), input(in) {}

  const ParserState& state;
  const ParserInput& input;

  const std::int32_t s0 = state.stack(0), s1 = state.stack(1), s2 = state.stack(2);
  const std::int32_t b0 = state.buffer(0), b1 = state.buffer(1), b2 = state.buffer(2), b3 = state.buffer(3);
  const std::int32_t s0_left = state[s0].left, s0_right = state[s0].right;
  const std::int32_t s0_left2 = state[s0].second_left, s0_right2 = state[s0].second_right;
  const std::int32_t s1_left = state[s1].left, s1_right = state[s1].right;
  const std::int32_t s1_left2 = state[s1].second_left, s1_right2 = state[s1].second_right;
  const std::int32_t b0_left = state[b0].left, b0_left2 = state[b0].second_left;
  const std::uint64_t distance_s0_b0 = distance(s0, b0), distance_s1_s0 = distance(s1, s0);

  std::uint64_t word(std::int32_t node) const { return input[node].word; }
  std::uint64_t tag(std::int32_t node) const { return input[node].tag; }
  std::uint64_t upos(std::int32_t node) const { return input[node].upos; }
  std::uint64_t label(std::int32_t node) const { return static_cast<std::uint64_t>(state[node].label + 1); }

  std::uint64_t left_valency(std::int32_t node) const {
    return node != 0 ? std::min<std::uint64_t>(state[node].left_count, 4) : 9;
  }
  std::uint64_t right_valency(std::int32_t node, std::uint64_t most) const {
    return node != 0 ? std::min<std::uint64_t>(state[node].right_count, most) : 9;
  }
  std::uint64_t punctuation_between(std::int32_t a, std::int32_t b) const {
    if (a == 0 || b == 0) return 0;
    return static_cast<std::uint64_t>(
        std::min(input[b].punctuation_before - input[a + 1].punctuation_before, 3));
  }
  std::uint64_t verbs_between(std::int32_t a, std::int32_t b) const {
    if (a == 0 || b == 0) return 0;
    return static_cast<std::uint64_t>(std::min(input[b].verbs_before - input[a + 1].verbs_before, 2));
  }
};

void name_single_nodes(const Surroundings& at, FeatureHasher& add) {
  for (const std::int32_t node : {at.s0, at.s1, at.b0}) {
    add(at.word(node));
    add(at.tag(node));
    add(at.word(node), at.tag(node));
    add(at.input[node].ending, at.upos(node));
  }
  for (const std::int32_t node : {at.b1, at.b2}) {
    add(at.word(node));
    add(at.tag(node));
    add(at.word(node), at.tag(node));
  }
  add(at.word(at.s2));
  add(at.tag(at.s2));
  add(at.tag(at.b3));
  add(at.tag(at.b1), at.tag(at.b2));
}

void name_pairs(const Surroundings& at, FeatureHasher& add) {
  const std::uint64_t s0w = at.word(at.s0), s0t = at.tag(at.s0), s0u = at.upos(at.s0);
  const std::uint64_t s1w = at.word(at.s1), s1t = at.tag(at.s1), s1u = at.upos(at.s1);
  const std::uint64_t b0w = at.word(at.b0), b0t = at.tag(at.b0), b0u = at.upos(at.b0);
  const std::uint64_t b1w = at.word(at.b1), b1t = at.tag(at.b1), b2t = at.tag(at.b2);
  const std::uint64_t s2t = at.tag(at.s2);
  add(s0w, s0t, b0w, b0t);
  add(s0w, s0t, b0w);
  add(s0w, b0w, b0t);
  add(s0w, s0t, b0t);
  add(s0t, b0w, b0t);
  add(s0w, b0w);
  add(s0t, b0t);
  add(s0u, b0u);
  add(b0t, b1t);
  add(b0w, b1t);
  add(b0t, b1w);
  add(s0w, b1t);

  add(s1w, s1t, s0w, s0t);
  add(s1w, s0w, s0t);
  add(s1w, s1t, s0w);
  add(s1w, s0t, s1t);
  add(s1t, s0w, s0t);
  add(s1w, s0w);
  add(s1t, s0t);
  add(s1u, s0u);
  add(s1w, b0w);
  add(s1w, b0t);
  add(s1t, b0w);
  add(s1t, b0t);

  add(s0t, b0t, b1t);
  add(b0t, b1t, b2t);
  add(s1t, s0t, b0t);
  add(s2t, s1t, s0t);
  add(s0t, b0t, b1t, b2t);
  add(s1t, s0t, b0t, b1t);
  add(s1w, s0t, b0t);
  add(s1t, s0w, b0t);
  add(s1t, s0t, b0w);
  add(at.upos(at.s2), s1u, s0u, b0u);
  add(s1w, s0w, b0t);
  add(s1w, b0w, s0t);
  add(s0w, b0w, s1t);
}

void name_dependents(const Surroundings& at, FeatureHasher& add) {
  const std::uint64_t s0w = at.word(at.s0), s0t = at.tag(at.s0);
  const std::uint64_t s1w = at.word(at.s1), s1t = at.tag(at.s1);
  const std::uint64_t b0t = at.tag(at.b0);
  add(s0t, at.tag(at.s0_left), b0t);
  add(s0t, at.tag(at.s0_right), b0t);
  add(s0t, b0t, at.tag(at.b0_left));
  add(s1t, s0t, at.tag(at.s0_left));
  add(s1t, s0t, at.tag(at.s0_right));
  add(s1t, at.tag(at.s1_left), s0t);
  add(s1t, at.tag(at.s1_right), s0t);
  add(s1t, at.tag(at.s1_right), s0t, b0t);
  add(s0t, at.word(at.s0_right), b0t);
  add(s1w, at.tag(at.s1_right), s0t);
  add(s0t, at.word(at.s0_left), b0t);
  add(s1t, s0w, at.word(at.s0_left));
  add(s1w, at.word(at.s0_left), s0t);
  for (const std::int32_t node : {at.s0_left, at.s0_right, at.s1_left, at.s1_right, at.b0_left, at.s0_left2,
                                  at.s0_right2, at.s1_right2, at.s1_left2, at.b0_left2}) {
    add(at.word(node));
    add(at.tag(node), at.label(node));
    add(at.label(node));
  }
}

void name_distances_and_valencies(const Surroundings& at, FeatureHasher& add) {
  const std::uint64_t s0w = at.word(at.s0), s0t = at.tag(at.s0);
  const std::uint64_t s1w = at.word(at.s1), s1t = at.tag(at.s1);
  const std::uint64_t b0w = at.word(at.b0), b0t = at.tag(at.b0);
  const std::uint64_t d0 = at.distance_s0_b0, d1 = at.distance_s1_s0;
  add(s0w, d0);
  add(s0t, d0);
  add(b0w, d0);
  add(b0t, d0);
  add(s0t, b0t, d0);
  add(s0w, b0w, d0);
  add(s1t, s0t, d1);
  add(s1w, s0w, d1);
  add(s1w, d1);
  add(s1t, s0t, b0t, d1);

  const std::uint64_t s0_left = at.left_valency(at.s0), s0_right = at.right_valency(at.s0, 4);
  const std::uint64_t s1_left = at.left_valency(at.s1), s1_right = at.right_valency(at.s1, 5);
  const std::uint64_t b0_left = at.left_valency(at.b0);
  add(s0w, s0_right);
  add(s0t, s0_right);
  add(s0w, s0_left);
  add(s0t, s0_left);
  add(s1w, s1_right);
  add(s1t, s1_right);
  add(s1t, s1_left);
  add(b0w, b0_left);
  add(b0t, b0_left);
  add(s0t, b0t, s0_right, b0_left);
  add(s1t, s0t, s1_right, s0_left);
}

void name_relations(const Surroundings& at, FeatureHasher& add) {
  const std::uint64_t s0w = at.word(at.s0), s0t = at.tag(at.s0), s0u = at.upos(at.s0);
  const std::uint64_t s1w = at.word(at.s1), s1t = at.tag(at.s1), s1u = at.upos(at.s1);
  const std::uint64_t b0t = at.tag(at.b0);
  const std::uint64_t s0l = at.label(at.s0_left), s0r = at.label(at.s0_right);
  const std::uint64_t s1l = at.label(at.s1_left), s1r = at.label(at.s1_right);
  add(s0t, s0l, at.label(at.s0_left2));
  add(s0t, s0r, at.label(at.s0_right2));
  add(s1t, s1r, at.label(at.s1_right2));
  add(b0t, at.label(at.b0_left), at.label(at.b0_left2));
  add(s1t, s1l, s1r, s0t);
  add(s1w, s1l, s1r);
  add(s0w, s0l, s0r);
  add(s0t, s0l, s0r, b0t);
  add(s1w, s1r, s0t);
  add(s1w, s1r, s0w);
  add(s0w, s0r, b0t);
  add(s1t, s1r, s0l, s0t);
  add(s1w, at.word(at.s0_left), s1r);

  const ParserState::Node& s1 = at.state[at.s1];
  const ParserState::Node& s0 = at.state[at.s0];
  add(s1u, s1.right_labels, s1.left_labels, s0u);
  add(s1w, s1.right_labels, s0t);
  add(s0u, s0.right_labels, s0.left_labels, at.upos(at.b0));
  add(s0w, s0.right_labels | s0.left_labels, b0t);
}

void name_what_lies_between(const Surroundings& at, FeatureHasher& add) {
  const std::uint64_t s0t = at.tag(at.s0), s1t = at.tag(at.s1), b0t = at.tag(at.b0);
  const std::uint64_t s0u = at.upos(at.s0);
  const std::uint64_t inner = at.punctuation_between(at.s1, at.s0);
  const std::uint64_t outer = at.punctuation_between(at.s0, at.b0);
  add(s1t, s0t, inner);
  add(at.upos(at.s1), s0u, inner * 3 + at.verbs_between(at.s1, at.s0), b0t);
  add(s0t, b0t, outer);
  add(s0u, at.upos(at.b0), outer * 3 + at.verbs_between(at.s0, at.b0), at.distance_s0_b0);
  add(std::min<std::uint64_t>(at.state.stack_size(), 4), b0t);
}

}  // namespace

void ParserInput::assign(std::span<const Word> words, std::span<const TagId> tags, const TagSet& tag_set) {
  nodes_.assign(1, Node{absent, absent, absent, absent, 0, 0});
  std::int32_t punctuation = 0;
  std::int32_t verbs = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Tag& tag = tag_set[tags[i]];
    Node& node = nodes_.emplace_back(node_of(words[i], tag));
    node.punctuation_before = punctuation;
    node.verbs_before = verbs;
    punctuation += tag.upos == Upos::PUNCT;
    verbs += tag.upos == Upos::VERB;
  }
  nodes_.push_back({root_atom, root_atom, root_atom, root_atom, punctuation, verbs});
}

void ParserFeatures::name(const ParserState& state, const ParserInput& input, Features& features) {
  const Surroundings at(state, input);
  FeatureHasher add(features.data());
  name_single_nodes(at, add);
  name_pairs(at, add);
  name_dependents(at, add);
  name_distances_and_valencies(at, add);
  name_relations(at, add);
  name_what_lies_between(at, add);
  assert(add.end() == features.data() + features.size());
}

}  // namespace pacta
