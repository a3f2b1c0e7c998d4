#include "extractors/annotator.hpp"

#include "extractors/article_date.hpp"
#include "extractors/discourse/joint_statement.hpp"
#include "extractors/discourse/quotes.hpp"
#include "extractors/discourse/state_agency.hpp"
#include "extractors/language/language_model.hpp"
#include "extractors/language/segmenter.hpp"
#include "extractors/mentions/actor_lists.hpp"
#include "extractors/mentions/coreference.hpp"
#include "extractors/mentions/gazetteer.hpp"
#include "extractors/mentions/office_holders.hpp"
#include "extractors/mentions/past_offices.hpp"
#include "extractors/reading/boilerplate.hpp"
#include "extractors/reading/publication_date.hpp"

namespace pacta {

struct Annotator::Stages {
  explicit Stages(const Vocabulary& words)
      : vocabulary(words), gazetteer(words), language(LanguageModel::load_default()), anaphora(words) {}

  /// Segments and names; the names in office depend on the date.
  Document name(const Article& article, const std::optional<Date>& published, DateCertainty certainty) const;

  const Vocabulary& vocabulary;
  Gazetteer gazetteer;
  LanguageModel language;
  AnaphoraResolver anaphora;
};

Annotator::Annotator(const Vocabulary& vocabulary) : stages_(std::make_unique<const Stages>(vocabulary)) {}
Annotator::~Annotator() = default;
Annotator::Annotator(Annotator&&) noexcept = default;

Document Annotator::Stages::name(const Article& article, const std::optional<Date>& published,
                                 DateCertainty certainty) const {
  Document document = segment(article);
  document.published = published;
  document.date_certainty = certainty;
  mark_boilerplate(document);
  if (const auto dateline = find_dateline_date(document); dateline && !document.published) {
    document.published = dateline;
    document.date_certainty = DateCertainty::stated;
  }
  gazetteer.annotate(document);
  return document;
}

Document Annotator::annotate(const Article& article) const {
  Document document = stages_->name(article, article.published, article.date_certainty);
  if (date_from_text(document, stages_->vocabulary)) {
    document = stages_->name(article, document.published, document.date_certainty);
  }
  detach_marks(document);
  for (Sentence& sentence : document.sentences) stages_->language.analyse(sentence);
  mend_actor_lists(document, stages_->vocabulary);
  lend_past_offices(document, stages_->vocabulary);
  name_office_holders(document, stages_->vocabulary);
  document.joint_speakers = joint_speakers(document, stages_->vocabulary);
  find_quotes(document, stages_->vocabulary);
  lend_agency_state(document, stages_->vocabulary);
  stages_->anaphora.resolve(document);
  return document;
}

}  // namespace pacta
