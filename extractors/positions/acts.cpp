#include "extractors/positions/acts.hpp"

#include "extractors/language/tokens.hpp"
#include "extractors/positions/climb.hpp"
#include "extractors/positions/commitments.hpp"

#include <algorithm>

namespace pacta {
namespace {

/// "states", "a number of states"
bool names_many(const Sentence& sentence, int noun) {
  const auto plural = [&](int token) {
    const Token& each = at(sentence, token);
    return each.mention == none && each.xpos == "NNS";
  };
  const auto plural_of = [&](int token) {
    return is_relation(at(sentence, token).deprel, "nmod") && plural(token);
  };
  const std::vector<int> below = dependents(sentence, noun);
  return plural(noun) ||
         (at(sentence, noun).mention == none && std::any_of(below.begin(), below.end(), plural_of));
}

/// "they", where it is not known who they are
bool is_third_person(const Sentence& sentence, int token) {
  const Token& word = at(sentence, token);
  return word.mention == none &&
         (word.lemma == "they" || word.lemma == "he" || word.lemma == "she" || word.lemma == "those");
}

/// Another state or body than the holder.
bool names_other(const Document& document, const Sentence& sentence, int token, const HolderCandidate& holder,
                 const Vocabulary& vocabulary) {
  const int index = at(sentence, token).mention;
  if (index == none) return false;
  const Mention& mention = document.mentions[static_cast<std::size_t>(index)];
  const Actor* actor = vocabulary.actor(mention.holder());
  return mention.kind == MentionKind::actor && mention.members.empty() && actor != nullptr &&
         (actor->kind == ActorKind::state || actor->kind == ActorKind::organisation) &&
         actor->slug != holder.slug;
}

/// The subject of a verb itself, or of the verb that it completes ("not ready to leave"); none where it only
/// shares one.
int performer_of(const Sentence& sentence, int verb) {
  const Token& token = at(sentence, verb);
  if (is_relation(token.deprel, "xcomp")) return subject_of(sentence, verb);
  for (const int child : dependents(sentence, verb)) {
    if (at(sentence, child).deprel == "nsubj") return child;
  }
  return none;
}

/// "Chile, Peru sign": whether one of the holder's mentions stands in a list with a token.
bool stands_in_list(const Sentence& sentence, const HolderCandidate& holder, int token) {
  return std::any_of(holder.tokens.begin(), holder.tokens.end(), [&](int each) {
    return first_conjunct(sentence, each) == first_conjunct(sentence, token) ||
           at(sentence, each).head == token;
  });
}

/// Whether the words are the speaker's own, in quote marks.
bool is_quoted(const Document& document, const HolderCandidate& speaker) {
  return speaker.quote != none &&
         document.quotes[static_cast<std::size_t>(speaker.quote)].kind == QuoteKind::direct;
}

}  // namespace

bool is_act_of_others(const Document& document, const Situation& situation, const HolderCandidate& speaker,
                      const Vocabulary& vocabulary) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  for (std::size_t i = 0; i < situation.operators.size(); ++i) {
    if (!is_commitment(situation, i)) continue;
    const int subject = subject_of(sentence, situation.operators[i].head);
    if (subject == none) continue;
    if (names_many(sentence, subject) || names_other(document, sentence, subject, speaker, vocabulary) ||
        (is_quoted(document, speaker) && is_third_person(sentence, subject)))
      return true;
  }
  return false;
}

bool is_done_by_another(const Document& document, const Situation& situation, const HolderCandidate& holder,
                        const Vocabulary& vocabulary) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  bool any = false;
  for (std::size_t i = 0; i < situation.operators.size(); ++i) {
    if (!is_commitment(situation, i)) continue;
    const int act = situation.operators[i].head;
    const int subject = performer_of(sentence, act);
    if (subject == none || clauses_below(situation.path, act) != 0 ||
        !names_other(document, sentence, subject, holder, vocabulary) ||
        stands_in_list(sentence, holder, subject))
      return false;
    any = true;
  }
  return any;
}

}  // namespace pacta
