#include "extractors/language/tagger.hpp"

#include <algorithm>

namespace pacta {

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

std::uint64_t TaggerLexicon::known_tags(const WordAtoms& word) const {
  return known_tags_.find(word.lower).value_or(0);
}

Tagger Tagger::read(ModelReader& reader) {
  Tagger tagger;
  tagger.tag_set_ = TagSet::read(reader);
  tagger.lexicon_ = TaggerLexicon::read(reader);
  tagger.weights_ = WeightTable::read(reader);
  const std::optional<TagId> name_tag = tagger.tag_set_.find(Upos::PROPN, "NNP");
  if (!name_tag) reader.fail("the tag of proper nouns is missing");
  tagger.name_tag_ = *name_tag;
  return tagger;
}

std::vector<TagId> Tagger::tag(std::span<const Word> words) const {
  std::vector<WordAtoms> atoms;
  atoms.reserve(words.size());
  for (const Word& word : words) {
    atoms.push_back(TaggerFeatures::atoms_of(word));
    atoms.back().known_tags = lexicon_.known_tags(atoms.back());
  }
  std::vector<TagId> tags;
  tags.reserve(words.size());
  std::uint64_t previous = no_tag;
  std::uint64_t before = no_tag;
  TaggerFeatures::Features features;
  Scores scores;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].name) {
      tags.push_back(name_tag_);
    } else if (const std::optional<TagId> only = lexicon_.only_tag(atoms[i])) {
      tags.push_back(std::min(*only, static_cast<TagId>(tag_set_.size() - 1)));
    } else {
      TaggerFeatures::name(atoms, i, previous, before, features);
      weights_.score(features, scores);
      tags.push_back(static_cast<TagId>(best_class(scores, tag_set_.size())));
    }
    before = previous;
    previous = tag_set_[tags.back()].hash;
  }
  return tags;
}

}  // namespace pacta
