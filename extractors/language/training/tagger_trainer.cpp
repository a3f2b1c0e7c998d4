#include "extractors/language/training/tagger_trainer.hpp"

#include "extractors/language/feature_hash.hpp"
#include "extractors/language/training/averaged_perceptron.hpp"
#include "extractors/language/training/committee.hpp"
#include "extractors/language/training/shuffle.hpp"

#include <map>
#include <string>
#include <utility>

namespace pacta {
namespace {

using TagCounts = std::map<TagId, int>;

struct CommonTags {
  TagId first = 0, second = 0;
  int first_count = 0, second_count = 0, total = 0;
};

CommonTags common_tags(const TagCounts& counts) {
  CommonTags common;
  for (const auto& [tag, count] : counts) {
    common.total += count;
    if (count > common.first_count) {
      common.second = std::exchange(common.first, tag);
      common.second_count = std::exchange(common.first_count, count);
    } else if (count > common.second_count) {
      common.second = tag;
      common.second_count = count;
    }
  }
  return common;
}

/// Writes what TaggerLexicon reads, from counts of tags by form and by lower-case form.
class LexiconBuilder {
 public:
  void add(const Word& word, TagId tag) {
    ++by_form_[word.form][tag];
    ++by_lower_[word.lower][tag];
  }

  void write(ModelWriter& writer) const {
    std::vector<WordTable::Entry> only_tags;
    for (const auto& [form, counts] : by_form_) {
      const CommonTags common = common_tags(counts);
      // 0.5 % of other tags are annotation errors rather than other readings.
      if (common.total >= 30 && common.first_count * 1000 >= common.total * 995) {
        only_tags.push_back({text_hash(form), common.first});
      }
    }
    std::vector<WordTable::Entry> known_tags;
    for (const auto& [lower, counts] : by_lower_) {
      const CommonTags common = common_tags(counts);
      if (common.total < 2) continue;
      const bool has_second = common.second_count * 10 > common.total;
      const auto second = has_second ? std::optional(common.second) : std::nullopt;
      known_tags.push_back({text_hash(lower), TaggerLexicon::entry(common.first, second)});
    }
    WordTable::write(writer, std::move(only_tags));
    WordTable::write(writer, std::move(known_tags));
  }

 private:
  std::map<std::string, TagCounts> by_form_;
  std::map<std::string, TagCounts> by_lower_;
};

struct Example {
  std::vector<WordAtoms> atoms;
  std::vector<TagId> gold;
  std::vector<std::optional<TagId>> given;  // names and words with one tag only
};

class TaggerTrainer {
 public:
  TaggerTrainer(const TagSet& tag_set, const TaggerOptions& options) : tag_set_(tag_set), options_(options) {}

  void train_epoch(std::span<const Example> examples, std::mt19937& random) {
    for (const std::size_t i : shuffled_order(examples.size(), random)) train_on(examples[i]);
  }

  std::vector<AveragedWeight> averages() const { return perceptron_.averages(); }

 private:
  void train_on(const Example& example) {
    TagHistory history;
    for (std::size_t i = 0; i < example.gold.size(); ++i) {
      const TagId tag = example.given[i] ? *example.given[i] : learn(example, i, history);
      history.add(tag_set_[tag]);
    }
  }

  TagId learn(const Example& example, std::size_t i, const TagHistory& history) {
    TaggerFeatures::Features features;
    TaggerFeatures::name(example.atoms, i, history, features);
    Scores scores;
    perceptron_.score(features, scores);
    const auto predicted = static_cast<TagId>(best_class(scores, tag_set_.size()));
    perceptron_.step();
    const TagId gold = example.gold[i];
    scores[gold] -= options_.margin;
    const std::size_t rival = best_class(scores, tag_set_.size());
    if (rival != gold) perceptron_.update(features, gold, rival);
    return predicted;
  }

  const TagSet& tag_set_;
  const TaggerOptions& options_;
  AveragedPerceptron perceptron_;
};

LexiconBuilder collect_lexicon(std::span<const TreebankSentence> sentences, const TagSet& tag_set) {
  LexiconBuilder builder;
  for (const TreebankSentence& sentence : sentences) {
    for (const TreebankToken& token : sentence) {
      const Word word = word_of(token.form);
      if (!word.name) builder.add(word, *tag_set.find(token.upos, token.xpos));
    }
  }
  return builder;
}

std::vector<Example> examples_of(std::span<const TreebankSentence> sentences, const TagSet& tag_set,
                                 const TaggerLexicon& lexicon) {
  std::vector<Example> examples;
  for (const TreebankSentence& sentence : sentences) {
    Example& example = examples.emplace_back();
    for (const TreebankToken& token : sentence) {
      const Word word = word_of(token.form);
      const WordAtoms atoms = TaggerFeatures::atoms_of(word);
      example.gold.push_back(*tag_set.find(token.upos, token.xpos));
      example.given.push_back(word.name ? tag_set.find(Upos::PROPN, "NNP") : lexicon.only_tag(atoms));
      example.atoms.push_back(atoms);
    }
    lexicon.look_up(example.atoms, tag_set);
  }
  return examples;
}

}  // namespace

void train_tagger(std::span<const TreebankSentence> sentences, const TagSet& tag_set,
                  const TaggerOptions& options, ModelWriter& writer) {
  const LexiconBuilder builder = collect_lexicon(sentences, tag_set);
  ModelWriter lexicon_writer;
  builder.write(lexicon_writer);
  const std::string memory = lexicon_writer.finish();
  ModelReader reader(std::as_bytes(std::span(memory)), "the tagger's lexicon", ModelReader::Checksum::skip);
  const std::vector<Example> examples = examples_of(sentences, tag_set, TaggerLexicon::read(reader));

  Committee committee;
  for (int member = 0; member < options.committee; ++member) {
    TaggerTrainer trainer(tag_set, options);
    std::mt19937 random(options.seed + static_cast<std::uint32_t>(member));
    for (int epoch = 0; epoch < options.epochs; ++epoch) trainer.train_epoch(examples, random);
    committee.add(trainer.averages());
  }

  tag_set.write(writer);
  builder.write(writer);
  WeightTable::write(writer, committee.rows(options.pruning));
}

TagSet collect_tags(std::span<const TreebankSentence> sentences) {
  TagSet tags;
  for (const TreebankSentence& sentence : sentences) {
    for (const TreebankToken& token : sentence) tags.add(token.upos, token.xpos);
  }
  return tags;
}

std::vector<Word> words_of(const TreebankSentence& sentence) {
  std::vector<Word> words;
  words.reserve(sentence.size());
  for (const TreebankToken& token : sentence) words.push_back(word_of(token.form));
  return words;
}

}  // namespace pacta
