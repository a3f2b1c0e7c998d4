#include "annotated.hpp"

#include "extractors/discourse/joint_statement.hpp"
#include "extractors/discourse/quotes.hpp"
#include "extractors/language/language_model.hpp"
#include "extractors/language/segmenter.hpp"
#include "extractors/mentions/coreference.hpp"
#include "extractors/mentions/gazetteer.hpp"
#include "extractors/mentions/office_holders.hpp"
#include "extractors/mentions/past_offices.hpp"

#include "catch.hpp"

#include <algorithm>
#include <utility>

namespace pacta::testing {

const Vocabulary& vocabulary() {
  static const Vocabulary loaded = Vocabulary::load();
  return loaded;
}

Article article_of(std::string text) {
  Article article;
  const std::size_t break_at = text.find("\n\n");
  if (break_at != std::string::npos) article.title = text.substr(0, break_at);
  article.text = std::move(text);
  article.published = Date(2020, 11, 3);
  return article;
}

Document with_names(const Article& article) {
  static const Gazetteer gazetteer(vocabulary());
  Document document = segment(article);
  document.headline_first = !article.title.empty();
  document.boilerplate.assign(document.paragraphs.size(), false);
  document.published = article.published;
  gazetteer.annotate(document);
  return document;
}

Document with_references(const Article& article) {
  static const LanguageModel model = LanguageModel::load_default();
  static const AnaphoraResolver resolver(vocabulary());
  Document document = with_names(article);
  detach_marks(document);
  for (Sentence& sentence : document.sentences) model.analyse(sentence);
  lend_past_offices(document, vocabulary());
  name_office_holders(document, vocabulary());
  document.joint_speakers = joint_speakers(document, vocabulary());
  find_quotes(document, vocabulary());
  resolver.resolve(document);
  return document;
}

std::vector<std::string> readings(const Document& document, MentionKind kind) {
  std::vector<std::string> found;
  for (const Mention& mention : document.mentions) {
    if (mention.kind != kind) continue;
    std::string reading = std::string(document.text(mention.span)) + "=" + mention.slug;
    if (!mention.represents.empty()) reading += "/" + mention.represents;
    for (const std::string& member : mention.members) reading += "+" + member;
    found.push_back(std::move(reading));
  }
  return found;
}

bool reads_actor(const Article& article, const std::string& reading) {
  const std::vector<std::string> found = readings(with_references(article), MentionKind::actor);
  CAPTURE(article.text, found);
  return std::find(found.begin(), found.end(), reading) != found.end();
}

}  // namespace pacta::testing
