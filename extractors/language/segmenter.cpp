#include "extractors/language/segmenter.hpp"

#include "extractors/language/code_points.hpp"
#include "extractors/language/sentence_splitter.hpp"

namespace pacta {
namespace {

/// The lines of the text that show something, without the blanks around them.
std::vector<ByteSpan> visible_lines(std::string_view text) {
  std::vector<ByteSpan> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = trimmed(text.substr(begin, end - begin));
    if (!line.empty()) {
      const std::size_t first = static_cast<std::size_t>(line.data() - text.data());
      lines.push_back({first, first + line.size()});
    }
    begin = end + 1;
  }
  return lines;
}

}  // namespace

Document segment(const Article& article) {
  Document document;
  document.article = &article;
  document.paragraphs = visible_lines(article.text);
  document.boilerplate.assign(document.paragraphs.size(), false);
  for (std::size_t paragraph = 0; paragraph < document.paragraphs.size(); ++paragraph) {
    const ByteSpan& span = document.paragraphs[paragraph];
    for (const ByteSpan& relative : split_sentences(document.text(span))) {
      Sentence sentence;
      sentence.span = {span.begin + relative.begin, span.begin + relative.end};
      sentence.paragraph = paragraph;
      sentence.tokens = tokenize(document.text(sentence.span), sentence.span.begin);
      document.sentences.push_back(std::move(sentence));
    }
  }
  return document;
}

}  // namespace pacta
