// Arbitrary text through the whole pipeline: spans must lie in the text, trees must be trees, statements be
// sorted.
#include "extractors/pipeline.hpp"
#include "extractors/reading/reader.hpp"

#include "fuzz/require.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace {

using pacta::ByteSpan;
using pacta::fuzz::require;

bool lies_in(const ByteSpan& span, std::string_view text) {
  return span.begin <= span.end && span.end <= text.size();
}

void check(const pacta::Sentence& sentence, std::string_view text) {
  require(lies_in(sentence.span, text), "a sentence lies in the text");
  std::size_t roots = 0, parsed = 0;
  for (const pacta::Token& token : sentence.tokens) {
    require(sentence.span.contains(token.span), "a token lies in its sentence");
    if (token.detached) continue;
    ++parsed;
    if (token.head == pacta::none) {
      ++roots;
      continue;
    }
    require(token.head >= 0 && static_cast<std::size_t>(token.head) < sentence.tokens.size(),
            "a head is a token");
    require(!sentence.tokens[static_cast<std::size_t>(token.head)].detached, "no head is detached");
  }
  require(roots == (parsed > 0 ? 1 : 0), "a sentence has one root");
}

void check(const pacta::Document& document) {
  const std::string_view text = document.text();
  for (const pacta::Sentence& sentence : document.sentences) check(sentence, text);
  for (const pacta::Mention& mention : document.mentions) {
    require(lies_in(mention.span, text) && !mention.span.empty(), "a mention has text");
    require(mention.sentence < document.sentences.size(), "a mention has a sentence");
    require(mention.antecedent < static_cast<int>(document.mentions.size()), "an antecedent is a mention");
  }
  require(std::is_sorted(document.mentions.begin(), document.mentions.end(),
                         [](const pacta::Mention& a, const pacta::Mention& b) { return a.span < b.span; }),
          "mentions are sorted");
  for (const pacta::Quote& quote : document.quotes)
    require(lies_in(quote.content, text), "a quote lies in the text");
}

void check(const std::vector<pacta::Statement>& statements, std::string_view text) {
  for (const pacta::Statement& statement : statements) {
    require(!statement.holder.empty() && !statement.treaty.empty(), "a statement has holder and treaty");
    require(lies_in(statement.evidence.span, text), "evidence lies in the text");
    require(statement.evidence.span.in(text) == statement.evidence.text, "evidence is what its span says");
    require(statement.confidence >= 0.0 && statement.confidence <= 1.0, "confidence is a probability");
  }
  require(std::is_sorted(statements.begin(), statements.end(), pacta::precedes), "statements are sorted");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const pacta::Vocabulary vocabulary = pacta::Vocabulary::load();
  static const pacta::Pipeline pipeline(vocabulary);
  // The reader comes first: the pipeline is promised normalised UTF-8.
  pacta::read_articles(
      std::string_view(reinterpret_cast<const char*>(data), size), "input.txt", {},
      [](pacta::Article&& article) {
        const pacta::Document document = pipeline.annotate(article);
        check(document);
        check(pipeline.extract(document), article.text);
        return true;
      },
      [](const pacta::Diagnostic&) {});
  return 0;
}
