#include "extractors/mentions/talked_about.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pacta {
namespace {

bool is_talk_noun(const Token& token) {
  static constexpr std::array<std::string_view, 9> nouns = {"consultation", "conversation", "dialogue",
                                                            "discussion",   "exchange",     "meeting",
                                                            "negotiation",  "talk",         "talks"};
  return token.upos == Upos::NOUN && std::find(nouns.begin(), nouns.end(), token.lemma) != nouns.end();
}

bool is_talk_verb(const Token& token) {
  static constexpr std::array<std::string_view, 6> verbs = {"confer",  "consult",   "converse",
                                                            "discuss", "negotiate", "talk"};
  return token.upos == Upos::VERB && std::find(verbs.begin(), verbs.end(), token.lemma) != verbs.end();
}

/// Nouns that stand between the talk and its subject without being something else: "all aspects of".
bool is_light_noun(const Token& token) {
  static constexpr std::array<std::string_view, 16> nouns = {
      "area",  "aspect",  "course",   "domain", "field", "issue",  "item",    "matter",
      "point", "problem", "question", "range",  "round", "sphere", "subject", "topic"};
  return std::find(nouns.begin(), nouns.end(), token.lemma) != nouns.end();
}

/// Whether the tree hangs the token on a talk: through light nouns, and past what it is listed with.
bool hangs_on_talk(const Sentence& sentence, int token) {
  constexpr int highest = 6;
  for (int height = 0; height < highest; ++height) {
    const Token& lower = sentence.tokens[static_cast<std::size_t>(token)];
    const std::string_view relation = lower.deprel;
    if (lower.head == none || relation.starts_with("nsubj")) return false;
    const Token& governor = sentence.tokens[static_cast<std::size_t>(lower.head)];
    if (is_talk_noun(governor) || is_talk_verb(governor)) return true;
    const bool listed = relation == "conj" || relation == "appos";
    if (!listed && !is_light_noun(governor)) return false;
    token = lower.head;
  }
  return false;
}

bool has(const std::vector<std::string>& slugs, const std::string& slug) {
  return std::find(slugs.begin(), slugs.end(), slug) != slugs.end();
}

/// Whether all actors that a sentence names are of, or speak for, the parties.
bool names_only(const Document& document, std::size_t sentence, const std::vector<std::string>& parties) {
  return std::all_of(document.mentions.begin(), document.mentions.end(), [&](const Mention& mention) {
    return mention.kind != MentionKind::actor || mention.sentence != sentence || mention.slug.empty() ||
           has(parties, mention.slug) || has(parties, mention.represents);
  });
}

bool mentions_actor(const Document& document, const std::string& slug) {
  return std::any_of(document.mentions.begin(), document.mentions.end(), [&](const Mention& mention) {
    return mention.kind == MentionKind::actor && (mention.slug == slug || mention.represents == slug);
  });
}

bool at_the_table(const Document& document, const Treaty& talks) {
  return std::all_of(talks.parties.begin(), talks.parties.end(),
                     [&](const std::string& party) { return mentions_actor(document, party); });
}

}  // namespace

TalkedAbout::TalkedAbout(const Vocabulary& vocabulary) {
  for (const Treaty& treaty : vocabulary.treaties()) {
    if (!treaty.talks_on.empty()) processes_.emplace(treaty.talks_on, &treaty);
  }
}

const std::string& TalkedAbout::meant(const Document& document, std::size_t sentence, int token,
                                      const std::string& slug) const {
  const auto process = processes_.find(slug);
  if (process == processes_.end() || token == none) return slug;
  const Treaty& talks = *process->second;
  return at_the_table(document, talks) && hangs_on_talk(document.sentences[sentence], token) ? talks.slug
                                                                                             : slug;
}

const std::string& TalkedAbout::offered(const Document& document, std::size_t sentence,
                                        const std::string& slug, const std::string& holder) const {
  const auto process = processes_.find(slug);
  if (process == processes_.end()) return slug;
  const Treaty& talks = *process->second;
  const bool meant = has(talks.parties, holder) && at_the_table(document, talks) &&
                     names_only(document, sentence, talks.parties);
  return meant ? talks.slug : slug;
}

void TalkedAbout::apply(Document& document) const {
  for (Mention& mention : document.mentions) {
    if (mention.kind == MentionKind::treaty)
      mention.slug = meant(document, mention.sentence, mention.token, mention.slug);
  }
}

}  // namespace pacta
