#include "positions/extracted.hpp"

#include "extractors/pipeline.hpp"

namespace pacta::testing {

std::vector<Statement> statements_of(const std::string& text, const std::string& speaker_state,
                                     const std::string& speaker) {
  static const Vocabulary vocabulary = Vocabulary::load();
  static const Pipeline pipeline(vocabulary);
  Article article;
  article.id = "test";
  article.text = text;
  article.speaker_state = speaker_state;
  article.speaker = speaker;
  return pipeline.extract(article);
}

}  // namespace pacta::testing
