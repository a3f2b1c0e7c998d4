#include "extractors/positions/speaker_roles.hpp"

#include "extractors/positions/climb.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pacta {
namespace {

const std::string& holder_of(const Quote& quote) {
  return quote.represents.empty() ? quote.slug : quote.represents;
}

/// "the Government of Malta", "the leaders of France": the state itself and nobody through whom it speaks.
bool is_state_itself(const std::string& slug) {
  static constexpr std::array<std::string_view, 6> words = {"delegation", "government", "governments",
                                                            "leaders",    "presidents", "premiers"};
  std::string_view head = std::string_view(slug).substr(0, slug.find("_of_"));
  head.remove_prefix(head.rfind('_') + 1);
  return std::find(words.begin(), words.end(), head) != words.end();
}

/// The person or organ among the holder's own mentions: "Lavrov" for russia.
std::optional<std::string> named_organ(const Document& document, const HolderCandidate& holder) {
  for (const int index : holder.mentions) {
    const Mention& mention = document.mentions[index];
    if (!mention.slug.empty() && mention.slug != holder.slug && mention.represents == holder.slug &&
        !is_state_itself(mention.slug))
      return mention.slug;
  }
  return std::nullopt;
}

/// The chamber that decides for the holder there, by what is named at a word: "the Senate approved the
/// treaty, handing the president a victory".
std::optional<std::string> chamber_at(const Document& document, const Sentence& sentence, int token,
                                      const HolderCandidate& holder, const Vocabulary& vocabulary,
                                      Position position) {
  const int index = sentence.tokens[static_cast<std::size_t>(token)].mention;
  if (index == none) return std::nullopt;
  const std::string& slug = document.mentions[static_cast<std::size_t>(index)].slug;
  const Actor* chamber = deciding_chamber(vocabulary, slug, position);
  return chamber != nullptr && chamber->represents == holder.slug ? std::optional(slug) : std::nullopt;
}

/// The person other than the speaker by whom the holder acts, by the subject on the climb: "the former
/// president pulled out of the deal", told by a spokesman of his state; or the chamber that acts.
std::optional<std::string> acting_person(const Document& document, const Situation& situation,
                                         const HolderCandidate& holder, const Vocabulary& vocabulary,
                                         Position position) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  for (std::size_t k = 1; k < situation.path.size(); ++k) {
    const int subject = subject_of(sentence, situation.path[k].token);
    if (subject == none) continue;
    if (auto body = chamber_at(document, sentence, subject, holder, vocabulary, position)) return body;
    for (const int index : holder.mentions) {
      const Mention& mention = document.mentions[index];
      if (mention.token != subject || mention.slug == holder.slug || mention.represents != holder.slug)
        continue;
      const Actor* actor = vocabulary.actor(mention.slug);
      if (actor != nullptr && actor->kind == ActorKind::person) return mention.slug;
    }
    return std::nullopt;
  }
  return std::nullopt;
}

/// By any two of their words, shared ones included: "the two leaders" are in one list.
bool in_one_list(const Sentence& sentence, const HolderCandidate& one, const HolderCandidate& other) {
  return std::any_of(one.tokens.begin(), one.tokens.end(), [&](int token) {
    return std::any_of(other.tokens.begin(), other.tokens.end(), [&](int beside) {
      return first_conjunct(sentence, token) == first_conjunct(sentence, beside);
    });
  });
}

/// Whether the holder stands in one list with the words that name the speaker ("Spain, Italy and Sweden
/// said"), or with whom the speaker speaks for ("Spain, Italy and Sweden agree", in a speech of Spain).
bool speaks_jointly(const Sentence& sentence, const Situation& situation, const HolderCandidate& holder,
                    const Quote& quote) {
  if (!quote.speaker) {  // a speech, or a turn in it
    return std::any_of(situation.holders.begin(), situation.holders.end(), [&](const HolderCandidate& other) {
      return other.slug == holder_of(quote) && in_one_list(sentence, holder, other);
    });
  }
  for (int i = 0; i < static_cast<int>(sentence.tokens.size()); ++i) {
    if (!quote.speaker->contains(sentence.tokens[i].span)) continue;
    const int first = first_conjunct(sentence, i);
    if (std::any_of(holder.tokens.begin(), holder.tokens.end(),
                    [&](int token) { return first_conjunct(sentence, token) == first; }))
      return true;
  }
  return false;
}

}  // namespace

const Actor* deciding_chamber(const Vocabulary& vocabulary, const std::string& slug, Position position) {
  const bool decision =
      position == Position::joins || position == Position::declinesToJoin || position == Position::withdraws;
  const Actor* actor = decision ? vocabulary.actor(slug) : nullptr;
  const bool chamber = actor != nullptr && actor->kind == ActorKind::state_body && actor->in_own_name &&
                       !actor->represents.empty();
  return chamber ? actor : nullptr;
}

SpeakerRoles speaker_roles(const Document& document, const Situation& situation,
                           const HolderCandidate& holder, const Vocabulary& vocabulary, Position position) {
  SpeakerRoles out;
  out.expressed_by = acting_person(document, situation, holder, vocabulary, position);
  if (!out.expressed_by && holder.speaker_depth != none) {
    const Quote& quote = document.quotes[holder.quote];
    if (!quote.slug.empty() && quote.slug != holder.slug && !is_state_itself(quote.slug))
      out.expressed_by = quote.slug;
  }
  if (!out.expressed_by) out.expressed_by = named_organ(document, holder);
  if (holder.speaker_depth == 0) return out;
  for (const int index : situation.voices) {
    const Quote& quote = document.quotes[index];
    if (quote.slug.empty() || holder_of(quote) == holder.slug) continue;
    if (speaks_jointly(document.sentences[situation.anchor.sentence], situation, holder, quote)) continue;
    out.attributed_to = quote.slug;
    break;
  }
  return out;
}

}  // namespace pacta
