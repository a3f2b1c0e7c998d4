#include "extractors/discourse/speaker_resolver.hpp"

#include "extractors/discourse/noun_phrase.hpp"
#include "extractors/discourse/reporting_verbs.hpp"
#include "extractors/discourse/speaker_words.hpp"
#include "extractors/language/word.hpp"
#include "extractors/mentions/field_words.hpp"
#include "extractors/mentions/folding.hpp"

#include <algorithm>

namespace pacta {
namespace {

/// The last word of a token that may hold several: "Russian diplomat".
std::string noun_of(const Token& token) {
  return std::string(last_word_of(token.lemma));
}

/// What somebody has issued just before: "the statement said".
bool is_utterance(std::string_view noun) {
  return noun == "statement" || noun == "announcement" || noun == "tweet" || noun == "message" ||
         noun == "letter" || noun == "post" || noun == "communique" || noun == "declaration";
}

bool is_role(const Token& token) {
  const std::string noun = noun_of(token);
  return is_title_word(noun) || is_speaking_role(noun);
}

/// By lemma or form: taggers do not expect a lone noun behind a dash.
bool is_office(const Token& token) {
  return speaks_for_state(noun_of(token)) || speaks_for_state(lower_case(last_word_of(token.form)));
}

bool holds_name(const SentenceView& view, const TokenRange& phrase) {
  const auto runs = name_runs(view);
  return std::any_of(runs.begin(), runs.end(), [&](const TokenRange& run) {
    const bool possessor = run.last + 1 < view.size() && view[run.last + 1].xpos == "POS";
    const bool named = is_given_name(lower_case(view[run.first].form)) ||
                       (run.first > 0 && run.last == phrase.last && is_title_word(view[run.first - 1].form));
    return phrase.contains(run) && !possessor && named;
  });
}

bool is_state_like(const Actor& actor) {
  return actor.kind != ActorKind::person && actor.kind != ActorKind::state_body;
}

bool is_denied(const SentenceView& view, int verb) {
  for (int i = 0; i < view.size(); ++i) {
    if (view[i].head == verb &&
        (view[i].lemma == "not" || view[i].lemma == "n't" || view[i].lemma == "never"))
      return true;
  }
  return false;
}

}  // namespace

SpeakerResolver::SpeakerResolver(const Document& document, const Vocabulary& vocabulary)
    : document_(&document),
      vocabulary_(&vocabulary),
      reading_(document, vocabulary),
      memory_(document, vocabulary) {}

/// The person named in a phrase before its first preposition; else one named after it that does not depend on
/// it: "the envoy for Iran Brian Hook", but not "the spokesman for President Putin".
const Mention* SpeakerResolver::named_person(const SentenceView& view, const TokenRange& phrase) const {
  bool after_preposition = false;
  for (int i = phrase.first; i <= phrase.last; ++i) {
    if (view[i].upos == Upos::ADP && i > phrase.first) {
      if (holds_name(view, {phrase.first, i - 1})) return nullptr;
      after_preposition = true;
    }
    const bool complement =
        after_preposition && view[i - 1].upos != Upos::PROPN && view[i - 1].upos != Upos::NOUN;
    const bool possessor = i + 1 < view.size() && view[i + 1].xpos == "POS";
    if (complement || possessor || view[i].mention == none) continue;
    const Mention& mention = document_->mentions[static_cast<std::size_t>(view[i].mention)];
    if (mention.kind == MentionKind::actor && !mention.slug.empty() && reading_.is_person(mention))
      return &mention;
  }
  return nullptr;
}

/// The mention that says whom a phrase names: a person, else what stands at its head.
const Mention* SpeakerResolver::named_mention(const SentenceView& view, const TokenRange& phrase,
                                              int head) const {
  if (const Mention* person = named_person(view, phrase); person != nullptr) return person;
  if (head == none || view[head].mention == none || holds_name(view, phrase)) return nullptr;
  const Mention& mention = document_->mentions[static_cast<std::size_t>(view[head].mention)];
  const bool names = mention.kind == MentionKind::actor && !mention.slug.empty() &&
                     mention.form != MentionForm::demonym && !reading_.is_description(mention);
  return names ? &mention : nullptr;
}

std::optional<Speaker> SpeakerResolver::unlisted(const SentenceView& view, const TokenRange& phrase,
                                                 int head) const {
  const auto known = [&](int token) { return memory_.by_last_name(view[token].form); };
  for (const TokenRange& run : name_runs(view)) {
    if (!phrase.contains(run)) continue;
    if (const Speaker* speaker = known(run.last)) return *speaker;
    return Speaker{slug_of(document_->text(view.bytes(run))), "", true};
  }
  for (int i = phrase.first; i <= phrase.last && view[i].upos != Upos::ADP; ++i)
    if (view[i].upos == Upos::PROPN && !view[i].detached && !(i < phrase.last && view[i + 1].xpos == "POS"))
      if (const Speaker* speaker = known(i)) return *speaker;
  if (head == none || view[head].upos != Upos::PROPN || is_role(view[head])) return std::nullopt;
  TokenRange name{head, head};
  while (name.first > phrase.first && view[name.first - 1].upos == Upos::PROPN) --name.first;
  while (name.last < phrase.last && view[name.last + 1].upos == Upos::PROPN) ++name.last;
  while (name.first < name.last && is_title_word(view[name.first].form)) ++name.first;
  bool organisation = false;
  for (int i = name.first; i <= name.last; ++i)
    organisation = organisation || is_organisation_word(view[i].form);
  return Speaker{source_slug(document_->text(view.bytes(name))), "", !organisation};
}

std::optional<Speaker> SpeakerResolver::named(const SentenceView& view, const TokenRange& phrase,
                                              int head) const {
  if (const Mention* mention = named_mention(view, phrase, head)) return reading_.speaker(*mention);
  return unlisted(view, phrase, head);
}

/// "the spokesman, Dmitry Peskov, said": what follows the comma, up to the next one.
TokenRange SpeakerResolver::apposition(const SentenceView& view, const TokenRange& phrase) const {
  const int comma = view.after(phrase.last);
  if (!view.is_form(comma, {","})) return {};
  TokenRange range{comma + 1, comma};
  for (int i = comma + 1; i < view.size() && i < comma + 12; ++i) {
    if (view.is_form(i, {","}) || view[i].upos == Upos::VERB || view.is_finite(i)) break;
    range.last = i;
  }
  const int first = range.empty() ? none : view.after(comma);
  return first != none && view[first].upos == Upos::PROPN ? range : TokenRange{};
}

/// "a tweet by Pompeo", "Obama's statement": the thing speaks for its author.
TokenRange SpeakerResolver::author(const SentenceView& view, const TokenRange& phrase, int head) const {
  if (head == none || !is_speaking_thing(view[head].lemma) || is_organisation_word(view[head].lemma))
    return {};
  for (int i = head + 1; i <= phrase.last; ++i)
    if (view.is_form(i, {"by"}) || (is_utterance(view[head].lemma) && view.is_form(i, {"from"})))
      return phrase_after(view, i);
  const int possessor = view.child(head, {"nmod:poss"});
  return possessor == none ? TokenRange{} : TokenRange{view.subtree(possessor).first, possessor};
}

std::string SpeakerResolver::state_in(const ByteSpan& words) const {
  const auto& mentions = document_->mentions;
  auto at = std::partition_point(mentions.begin(), mentions.end(),
                                 [&](const Mention& mention) { return mention.span.begin < words.begin; });
  for (; at != mentions.end() && at->span.begin < words.end; ++at) {
    const Mention& mention = *at;
    if (mention.kind != MentionKind::actor || !words.contains(mention.span)) continue;
    const Actor* actor = vocabulary_->actor(mention.holder());
    if (actor != nullptr && is_state_like(*actor)) return mention.holder();
  }
  return {};
}

/// The state that words begin with, as the one who does something or has it: "Russia to sign", "Russia's
/// offer". Not where it does nothing ("Russia did not answer") or is done something about ("Russia ties").
std::string SpeakerResolver::first_state(const SentenceView& view, const ByteSpan& words) const {
  const TokenRange tokens = view.within(words);
  if (tokens.empty() || view[tokens.first].mention == none) return {};
  const Mention& mention = document_->mentions[static_cast<std::size_t>(view[tokens.first].mention)];
  const Actor* actor = vocabulary_->actor(mention.holder());
  if (mention.kind != MentionKind::actor || actor == nullptr || actor->kind != ActorKind::state) return {};
  const Token& first = view[tokens.first];
  const bool acts = first.deprel.starts_with("nsubj") && !is_denied(view, first.head);
  return acts || first.deprel == "nmod:poss" ? actor->slug : std::string{};
}

Speaker SpeakerResolver::resolve_signature(const SentenceView& view, const TokenRange& phrase,
                                           const ByteSpan& content) const {
  int office = phrase.first;
  while (office < phrase.last && view[office].upos != Upos::ADP && !is_office(view[office])) ++office;
  const bool elsewhere = office < phrase.last && view.is_form(office + 1, {"of", "for"}) &&
                         !state_in(view.bytes(phrase)).empty();
  const bool named = elsewhere || holds_name(view, phrase) || named_person(view, phrase) != nullptr ||
                     !state_in(view.bytes({phrase.first, office})).empty();
  const std::string state = first_state(view, content);
  if (named || state.empty() || !is_office(view[office])) return resolve(view, phrase, phrase.last);
  return {source_slug(document_->text(view.bytes(phrase))), state, true};
}

/// "the minister" is somebody named before; "a source close to the ministry" is known by its description
/// alone.
Speaker SpeakerResolver::described(const SentenceView& view, const TokenRange& phrase, int head) const {
  const ByteSpan words = view.bytes(phrase);
  const std::string noun = noun_of(view[head]);
  const bool plural = view[head].xpos == "NNS" || view[head].xpos == "NNPS";
  const bool definite =
      view.is_form(phrase.first, {"the", "this", "that"}) || view[phrase.first].xpos == "PRP$";
  const std::string state = state_in(words);
  const bool role = !plural && is_speaking_role(noun) && !is_organisation_word(noun);
  if (definite && role) {
    if (const Speaker* same = memory_.last_described(words.begin, noun); same != nullptr) return *same;
    Speaker named = memory_.last_person(words.begin, noun);
    if (named.slug.empty() && phrase.size() <= 3) named = memory_.last_person(words.begin);
    if (!named.slug.empty() && (state.empty() || named.represents.empty() || named.represents == state))
      return named;
  }
  if (definite && !plural && is_organisation_word(noun) && state.empty()) {
    if (const Speaker* same = memory_.last_described(words.begin, noun); same != nullptr) return *same;
    const Speaker named = memory_.last_organisation(words.begin, noun);
    if (!named.slug.empty()) return named;
  }
  if (definite && !plural && is_utterance(noun)) {
    constexpr std::size_t nearby = 800;  // bytes
    if (const Speaker* issuer = memory_.speaker_nearby(words.begin, nearby); issuer != nullptr)
      return *issuer;
  }
  if (!state.empty() && (noun == "side" || noun == "government" || noun == "delegation"))
    return {state, "", false};
  return {source_slug(document_->text(words)), speaks_for_state(noun) ? state : std::string{}, role};
}

Speaker SpeakerResolver::resolve(const SentenceView& view, const TokenRange& phrase, int head) const {
  if (phrase.empty()) return {};
  const std::size_t at = view.bytes(phrase).begin;
  if (phrase.size() == 1 && view[head].upos == Upos::PRON) {
    if (view.is_form(head, {"he", "him"})) return memory_.last_person(at, {}, Gender::male);
    if (view.is_form(head, {"she", "her"})) return memory_.last_person(at, {}, Gender::female);
    if (view.is_form(head, {"it", "they", "which"})) return memory_.last_group(at);
    if (view.is_form(head, {"who"})) return memory_.last_person(at);
    return {};
  }
  if (const auto speaker = named(view, phrase, head)) return *speaker;
  for (const TokenRange& other : {apposition(view, phrase), author(view, phrase, head)})
    if (!other.empty())
      if (const auto speaker = named(view, other, phrase_head(view, other))) return *speaker;
  return described(view, phrase, head);
}

}  // namespace pacta
