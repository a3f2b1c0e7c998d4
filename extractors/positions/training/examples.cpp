#include "extractors/positions/training/examples.hpp"

#include "extractors/positions/features.hpp"
#include "graph/evaluation/name_matching.hpp"

#include <algorithm>
#include <cctype>

namespace pacta {
namespace {

constexpr std::size_t telling_length =
    30;  // letters of a long evidence that suffice to recognise its sentence

/// Letters and digits alone, lower case: evidence is compared without regard to quote marks and blanks.
std::string squeezed(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const unsigned char byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte)) out += static_cast<char>(std::tolower(byte));
  }
  return out;
}

bool shows(const std::string& sentence, const std::string& evidence) {
  if (evidence.empty() || sentence.empty()) return false;
  if (sentence.find(evidence) != std::string::npos || evidence.find(sentence) != std::string::npos)
    return true;
  if (evidence.size() <= telling_length) return false;
  return sentence.find(evidence.substr(0, telling_length)) != std::string::npos ||
         sentence.find(evidence.substr(evidence.size() - telling_length)) != std::string::npos;
}

void annotate(Example& example, const std::string& sentence, const Situation& situation,
              const std::string& holder, const std::vector<GoldStatement>& gold, const NameList& listed) {
  for (const GoldStatement& statement : gold) {
    if (!among(holder, statement.holders, listed)) continue;
    if (!among(situation.anchor.treaty, statement.treaties, listed)) continue;
    const bool here = std::any_of(statement.evidence.begin(), statement.evidence.end(),
                                  [&](const std::string& e) { return shows(sentence, squeezed(e)); });
    for (std::size_t i = 0; i < statement.positions.size(); ++i)
      (here && i == 0 ? example.positions : example.undecided).push_back(statement.positions[i]);
    example.required = example.required || (here && !statement.optional);
  }
}

}  // namespace

std::vector<Example> make_examples(const Document& document, const std::string& name,
                                   const std::vector<GoldStatement>& gold, const ExampleSources& sources) {
  std::vector<Example> out;
  const Vocabulary& vocabulary = sources.vocabulary;
  const NameList listed = listed_in(vocabulary);
  for (const Situation& situation : find_situations(document, sources.matcher, sources.composer)) {
    const std::size_t number = situation.anchor.sentence;
    const std::string sentence = squeezed(document.text(document.sentences[number].span));
    const std::vector<std::string> seen = position_features(document, situation, vocabulary);
    EncoderInput input;
    if (sources.words != nullptr)
      input = encoder_input(document, number, situation.anchor.token, *sources.words);
    for (const HolderCandidate& holder : situation.holders) {
      Example example;
      example.document = name;
      example.sentence = number;
      example.situation_features = seen;
      example.holder_features = holder_features(document, situation, holder, vocabulary);
      if (sources.words != nullptr) {
        example.input = input;
        example.candidate = encoder_candidate(document, situation, holder, input);
      }
      annotate(example, sentence, situation, holder.slug, gold, listed);
      out.push_back(std::move(example));
    }
  }
  return out;
}

}  // namespace pacta
