#include "cli/silent_sentences.hpp"

#include "cli/json_values.hpp"

#include <algorithm>
#include <set>
#include <vector>

namespace pacta::cli {
namespace {

struct MentionedSlugs {
  std::set<std::string> actors, treaties;
};

/// By sentence.
std::vector<MentionedSlugs> mentioned_slugs(const Document& document) {
  std::vector<MentionedSlugs> result(document.sentences.size());
  for (const Mention& mention : document.mentions) {
    if (mention.slug.empty()) continue;
    MentionedSlugs& slugs = result[mention.sentence];
    (mention.kind == MentionKind::treaty ? slugs.treaties : slugs.actors).insert(mention.slug);
  }
  return result;
}

bool gave_statement(const Sentence& sentence, std::span<const Statement> statements) {
  return std::any_of(statements.begin(), statements.end(), [&](const Statement& statement) {
    return sentence.span.overlaps(statement.evidence.span);
  });
}

bool is_boilerplate(const Document& document, const Sentence& sentence) {
  return sentence.paragraph < document.boilerplate.size() && document.boilerplate[sentence.paragraph];
}

std::vector<std::string> sorted(const std::set<std::string>& slugs) {
  return {slugs.begin(), slugs.end()};
}

}  // namespace

std::string silent_sentence_lines(const Document& document, std::span<const Statement> statements) {
  const std::vector<MentionedSlugs> mentioned = mentioned_slugs(document);
  std::string lines;
  for (std::size_t at = 0; at < document.sentences.size(); ++at) {
    const Sentence& sentence = document.sentences[at];
    if (mentioned[at].actors.empty() || mentioned[at].treaties.empty()) continue;
    if (is_boilerplate(document, sentence) || gave_statement(sentence, statements)) continue;
    json::JsonWriter json;
    json.begin_object();
    json.member("article", std::string_view(document.article->id));
    write_span(json, sentence.span);
    json.member("text", document.text(sentence.span));
    json.member("actors", sorted(mentioned[at].actors));
    json.member("treaties", sorted(mentioned[at].treaties));
    json.end_object();
    lines += json.take() + "\n";
  }
  return lines;
}

}  // namespace pacta::cli
