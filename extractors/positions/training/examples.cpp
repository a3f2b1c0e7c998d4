#include "extractors/positions/training/examples.hpp"

#include "extractors/positions/features.hpp"
#include "graph/evaluation/name_matching.hpp"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

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

/// What a candidate is compared with gold by.
struct Names {
  const std::string& holder;
  const std::string& treaty;
  const std::set<std::string>& holders_here;   ///< of all candidates of the situation
  const std::set<std::string>& treaties_here;  ///< of all situations of the sentence
  bool
      treaty_named;  ///< false: "the pact", "it", a whole field; what it refers to may have been read wrongly
};

bool bears(const std::set<std::string>& here, const std::vector<std::string>& accepted,
           const NameList& listed) {
  return std::any_of(here.begin(), here.end(),
                     [&](const std::string& each) { return among(each, accepted, listed); });
}

/// Whether `found` means what gold says. Annotators have names of their own for what is on no list: one that
/// nothing in the sentence bears is that of a candidate outside the lists.
bool means(const std::string& found, const std::vector<std::string>& accepted,
           const std::set<std::string>& here, const NameList& listed) {
  if (among(found, accepted, listed)) return true;
  if (listed(found) || std::any_of(accepted.begin(), accepted.end(), listed)) return false;
  return !bears(here, accepted, listed);
}

void annotate(Example& example, const std::string& sentence, const Names& names,
              const std::vector<GoldStatement>& gold, const NameList& listed) {
  for (const GoldStatement& statement : gold) {
    const bool here = std::any_of(statement.evidence.begin(), statement.evidence.end(),
                                  [&](const std::string& e) { return shows(sentence, squeezed(e)); });
    const bool holder = among(names.holder, statement.holders, listed);
    const bool treaty = among(names.treaty, statement.treaties, listed);
    const bool other_name =
        here && ((holder && means(names.treaty, statement.treaties, names.treaties_here, listed)) ||
                 (treaty && means(names.holder, statement.holders, names.holders_here, listed)));
    const bool misread = here && holder && !treaty && !names.treaty_named &&
                         !bears(names.treaties_here, statement.treaties, listed);
    if (!(holder && treaty) && !other_name && !misread) continue;
    for (std::size_t i = 0; i < statement.positions.size(); ++i)
      (here && i == 0 && !misread ? example.positions : example.undecided).push_back(statement.positions[i]);
    if (misread) continue;
    example.required = example.required || (here && !statement.optional);
  }
}

std::map<std::size_t, std::set<std::string>> treaties_by_sentence(const std::vector<Situation>& situations) {
  std::map<std::size_t, std::set<std::string>> out;
  for (const Situation& situation : situations)
    out[situation.anchor.sentence].insert(situation.anchor.treaty);
  return out;
}

/// Whether the words themselves say which treaty is meant.
bool is_named(const Document& document, const Anchor& anchor, const Vocabulary& vocabulary) {
  if (anchor.mention == none) return false;
  const MentionForm form = document.mentions[static_cast<std::size_t>(anchor.mention)].form;
  const Treaty* treaty = vocabulary.treaty(anchor.treaty);
  const bool field = treaty != nullptr && (treaty->is_whole_field() || !treaty->talks_on.empty());
  return !field && form != MentionForm::nominal && form != MentionForm::pronoun;
}

std::set<std::string> holders_of(const Situation& situation) {
  std::set<std::string> out;
  for (const HolderCandidate& holder : situation.holders) out.insert(holder.slug);
  return out;
}

}  // namespace

std::vector<Example> make_examples(const Document& document, const std::string& name,
                                   const std::vector<GoldStatement>& gold, const ExampleSources& sources) {
  std::vector<Example> out;
  const Vocabulary& vocabulary = sources.vocabulary;
  const NameList listed = listed_in(vocabulary);
  const std::vector<Situation> situations = find_situations(document, sources.matcher, sources.composer);
  const std::map<std::size_t, std::set<std::string>> treaties = treaties_by_sentence(situations);
  for (const Situation& situation : situations) {
    const std::set<std::string> holders = holders_of(situation);
    const bool named = is_named(document, situation.anchor, vocabulary);
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
      annotate(example, sentence, {holder.slug, situation.anchor.treaty, holders, treaties.at(number), named},
               gold, listed);
      out.push_back(std::move(example));
    }
  }
  return out;
}

}  // namespace pacta
