#include "extractors/discourse/speaker_resolver.hpp"

#include "extractors/discourse/noun_phrase.hpp"
#include "extractors/discourse/quote_marks.hpp"
#include "extractors/discourse/reporting_verbs.hpp"
#include "extractors/discourse/speaker_words.hpp"
#include "extractors/language/word.hpp"
#include "extractors/mentions/field_words.hpp"
#include "extractors/mentions/folding.hpp"

#include <algorithm>

namespace pacta {
namespace {

/// A pronoun looks back over so many sentences, and over more where it finds nobody there.
constexpr double short_memory = 8, long_memory = 80;

std::string_view last_word_of(std::string_view words) {
  const std::size_t blank = words.find_last_of(" \n\u00A0");
  return blank == std::string_view::npos ? words : words.substr(blank + 1);
}

/// The last word of a token that may hold several: "Russian diplomat".
std::string noun_of(const Token& token) {
  return std::string(last_word_of(token.lemma));
}

bool is_role(const Token& token) {
  const std::string noun = noun_of(token);
  return is_title_word(noun) || is_speaking_role(noun);
}

bool is_state_like(const Actor& actor) {
  return actor.kind != ActorKind::person && actor.kind != ActorKind::state_body;
}

/// Roles that may stand for one another: "the diplomat" may be a minister, "the expert" is none.
bool compatible(std::string_view words, std::string_view role) {
  const auto has = [&](std::initializer_list<std::string_view> options) {
    return std::any_of(options.begin(), options.end(),
                       [&](auto option) { return words.find(option) != std::string_view::npos; });
  };
  if (words.find(role) != std::string_view::npos) return true;
  if (role == "diplomat" || role == "envoy")
    return has(
        {"foreign", "ambassador", "envoy", "diplomat", "representative", "secretary of state", "mission"});
  if (role == "official" || role == "politician")
    return has({"minister", "secretary", "chief", "head", "director", "senator"});
  if (role == "leader") return has({"president", "prime minister", "chancellor", "chairman", "king"});
  if (role == "expert" || role == "analyst")
    return has({"editor", "professor", "researcher", "director", "fellow"});
  if (role == "lawmaker" || role == "senator" || role == "mp")
    return has({"senator", "deputy", "committee", "representative"});
  if (role == "spokesman" || role == "spokesperson" || role == "spokeswoman") return has({"spokes"});
  return false;
}

}  // namespace

SpeakerResolver::SpeakerResolver(const Document& document, const Vocabulary& vocabulary)
    : document_(&document), vocabulary_(&vocabulary) {
  for (const QuotedStretch& stretch : quoted_stretches(document.text(), document.paragraphs))
    if (quoted_.empty() || stretch.content.begin >= quoted_.back().end) quoted_.push_back(stretch.content);
  for (std::size_t i = 0; i < document.sentences.size(); ++i) collect(document.sentences[i], i);
  std::stable_sort(appearances_.begin(), appearances_.end(),
                   [](const Appearance& a, const Appearance& b) { return a.at < b.at; });
}

/// "the US president", whom nobody has resolved: its slug describes and does not name.
bool SpeakerResolver::is_description(const Mention& mention) const {
  if (vocabulary_->actor(mention.slug) != nullptr) return false;
  const std::string_view words = document_->text(mention.span), last = last_word_of(words);
  if (words.empty() || mention.form == MentionForm::nominal) return true;
  const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
  return (small(words.front()) && words.find(" of ") != std::string_view::npos) || small(last.front()) ||
         is_title_word(last) || is_speaking_role(lower_case(last));
}

bool SpeakerResolver::is_person(const Mention& mention) const {
  if (mention.kind != MentionKind::actor || mention.form == MentionForm::demonym ||
      mention.form == MentionForm::metonym)
    return false;
  if (const Actor* actor = vocabulary_->actor(mention.slug)) return actor->kind == ActorKind::person;
  const std::string_view words = document_->text(mention.span);
  if (is_description(mention)) return false;
  for (std::size_t begin = 0; begin < words.size();) {
    const std::size_t end = std::min(words.find(' ', begin), words.size());
    if (is_organisation_word(words.substr(begin, end - begin))) return false;
    begin = end + 1;
  }
  return !mention.slug.empty();
}

bool SpeakerResolver::surely_person(const Mention& mention) const {
  if (const Actor* actor = vocabulary_->actor(mention.slug)) return actor->kind == ActorKind::person;
  const std::string words = lower_case(document_->text(mention.span));
  for (std::size_t begin = 0; begin < words.size();) {
    const std::size_t end = std::min(words.find(' ', begin), words.size());
    const std::string word = words.substr(begin, end - begin);
    if (is_title_word(word) || is_given_name(word)) return true;
    begin = end + 1;
  }
  return false;
}

Speaker SpeakerResolver::of_mention(const Mention& mention) const {
  Speaker speaker{mention.slug, mention.represents, is_person(mention)};
  if (!speaker.represents.empty()) return speaker;
  if (const Actor* actor = vocabulary_->actor(mention.slug))
    speaker.represents = vocabulary_->speaks_for(*actor, document_->article->published).value_or("");
  return speaker;
}

void SpeakerResolver::collect(const Sentence& sentence, std::size_t index) {
  const SentenceView view(sentence);
  const auto quoted = [&](std::size_t at) {
    const auto stretch = std::partition_point(quoted_.begin(), quoted_.end(),
                                              [&](const ByteSpan& span) { return span.end <= at; });
    return stretch != quoted_.end() && stretch->begin <= at && stretch->size() > 25;
  };
  const auto lead = [&](std::size_t begin) {
    const std::size_t from = begin - std::min<std::size_t>(begin - sentence.span.begin, 60);
    return document_->text({from, begin});
  };
  for (int i = 0; i < view.size(); ++i) {
    const Token& token = view[i];
    if (token.detached || token.mention == none) continue;
    const Mention& mention = document_->mentions[static_cast<std::size_t>(token.mention)];
    if (mention.kind != MentionKind::actor || mention.slug.empty() || mention.form == MentionForm::demonym ||
        is_description(mention))
      continue;
    const bool person = is_person(mention);
    const std::string words = lower_case((person ? std::string(lead(mention.span.begin)) : std::string{}) +
                                         std::string(document_->text(mention.span)));
    const bool subject = token.deprel.starts_with("nsubj");
    appearances_.push_back({mention.span.begin, index, of_mention(mention), words, subject,
                            surely_person(mention), quoted(mention.span.begin)});
    if (appearances_.back().speaker.person)
      by_last_name_.try_emplace(lower_case(last_word_of(document_->text(mention.span))),
                                appearances_.back().speaker);
  }
  for (const TokenRange& run : name_runs(view)) {
    const ByteSpan span = view.bytes(run);
    Speaker speaker{slug_of(document_->text(span)), "", true};
    const auto [known, added] = by_last_name_.try_emplace(lower_case(view[run.last].form), speaker);
    const std::string words = lower_case(std::string(lead(span.begin)) + std::string(document_->text(span)));
    bool subject = false;
    for (int i = run.first; i <= run.last; ++i) subject = subject || view[i].deprel.starts_with("nsubj");
    appearances_.push_back(
        {span.begin, index, added ? speaker : known->second, words, subject, true, quoted(span.begin)});
  }
}

void SpeakerResolver::spoke(std::size_t at, const Speaker& speaker) {
  if (!speaker.slug.empty()) spoke_.emplace_back(at, speaker);
}

Speaker SpeakerResolver::last_speaker(std::size_t before) const {
  for (auto at = spoke_.rbegin(); at != spoke_.rend(); ++at)
    if (at->first < before) return at->second;
  return {};
}

Speaker SpeakerResolver::last_person(std::size_t before, std::string_view role) const {
  const auto here =
      std::partition_point(document_->sentences.begin(), document_->sentences.end(),
                           [&](const Sentence& sentence) { return sentence.span.end <= before; });
  const std::size_t sentence = static_cast<std::size_t>(here - document_->sentences.begin());
  const auto around = std::partition_point(quoted_.begin(), quoted_.end(),
                                           [&](const ByteSpan& span) { return span.end <= before; });
  const bool asker_quoted = around != quoted_.end() && around->begin <= before;
  const Speaker recent = last_speaker(before);
  const Appearance* best = nullptr;
  double best_score = -1e9;
  for (auto at = appearance_before(before); at != appearances_.rend(); ++at) {
    const double distance = static_cast<double>(sentence - std::min(sentence, at->sentence));
    if (distance > (best != nullptr ? short_memory : long_memory)) break;
    if (!at->speaker.person || (at->quoted && !asker_quoted) ||
        (!role.empty() && !compatible(at->words, role)))
      continue;
    const double score = (at->subject ? 2.0 : 0.0) + (at->speaker.slug == recent.slug ? 2.0 : 0.0) -
                         (at->sure ? 0.0 : 3.0) - distance;
    if (score > best_score) {
      best = &*at;
      best_score = score;
    }
  }
  if (best != nullptr) return best->speaker;
  return recent.person ? recent : Speaker{};
}

std::vector<SpeakerResolver::Appearance>::const_reverse_iterator SpeakerResolver::appearance_before(
    std::size_t before) const {
  return std::make_reverse_iterator(std::partition_point(
      appearances_.begin(), appearances_.end(), [&](const Appearance& seen) { return seen.at < before; }));
}

/// "the army", "the ministry": the last organisation whose name holds the noun.
Speaker SpeakerResolver::last_organisation(std::size_t before, std::string_view noun) const {
  int left = 300;  // names looked at: the text of an ordinary article
  for (auto at = appearance_before(before); at != appearances_.rend() && left > 0; ++at, --left)
    if (!at->speaker.person && at->words.find(noun) != std::string::npos) return at->speaker;
  return {};
}

/// "they", "it": those who spoke just before if they are no single person, else the last organisation that
/// was the subject of a sentence nearby; nobody rather than somebody wrong.
Speaker SpeakerResolver::last_group(std::size_t before) const {
  constexpr std::size_t nearby = 400;  // bytes
  if (!spoke_.empty() && spoke_.back().first < before && before - spoke_.back().first < nearby &&
      !spoke_.back().second.person)
    return spoke_.back().second;
  for (auto at = appearance_before(before); at != appearances_.rend(); ++at) {
    if (before - at->at > nearby) break;
    if (!at->speaker.person && at->subject && !at->quoted) return at->speaker;
  }
  return {};
}

/// The mention that says whom a phrase names: the one at its head, else a person before the first
/// preposition.
const Mention* SpeakerResolver::named_mention(const SentenceView& view, const TokenRange& phrase,
                                              int head) const {
  const Mention* person = nullptr;
  bool after_preposition = false;
  for (int i = phrase.first; i <= phrase.last; ++i) {
    after_preposition = after_preposition || (view[i].upos == Upos::ADP && i > phrase.first);
    // "the envoy for Iran Brian Hook" but not "the spokesman for President Putin"
    const bool complement =
        after_preposition && view[i - 1].upos != Upos::PROPN && view[i - 1].upos != Upos::NOUN;
    if (complement || view[i].mention == none ||
        view.is_form(i + 1 < view.size() ? i + 1 : none, {"'s", "\u2019s"}))
      continue;
    const Mention& mention = document_->mentions[static_cast<std::size_t>(view[i].mention)];
    if (mention.kind == MentionKind::actor && !mention.slug.empty() && is_person(mention)) person = &mention;
  }
  if (person != nullptr) return person;
  if (head == none || view[head].mention == none) return nullptr;
  const Mention& mention = document_->mentions[static_cast<std::size_t>(view[head].mention)];
  const bool names = mention.kind == MentionKind::actor && !mention.slug.empty() &&
                     mention.form != MentionForm::demonym && !is_description(mention);
  return names ? &mention : nullptr;
}

std::optional<Speaker> SpeakerResolver::unlisted(const SentenceView& view, const TokenRange& phrase,
                                                 int head) const {
  const auto known = [&](int token) -> const Speaker* {
    const auto at = by_last_name_.find(lower_case(view[token].form));
    return at == by_last_name_.end() ? nullptr : &at->second;
  };
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
  if (const Mention* mention = named_mention(view, phrase, head)) return of_mention(*mention);
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
    if (view.is_form(i, {"by", "from"})) return phrase_after(view, i);
  const int possessor = view.child(head, {"nmod:poss"});
  return possessor == none ? TokenRange{} : TokenRange{view.subtree(possessor).first, possessor};
}

/// "the spokesperson" after "an Interpol spokesperson said".
const Speaker* SpeakerResolver::last_described(std::size_t before, std::string_view noun) const {
  for (auto at = spoke_.rbegin(); at != spoke_.rend(); ++at)
    if (at->first < before) {
      const std::string& slug = at->second.slug;
      return slug == noun || slug.ends_with("_" + std::string(noun)) ? &at->second : nullptr;
    }
  return nullptr;
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
    if (const Speaker* same = last_described(words.begin, noun); same != nullptr) return *same;
    Speaker named = last_person(words.begin, noun);
    if (named.slug.empty() && phrase.size() <= 3) named = last_person(words.begin);
    if (!named.slug.empty() && (state.empty() || named.represents.empty() || named.represents == state))
      return named;
  }
  if (definite && !plural && is_organisation_word(noun) && state.empty()) {
    if (const Speaker* same = last_described(words.begin, noun); same != nullptr) return *same;
    const Speaker named = last_organisation(words.begin, noun);
    if (!named.slug.empty()) return named;
  }
  if (!state.empty() && (noun == "side" || noun == "government" || noun == "delegation"))
    return {state, "", false};
  return {source_slug(document_->text(words)), speaks_for_state(noun) ? state : std::string{}, role};
}

Speaker SpeakerResolver::resolve(const SentenceView& view, const TokenRange& phrase, int head) const {
  if (phrase.empty()) return {};
  const std::size_t at = view.bytes(phrase).begin;
  if (phrase.size() == 1 && view[head].upos == Upos::PRON) {
    if (view.is_form(head, {"he", "she", "him", "her"})) return last_person(at);
    if (view.is_form(head, {"it", "they", "which"})) return last_group(at);
    if (view.is_form(head, {"who"})) return last_person(at);
    return {};
  }
  if (const auto speaker = named(view, phrase, head)) return *speaker;
  for (const TokenRange& other : {apposition(view, phrase), author(view, phrase, head)})
    if (!other.empty())
      if (const auto speaker = named(view, other, phrase_head(view, other))) return *speaker;
  return described(view, phrase, head);
}

}  // namespace pacta
