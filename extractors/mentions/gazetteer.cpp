#include "extractors/mentions/gazetteer.hpp"

#include "extractors/mentions/actor_names.hpp"
#include "extractors/mentions/article_evidence.hpp"
#include "extractors/mentions/candidate.hpp"
#include "extractors/mentions/dateline_state.hpp"
#include "extractors/mentions/likely_years.hpp"
#include "extractors/mentions/name_index.hpp"
#include "extractors/mentions/office_evidence.hpp"
#include "extractors/mentions/treaty_names.hpp"
#include "extractors/mentions/voices.hpp"
#include "extractors/reading/dateline.hpp"

#include <algorithm>

namespace pacta {

struct Gazetteer::Index {
  explicit Index(const Vocabulary& words)
      : vocabulary(words), names(words), treaties(words, names), actors(words, names) {}

  const Vocabulary& vocabulary;
  NameIndex names;
  TreatyNames treaties;
  ActorNames actors;
};

namespace {

/// The first token of a sentence that no dateline holds: its city is a place.
int behind_dateline(const Document& document, const Sentence& sentence) {
  const ByteSpan& paragraph = document.paragraphs[sentence.paragraph];
  const std::size_t end = paragraph.begin + dateline_length(document.text(paragraph));
  const auto behind = std::find_if(sentence.tokens.begin(), sentence.tokens.end(), [&](const Token& token) {
    return !token.detached && token.span.begin >= end;
  });
  return static_cast<int>(behind - sentence.tokens.begin());
}

}  // namespace

Gazetteer::Gazetteer(const Vocabulary& vocabulary) : index_(std::make_unique<const Index>(vocabulary)) {}
Gazetteer::~Gazetteer() = default;
Gazetteer::Gazetteer(Gazetteer&&) noexcept = default;

void Gazetteer::annotate(Document& document) const {
  const auto skipped = [&](const Sentence& sentence) { return document.is_boilerplate(sentence.paragraph); };
  ArticleEvidence evidence;
  evidence.date = document.published ? document.published : document.article->published;
  evidence.home = dateline_state(document, index_->vocabulary);
  // a speech seldom names the speaker's own state
  for (std::string& slug : actors_named(document.article->speaker_state, index_->vocabulary))
    evidence.named.insert(std::move(slug));
  std::vector<SentenceWords> sentences;
  sentences.reserve(document.sentences.size());
  for (const Sentence& sentence : document.sentences) sentences.emplace_back(sentence);
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    if (skipped(document.sentences[i])) continue;
    gather_names(sentences[i], index_->names, evidence);
    gather_offices(sentences[i], index_->names, evidence);
  }
  if (!evidence.date) evidence.years = likely_years(evidence, index_->vocabulary);
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    if (skipped(document.sentences[i])) continue;
    index_->treaties.learn(sentences[i], evidence);
    index_->actors.learn(sentences[i], evidence);
  }
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    if (skipped(document.sentences[i])) continue;
    std::vector<Candidate> candidates;
    const int begin = behind_dateline(document, document.sentences[i]);
    index_->treaties.find(sentences[i], begin, evidence, candidates);
    index_->actors.find(sentences[i], begin, evidence, candidates);
    collapse(document, i, longest(std::move(candidates)));
  }
}

}  // namespace pacta
