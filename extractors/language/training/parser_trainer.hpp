#pragma once

#include "extractors/language/conllu.hpp"
#include "extractors/language/model_format.hpp"
#include "extractors/language/tag_set.hpp"
#include "extractors/language/training/training_options.hpp"

#include <functional>
#include <span>
#include <vector>

namespace pacta {

/// Hears after each epoch of each member of the committee, both from 0, which share of transitions was
/// predicted right (0..1).
using EpochObserver = std::function<void(int member, int epoch, double accuracy)>;

/// Trains a parser on the sentences with these (predicted) tags and writes it as Parser::read reads it.
void train_parser(std::span<const TreebankSentence> sentences, std::span<const std::vector<TagId>> tags,
                  const TagSet& tag_set, const ParserOptions& options, const EpochObserver& observer,
                  ModelWriter& writer);

}  // namespace pacta
