#include "extractors/positions/facets/described_group.hpp"

#include "extractors/language/tokens.hpp"
#include "extractors/mentions/folding.hpp"
#include "extractors/positions/climb.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pacta {
namespace {

constexpr std::array<std::string_view, 5> unnamed = {"all", "country", "nation", "state",
                                                     "that"};  // "those" is a "that"
constexpr std::array<std::string_view, 4> bound = {"member", "party", "ratifier", "signatory"};
constexpr std::array<std::string_view, 5> unbound = {"holdout", "non-member", "non-party", "non-ratifier",
                                                     "non-signatory"};
constexpr std::array<std::string_view, 11> people = {"actor",  "colleague", "emitter",    "government",
                                                     "leader", "partner",   "player",     "polluter",
                                                     "power",  "producer",  "stakeholder"};
constexpr std::array<std::string_view, 9> binding = {"accede", "adhere", "adopt",     "do",  "join",
                                                     "make",   "ratify", "subscribe", "sign"};

/// The verb of the clause that says what those do: "who have not yet signed it". Read by the order of words,
/// for parsers are at odds over what such clauses hang on.
int described_act(const Sentence& sentence, int token) {
  constexpr int reach = 8;
  static constexpr std::array<std::string_view, 3> pronouns = {"that", "which", "who"};
  const int size = static_cast<int>(sentence.tokens.size());
  int next = token + 1;
  if (next < size && at(sentence, next).lemma == ",") ++next;
  if (next >= size || !among(pronouns, at(sentence, next).lemma)) return none;
  for (int i = next + 1; i < std::min(size, next + reach); ++i) {
    if (at(sentence, i).upos == Upos::VERB) return i;
  }
  return none;
}

bool is_not_yet_done(const Sentence& sentence, int from, int verb) {
  static constexpr std::array<std::string_view, 4> words = {"n't", "never", "not", "yet"};
  for (int i = from; i < verb; ++i) {
    if (among(words, at(sentence, i).lemma)) return true;
  }
  return false;
}

/// The noun as the lists know it: the group of all states is one of states. Empty where the words name
/// somebody who was named, "the government" of one state included.
std::string noun_of(const Document& document, const Token& token) {
  if (token.mention != none) return document.mentions[token.mention].slug == "all_states" ? "state" : "";
  const bool one = token.xpos == "NN" || token.xpos == "NNP";
  return one ? std::string{} : token.lemma;
}

bool is_adjective(const Token& token) {
  return token.upos == Upos::ADJ || is_relation(token.deprel, "compound") ||
         is_relation(token.deprel, "amod");
}

/// The noun with the adjectives and nouns before it: "major emitters" of "the major emitters".
std::string own_words(const Document& document, const Sentence& sentence, int token) {
  int first = token;
  while (first > 0 && at(sentence, first - 1).head == token && is_adjective(at(sentence, first - 1)) &&
         at(sentence, first - 1).mention == none)
    --first;
  return slug_of(document.text({at(sentence, first).span.begin, at(sentence, token).span.end}));
}

}  // namespace

std::optional<std::string> described_group(const Document& document, const Sentence& sentence, int token,
                                           const std::string& treaty) {
  const std::string noun = noun_of(document, at(sentence, token));
  if (among(bound, noun)) return treaty + "_parties";
  if (among(unbound, noun)) return treaty + "_non_parties";
  if (among(unnamed, noun)) {
    const int act = described_act(sentence, token);
    if (act != none && among(binding, at(sentence, act).lemma))
      return treaty + (is_not_yet_done(sentence, token, act) ? "_non_parties" : "_parties");
  }
  const bool described =
      among(people, noun) || (among(unnamed, noun) && token > 0 && at(sentence, token - 1).head == token &&
                              is_adjective(at(sentence, token - 1)));
  if (!described) return std::nullopt;
  return own_words(document, sentence, token);
}

}  // namespace pacta
