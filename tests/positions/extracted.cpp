#include "positions/extracted.hpp"

#include "extractors/pipeline.hpp"

namespace pacta::testing {

std::vector<Statement> statements_of(const std::string& text, const std::string& speaker_state) {
  static const Vocabulary vocabulary = Vocabulary::load();
  static const Pipeline pipeline(vocabulary);
  Article article;
  article.id = "test";
  article.text = text;
  article.speaker_state = speaker_state;
  return pipeline.extract(article);
}

}  // namespace pacta::testing
