#include "extractors/pipeline.hpp"

#include "extractors/discourse/quotes.hpp"
#include "extractors/language/language_model.hpp"
#include "extractors/language/segmenter.hpp"
#include "extractors/mentions/coreference.hpp"
#include "extractors/mentions/gazetteer.hpp"
#include "extractors/positions/positions.hpp"
#include "extractors/reading/boilerplate.hpp"

namespace pacta {

struct Pipeline::Stages {
  explicit Stages(const Vocabulary& words)
      : vocabulary(words), gazetteer(words), language(LanguageModel::load_default()), positions(words) {}

  const Vocabulary& vocabulary;
  Gazetteer gazetteer;
  LanguageModel language;
  PositionReader positions;
};

Pipeline::Pipeline(const Vocabulary& vocabulary) : stages_(std::make_unique<Stages>(vocabulary)) {}
Pipeline::~Pipeline() = default;
Pipeline::Pipeline(Pipeline&&) noexcept = default;

Document Pipeline::annotate(const Article& article) const {
  Document document = segment(article);
  document.published = article.published;
  document.date_certainty = article.date_certainty;
  mark_boilerplate(document);
  stages_->gazetteer.annotate(document);
  detach_marks(document);
  for (Sentence& sentence : document.sentences) stages_->language.analyse(sentence);
  find_quotes(document, stages_->vocabulary);
  resolve_anaphora(document, stages_->vocabulary);
  return document;
}

std::vector<Statement> Pipeline::extract(const Document& document) const {
  return stages_->positions.read(document);
}

}  // namespace pacta
