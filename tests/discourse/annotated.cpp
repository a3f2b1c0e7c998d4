#include "annotated.hpp"

#include "extractors/discourse/quotes.hpp"
#include "extractors/language/language_model.hpp"
#include "extractors/language/segmenter.hpp"
#include "extractors/mentions/gazetteer.hpp"

namespace pacta::testing {

const Vocabulary& vocabulary() {
  static const Vocabulary loaded = Vocabulary::load();
  return loaded;
}

Document with_quotes(const Article& article) {
  static const Gazetteer gazetteer(vocabulary());
  static const LanguageModel model = LanguageModel::load_default();
  Document document = segment(article);
  document.boilerplate.assign(document.paragraphs.size(), false);
  gazetteer.annotate(document);
  detach_marks(document);
  for (Sentence& sentence : document.sentences) model.analyse(sentence);
  find_quotes(document, vocabulary());
  return document;
}

}  // namespace pacta::testing
