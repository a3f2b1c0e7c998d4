#include "extractors/language/training/language_evaluation.hpp"

#include "extractors/language/word.hpp"

#include <ctime>
#include <vector>

namespace pacta {
namespace {

Sentence sentence_of(const TreebankSentence& gold) {
  Sentence sentence;
  for (const TreebankToken& word : gold) {
    Token token;
    token.form = word.form;
    sentence.tokens.push_back(std::move(token));
  }
  return sentence;
}

void compare(const Sentence& found, const TreebankSentence& gold, LanguageScores& scores) {
  for (std::size_t i = 0; i < gold.size(); ++i) {
    const Token& token = found.tokens[i];
    const bool head = token.head == gold[i].head;
    ++scores.tokens;
    scores.upos += token.upos == gold[i].upos;
    scores.xpos += token.xpos == gold[i].xpos;
    scores.lemmas += token.lemma == lower_case(straight_quotes(gold[i].lemma));
    scores.heads += head;
    scores.labelled_heads += head && token.deprel == gold[i].deprel;
  }
}

}  // namespace

LanguageScores evaluate(const LanguageModel& model, std::span<const TreebankSentence> sentences) {
  std::vector<Sentence> analysed;
  for (const TreebankSentence& gold : sentences) analysed.push_back(sentence_of(gold));

  LanguageScores scores;
  const std::clock_t begin = std::clock();
  for (Sentence& sentence : analysed) model.analyse(sentence);
  scores.seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  for (std::size_t i = 0; i < sentences.size(); ++i) compare(analysed[i], sentences[i], scores);
  return scores;
}

}  // namespace pacta
