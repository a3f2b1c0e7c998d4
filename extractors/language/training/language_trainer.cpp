#include "extractors/language/training/language_trainer.hpp"

#include "extractors/language/model_format.hpp"
#include "extractors/language/tagger.hpp"
#include "extractors/language/training/lemmatizer_trainer.hpp"
#include "extractors/language/training/parser_trainer.hpp"
#include "extractors/language/training/tagger_trainer.hpp"
#include "extractors/language/training/treebank_augmentation.hpp"

#include <cstdio>
#include <vector>

namespace pacta {
namespace {

using Sentences = std::vector<TreebankSentence>;

/// Neighbours, often of one text, share a fold, so that a tagger knows as little of a text as in real use.
constexpr std::size_t fold_run = 20;

std::size_t fold_of(std::size_t sentence, int folds) {
  return sentence / fold_run % static_cast<std::size_t>(folds);
}

/// Tags of each sentence by a tagger that was trained on the other folds.
std::vector<std::vector<TagId>> jackknifed_tags(const Sentences& sentences, const TagSet& tag_set,
                                                const LanguageTrainingOptions& options,
                                                const TrainingObserver& observer) {
  std::vector<std::vector<TagId>> tags(sentences.size());
  TaggerOptions tagger_options = options.tagger;
  tagger_options.committee = 1;  // hardly worse, and so many taggers take time
  for (int fold = 0; fold < options.jackknife_folds; ++fold) {
    observer("tags for the parser, fold " + std::to_string(fold + 1) + " of " +
             std::to_string(options.jackknife_folds));
    Sentences others;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
      if (fold_of(i, options.jackknife_folds) != static_cast<std::size_t>(fold))
        others.push_back(sentences[i]);
    }
    ModelWriter writer;
    train_tagger(others, tag_set, tagger_options, writer);
    const std::string memory = writer.finish();
    ModelReader reader(std::as_bytes(std::span(memory)), "a fold's tagger", ModelReader::Checksum::skip);
    const Tagger tagger = Tagger::read(reader);
    for (std::size_t i = 0; i < sentences.size(); ++i) {
      if (fold_of(i, options.jackknife_folds) == static_cast<std::size_t>(fold)) {
        tags[i] = tagger.tag(words_of(sentences[i]));
      }
    }
  }
  return tags;
}

std::string percent(double share) {
  char text[16];
  std::snprintf(text, sizeof text, "%.2f %%", 100 * share);
  return text;
}

}  // namespace

std::string train_language_model(std::span<const TreebankSentence> sentences,
                                 const LanguageTrainingOptions& options, const TrainingObserver& observer) {
  Sentences all(sentences.begin(), sentences.end());
  const Sentences copies = augmented_copies(sentences, options.augmentation);
  all.insert(all.end(), copies.begin(), copies.end());
  const TagSet tag_set = collect_tags(all);

  ModelWriter writer;
  observer("tagger");
  train_tagger(all, tag_set, options.tagger, writer);
  observer("lemmatizer");
  train_lemmatizer(all, writer);
  const std::vector<std::vector<TagId>> tags = jackknifed_tags(all, tag_set, options, observer);
  const auto report = [&](int member, int epoch, double accuracy) {
    observer("parser " + std::to_string(member + 1) + " of " + std::to_string(options.parser.committee) +
             ", epoch " + std::to_string(epoch + 1) + ": " + percent(accuracy) + " of transitions right");
  };
  train_parser(all, tags, tag_set, options.parser, report, writer);
  return writer.finish();
}

}  // namespace pacta
