#include "extractors/language/tokens.hpp"
#include "extractors/mentions/actor_anaphors.hpp"
#include "extractors/mentions/expletive.hpp"
#include "extractors/mentions/field_words.hpp"
#include "extractors/mentions/sentence_words.hpp"

#include <algorithm>
#include <array>

namespace pacta {
namespace {

constexpr std::array<std::string_view, 8> state_nouns = {"country",  "nation",   "state",    "kingdom",
                                                         "republic", "homeland", "neighbor", "neighbour"};
constexpr std::array<std::string_view, 13> organ_nouns = {
    "government", "administration", "regime",  "ministry",   "delegation", "authorities", "leadership",
    "military",   "army",           "cabinet", "parliament", "embassy",    "side"};
constexpr std::array<std::string_view, 12> organisation_nouns = {
    "bloc",  "alliance", "agency", "watchdog", "organization", "organisation",
    "union", "group",    "court",  "council",  "commission",   "company"};
constexpr std::array<std::string_view, 12> several_nouns = {
    "sides",      "countries",   "nations", "states", "leaders",   "parties",
    "presidents", "governments", "powers",  "allies", "ministers", "capitals"};
constexpr std::array<std::string_view, 9> collective_roles = {"diplomacy",   "officials",  "diplomats",
                                                              "negotiators", "inspectors", "ministers",
                                                              "advisers",    "aides",      "general"};

std::optional<AnaphorType> pronoun_type(std::string_view word) {
  if (word == "i" || word == "me" || word == "my" || word == "myself") return AnaphorType::speaker;
  if (word == "we" || word == "us" || word == "our" || word == "ours" || word == "ourselves")
    return AnaphorType::speakers_side;
  if (word == "he" || word == "him" || word == "his" || word == "she" || word == "her")
    return AnaphorType::person;
  if (word == "it" || word == "its" || word == "itself") return AnaphorType::thing;
  if (word == "they" || word == "them" || word == "their") return AnaphorType::people;
  return std::nullopt;
}

std::optional<AnaphorType> noun_type(std::string_view word) {
  if (among(state_nouns, word)) return AnaphorType::state;
  if (among(organ_nouns, word)) return AnaphorType::organ;
  if (among(organisation_nouns, word)) return AnaphorType::organisation;
  if (among(several_nouns, word)) return AnaphorType::several;
  const bool one = !word.ends_with('s') && !among(collective_roles, word);
  if (one && (is_official_role(word) || is_private_role(word) || is_party_member(word)))
    return AnaphorType::person;
  return std::nullopt;
}

int number_before(const SentenceWords& words, int head) {
  for (int i = head - 1; i >= std::max(0, head - 4); --i) {
    if (words.is(i, "two") || words.is(i, "both") || words.is(i, "either")) return 2;
    if (words.is(i, "three")) return 3;
    if (words.is(i, "four")) return 4;
    if (words.is(i, "five")) return 5;
  }
  return 0;
}

/// Position of the determiner of the noun phrase with that head; none where there is none.
int determiner_of(const SentenceWords& words, int head) {
  for (int i = head - 1; i >= std::max(0, head - 4); --i) {
    if (is_determiner(words.lower(i))) return i;
    const Token& token = words.token(i);
    const bool home = token.upos == Upos::PROPN && is_party_member(words.lower(head));  // "the Ohio Democrat"
    const bool inside = token.upos == Upos::ADJ || token.upos == Upos::NOUN || token.upos == Upos::NUM ||
                        words.hyphen(i) || home;
    if (!inside || token.mention != none) return none;
  }
  return none;
}

bool nominal(const SentenceWords& words, int i, bool headline, ActorAnaphor& anaphor) {
  const Token& token = words.token(i);
  if (token.upos != Upos::NOUN && token.upos != Upos::PROPN) return false;
  const auto type = noun_type(words.lower(i));
  const bool own = words.is(i - 1, "my") || words.is(i - 1, "our");
  if (!type || (token.deprel.starts_with("compound") && !own)) return false;
  anaphor.type = *type;
  anaphor.form = MentionForm::nominal;
  const int determiner = determiner_of(words, i);
  if (*type == AnaphorType::several) {
    if (words.is(i - 1, "member")) return false;  // "the member states": more than those just named
    anaphor.number = number_before(words, i);
    if (anaphor.number == 0 && determiner != none &&
        (words.is(determiner, "the") || words.is(determiner, "both")))
      anaphor.number = 2;
    anaphor.span = words.span(i, i + 1);
    return anaphor.number > 0;
  }
  if (determiner == none) {
    // "… — diplomat", "Expert: …": headlines leave articles out
    const bool tail =
        headline && *type == AnaphorType::person && (i + 1 >= words.size() || words.is(i + 1, ":") || i == 0);
    anaphor.span = token.span;
    anaphor.headline = tail;
    return tail;
  }
  const std::string_view word = words.lower(determiner);
  if (word == "my" || word == "our") {
    const bool side = *type == AnaphorType::state || *type == AnaphorType::organ || words.is(i, "president");
    if (!side) return false;
    anaphor.type = AnaphorType::speakers_side;
  } else if (word == "his" || word == "her" || word == "its" || word == "their") {
    const bool belongs = *type == AnaphorType::state || *type == AnaphorType::organ || words.is(i, "team");
    if (!belongs) return false;
    anaphor.type = AnaphorType::belonging;
    anaphor.owner = determiner;
  } else if (word != "the" && word != "this" && word != "that") {
    return false;
  }
  anaphor.span = words.span(determiner + 1, i + 1);
  return true;
}

}  // namespace

std::vector<ActorAnaphor> find_actor_anaphors(const Document& document, std::size_t sentence) {
  std::vector<ActorAnaphor> found;
  const SentenceWords words(document.sentences[sentence]);
  const bool headline = document.is_headline(document.sentences[sentence]);
  for (int i = 0; i < words.size(); ++i) {
    const Token& token = words.token(i);
    if (token.mention != none || token.detached) continue;
    ActorAnaphor anaphor;
    anaphor.sentence = sentence;
    anaphor.token = i;
    anaphor.word = words.lower(i);
    anaphor.subject = token.deprel.starts_with("nsubj");
    if (const auto type = pronoun_type(words.lower(i));
        type && !is_expletive(words, i) && words.form(i) != "US") {
      anaphor.type = *type;
      anaphor.span = token.span;
      if (anaphor.word == "he" || anaphor.word == "him" || anaphor.word == "his")
        anaphor.gender = Gender::male;
      if (anaphor.word == "she" || anaphor.word == "her") anaphor.gender = Gender::female;
      found.push_back(std::move(anaphor));
    } else if (nominal(words, i, headline, anaphor)) {
      found.push_back(std::move(anaphor));
    }
  }
  return found;
}

}  // namespace pacta
