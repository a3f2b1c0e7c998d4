#include "extractors/language/tagger_features.hpp"

#include "extractors/language/feature_hash.hpp"

#include <algorithm>
#include <cassert>

namespace pacta {
namespace {

constexpr std::uint64_t before_text = 0x3c6ef372;
constexpr std::uint64_t after_text = 0x1f83d9ab;
constexpr std::uint64_t whole_word = 0x5be0cd19;

/// Stands for a word beyond the sentence.
WordAtoms border(std::uint64_t atom) {
  WordAtoms atoms;
  atoms.form = atoms.lower = atoms.shape = atoms.known_tags = atom;
  atoms.suffixes.fill(atom);
  return atoms;
}

}  // namespace

bool is_finite(const Tag& tag) {
  return tag.xpos == "VBD" || tag.xpos == "VBZ" || tag.xpos == "VBP" || tag.xpos == "MD";
}

void TagHistory::add(const Tag& tag) {
  before_ = previous_;
  previous_ = tag.hash;
  if (finite_ < 2 && is_finite(tag)) ++finite_;
}

WordAtoms TaggerFeatures::atoms_of(const Word& word) {
  WordAtoms atoms;
  const std::string_view lower = word.lower;
  atoms.form = text_hash(word.form);
  atoms.lower = text_hash(lower);
  atoms.shape = text_hash(shape_of(word.form));
  for (std::size_t n = 1; n <= WordAtoms::longest_prefix; ++n) {
    atoms.prefixes[n - 1] = text_hash(lower.substr(0, n)) + (lower.size() <= n ? whole_word : 0);
  }
  for (std::size_t n = 1; n <= WordAtoms::longest_suffix; ++n) {
    const std::string_view suffix = lower.substr(lower.size() - std::min(n, lower.size()));
    atoms.suffixes[n - 1] = text_hash(suffix) + (lower.size() <= n ? whole_word : 0);
  }
  const bool hyphen = lower.find('-') != std::string_view::npos;
  const bool capital = !word.form.empty() && word.form.front() >= 'A' && word.form.front() <= 'Z';
  atoms.looks = 1 + (hyphen ? 2U : 0U) + (capital ? 1U : 0U);
  return atoms;
}

void TaggerFeatures::name(std::span<const WordAtoms> words, std::size_t index, const TagHistory& history,
                          Features& features) {
  static const WordAtoms before = border(before_text);
  static const WordAtoms after = border(after_text);
  const WordAtoms& word = words[index];
  const WordAtoms& previous = index > 0 ? words[index - 1] : before;
  const WordAtoms& last_but_one = index > 1 ? words[index - 2] : before;
  const WordAtoms& next = index + 1 < words.size() ? words[index + 1] : after;
  const WordAtoms& next_but_one = index + 2 < words.size() ? words[index + 2] : after;
  const std::uint64_t first = index == 0 ? 1 : 0;
  const std::uint64_t previous_tag = history.previous();
  const std::uint64_t tag_before = history.before();
  const std::uint64_t finite =
      1 + history.finite() * 6 + word.finite_after * 2 + (word.in_closed_sentence ? 1 : 0);

  FeatureHasher add(features.data());
  add(1);
  add(word.form);
  add(word.lower);
  for (const std::uint64_t prefix : word.prefixes) add(prefix);
  for (const std::uint64_t suffix : word.suffixes) add(suffix);
  add(word.shape);
  add(word.shape, first);
  add(word.shape, word.suffixes[2]);
  add(word.looks);

  add(previous_tag);
  add(tag_before);
  add(previous_tag, tag_before);
  add(previous_tag, word.lower);
  add(previous.lower);
  add(last_but_one.lower);
  add(next.lower);
  add(next_but_one.lower);
  add(previous.lower, word.lower);
  add(word.lower, next.lower);
  add(previous.suffixes[2]);
  add(next.suffixes[2]);
  add(next.suffixes[1], previous_tag);

  add(next.known_tags);
  add(previous_tag, next.known_tags);
  add(next.known_tags, next_but_one.known_tags);
  add(word.known_tags);
  add(previous_tag, word.known_tags, next.known_tags);
  add(word.known_tags, next.known_tags);
  add(previous_tag, tag_before, word.known_tags);

  add(word.shape, next.shape);
  add(word.shape, previous.shape);
  add(word.shape, previous_tag, next.shape);
  add(word.suffixes[2], previous_tag);
  add(word.suffixes[2], next.known_tags);
  add(previous.lower, last_but_one.lower);
  add(next.lower, next_but_one.lower);
  add(previous.lower, next.lower);
  add(previous.known_tags, word.known_tags);
  add(previous_tag, word.suffixes[1], next.suffixes[1]);
  add(word.shape, first, next.shape);

  add(word.known_tags, finite);
  add(word.lower, finite);
  add(previous_tag, word.suffixes[1], finite);
  add(previous_tag, word.known_tags, finite);
  add(word.known_tags, next.known_tags, finite);
  add(word.suffixes[1], next.lower, finite);
  assert(add.end() == features.data() + features.size());
}

}  // namespace pacta
