#include "extractors/mentions/actor_anaphors.hpp"
#include "extractors/mentions/clues.hpp"
#include "extractors/mentions/dateline_state.hpp"
#include "extractors/mentions/field_words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <utility>

namespace pacta {
namespace {

constexpr double threshold = -1.2;
constexpr double far = 8.0;

/// Sentences back within which each type finds its antecedent.
std::size_t reach(AnaphorType type) {
  switch (type) {
    case AnaphorType::thing:
    case AnaphorType::people:
      return 1;
    case AnaphorType::person:
      return 4;
    default:
      return 8;
  }
}

/// Whether a sentence speaks of nobody: a pronoun reaches over it.
bool speaks_of_nobody(const Document& document, std::size_t sentence) {
  const auto& tokens = document.sentences[sentence].tokens;
  return std::none_of(tokens.begin(), tokens.end(), [&](const Token& token) {
    return token.mention != none &&
           document.mentions[static_cast<std::size_t>(token.mention)].kind == MentionKind::actor;
  });
}

/// What may stand between the names of a list.
bool between_names(const Token& token) {
  return token.lemma == "and" || token.lemma == "the" || token.upos == Upos::PUNCT || token.lemma == "-";
}

void sort_distinct(std::vector<std::string>& slugs) {
  std::sort(slugs.begin(), slugs.end());
  slugs.erase(std::unique(slugs.begin(), slugs.end()), slugs.end());
}

bool pronoun(const ActorAnaphor& anaphor) {
  return anaphor.form == MentionForm::pronoun;
}

bool are_leaders(std::string_view word) {
  return word == "leaders" || word == "presidents" || word == "ministers";
}

/// A role that everybody with an office fits: "the official", "the leader".
bool general_role(std::string_view word) {
  return word == "official" || word == "leader" || word == "diplomat" || word == "representative" ||
         word == "negotiator";
}

/// Whether the referent, or who speaks for it, says the pronoun in its own words: it would say "I" and "we".
bool speaks_itself(const ActorAnaphor& anaphor, const Referent& referent, const Document& document,
                   const Voices& voices) {
  const auto voice = voices.at(anaphor.span.begin);
  if (!voice || voice->quote == none) return false;
  if (document.quotes[static_cast<std::size_t>(voice->quote)].kind != QuoteKind::direct) return false;
  const std::vector<std::string>& side = voice->speaks_for;
  return voice->slug == referent.slug || std::find(side.begin(), side.end(), referent.slug) != side.end();
}

void add_clues(const ActorAnaphor& anaphor, const Referent& referent, const Referent::Occurrence& last,
               const Document& document, const Voices& voices, Clues& clues) {
  const auto distance = static_cast<double>(anaphor.sentence - last.sentence);
  clues.add(Clue::sentence_distance, std::min(far, distance));
  if (distance == 0.0) clues.add(Clue::same_sentence);
  const bool subject = referent.is_subject_before(anaphor.span.begin);
  if (subject) clues.add(Clue::subject);
  if (subject && anaphor.subject) clues.add(Clue::parallel_subject);
  if (referent.headline) clues.add(Clue::headline);
  clues.add(Clue::repetition, std::log2(static_cast<double>(referent.count_before(anaphor.span.begin))));
  if (!referent.represents.empty()) clues.add(Clue::official);
  const bool other_gender = anaphor.gender != Gender::unknown && referent.gender != Gender::unknown &&
                            anaphor.gender != referent.gender;
  if (other_gender) clues.add(Clue::gender_conflict);
  if (anaphor.form == MentionForm::nominal) {
    if (referent.words.contains(anaphor.word)) {
      clues.add(Clue::role_match);
    } else if (anaphor.type == AnaphorType::person) {
      const bool may = general_role(anaphor.word) && !referent.represents.empty();
      clues.add(may ? Clue::role_match : Clue::role_conflict, may ? 0.4 : 1.0);
    } else if (anaphor.type == AnaphorType::organisation) {
      clues.add(Clue::role_conflict, 0.5);
    }
  }
  // a state or a ministry is "they" as often as "it"
  if (anaphor.type == AnaphorType::people && !referent.plural)
    clues.add(Clue::number_conflict, referent.state || !referent.person ? 0.4 : 1.0);
  const bool of_third = pronoun(anaphor) || anaphor.type == AnaphorType::person;
  if (of_third && speaks_itself(anaphor, referent, document, voices)) clues.add(Clue::own_speaker);
}

}  // namespace

ActorAntecedents::ActorAntecedents(const Document& document, const Vocabulary& vocabulary,
                                   const Referents& referents, const Voices& voices)
    : document_(&document),
      vocabulary_(&vocabulary),
      referents_(&referents),
      voices_(&voices),
      home_(dateline_state(document, vocabulary)) {}

std::optional<ActorAntecedent> ActorAntecedents::read(const ActorAnaphor& anaphor) const {
  switch (anaphor.type) {
    case AnaphorType::speaker:
    case AnaphorType::speakers_side:
      return of_speaker(anaphor);
    case AnaphorType::several:
      return of_several(anaphor);
    case AnaphorType::belonging:
      return of_owner(anaphor);
    case AnaphorType::people: {
      auto pair = of_pair(anaphor);
      return pair ? pair : of_one(anaphor);
    }
    default: {
      if (auto own = of_own_head(anaphor)) return own;
      auto one = of_one(anaphor);
      return one ? one : by_custom(anaphor);
    }
  }
}

std::optional<ActorAntecedent> ActorAntecedents::of_speaker(const ActorAnaphor& anaphor) const {
  const auto voice = voices_->at(anaphor.span.begin);
  if (!voice) return std::nullopt;
  ActorAntecedent reading;
  reading.certainty = 0.9;
  if (anaphor.type == AnaphorType::speaker && !voice->slug.empty()) {
    reading.slug = voice->slug;
    if (voice->speaks_for.size() == 1 && voice->speaks_for.front() != voice->slug)
      reading.represents = voice->speaks_for.front();
    return reading;
  }
  if (voice->speaks_for.size() > 1) {
    reading.members = voice->speaks_for;
  } else {
    reading.slug = voice->speaks_for.empty() ? voice->slug : voice->speaks_for.front();
  }
  if (reading.slug.empty() && reading.members.empty()) return std::nullopt;
  return reading;
}

bool ActorAntecedents::eligible(const ActorAnaphor& anaphor, const Referent& referent) const {
  if (referent.kind != MentionKind::actor) return false;
  const ActorKind kind = referent.actor != nullptr ? referent.actor->kind : ActorKind::non_state;
  switch (anaphor.type) {
    case AnaphorType::person:
      return referent.person;
    case AnaphorType::thing:
      return !referent.person && !referent.plural;
    case AnaphorType::people:
      return referent.plural || (!referent.person && !referent.words.contains("president"));
    case AnaphorType::state:
      return referent.state;
    case AnaphorType::organ:
      // "the administration" is a president's, "the ministry" one that was named
      if (referent.words.contains(anaphor.word)) return true;
      if (anaphor.word == "administration")
        return referent.person && referent.words.contains("president") && !referent.represents.empty();
      return referent.state && anaphor.word != "ministry" && anaphor.word != "side" &&
             anaphor.word != "embassy";
    case AnaphorType::organisation:
      return kind == ActorKind::organisation || kind == ActorKind::group ||
             (referent.actor == nullptr && !referent.person);
    default:
      return false;
  }
}

std::optional<ActorAntecedent> ActorAntecedents::of_one(const ActorAnaphor& anaphor) const {
  const Referent* best = nullptr;
  const Referent::Occurrence* where = nullptr;
  double best_score = threshold;
  const bool reaches_over = anaphor.type == AnaphorType::people && anaphor.sentence > 0 &&
                            speaks_of_nobody(*document_, anaphor.sentence - 1);
  const std::size_t furthest = reach(anaphor.type) + (reaches_over ? 1 : 0);
  for (const Referent& referent : referents_->all()) {
    if (!eligible(anaphor, referent)) continue;
    const Referent::Occurrence* last = referent.before(anaphor.span.begin);
    if (last == nullptr || anaphor.sentence - last->sentence > furthest) continue;
    Clues clues;
    add_clues(anaphor, referent, *last, *document_, *voices_, clues);
    const double score = clues.score(actor_clue_weights);
    if (score > best_score) {
      best = &referent;
      where = last;
      best_score = score;
    }
  }
  if (best == nullptr) return std::nullopt;
  const bool organ = anaphor.type == AnaphorType::organ && best->person;
  return ActorAntecedent{organ ? best->slug + "_administration" : best->slug,
                         best->represents,
                         {},
                         where->mention,
                         certainty_of(best_score)};
}

/// "The President of Mali and the President of Niger met … the Presidents": who speaks together in a joint
/// statement, by the first list of those who lead states that stands before in its first sentences.
std::optional<ActorAntecedent> ActorAntecedents::of_founders(const ActorAnaphor& anaphor) const {
  constexpr std::size_t opening = 3;
  for (std::size_t s = 0; s < std::min(opening, anaphor.sentence); ++s) {
    std::vector<std::string> members;
    int first = none;
    for (const Token& token : document_->sentences[s].tokens) {
      if (leads_state(token)) {
        if (first == none) first = token.mention;
        members.push_back(document_->mentions[static_cast<std::size_t>(token.mention)].represents);
      } else if (first != none && !between_names(token)) {
        if (members.size() > 1) break;
        members.clear();
        first = none;
      }
    }
    sort_distinct(members);
    if (members.size() > 1 && std::cmp_greater_equal(members.size(), anaphor.number))
      return ActorAntecedent{{}, {}, std::move(members), first, 0.6};
  }
  return std::nullopt;
}

/// Whether a token names somebody who speaks for a state.
bool ActorAntecedents::leads_state(const Token& token) const {
  if (token.mention == none) return false;
  const Mention& mention = document_->mentions[static_cast<std::size_t>(token.mention)];
  const Actor* state = vocabulary_->actor(mention.represents);
  return mention.kind == MentionKind::actor && state != nullptr && state->kind == ActorKind::state;
}

/// "The two sides", "the Leaders" of a joint statement: all who make it.
std::optional<ActorAntecedent> ActorAntecedents::of_joint_statement(const ActorAnaphor& anaphor) const {
  constexpr int usual = 2;  // also where no number is said
  const std::vector<std::string>& joint = document_->joint_speakers;
  const bool all = are_leaders(anaphor.word) || anaphor.word == "sides" || anaphor.word == "parties";
  if (joint.empty() || !all) return std::nullopt;
  if (anaphor.number > usual && std::cmp_not_equal(anaphor.number, joint.size())) return std::nullopt;
  ActorAntecedent reading;
  reading.certainty = 0.7;
  if (joint.size() == 1) {
    reading.slug = joint.front();
  } else {
    reading.members = joint;
  }
  return reading;
}

std::optional<ActorAntecedent> ActorAntecedents::of_several(const ActorAnaphor& anaphor) const {
  if (auto joint = of_joint_statement(anaphor)) return joint;
  constexpr std::size_t window = 6;
  const bool leaders = are_leaders(anaphor.word);
  std::vector<std::pair<double, std::string>> ranked;
  std::set<std::string> led;  // states whose leaders were spoken of
  for (const Referent& referent : referents_->all()) {
    if (referent.kind != MentionKind::actor || referent.plural) continue;
    const Referent::Occurrence* last = referent.before(anaphor.span.begin);
    if (last == nullptr || anaphor.sentence - last->sentence > window) continue;
    const Actor* holder = vocabulary_->actor(referent.holder());
    const bool counts = holder != nullptr &&
                        (holder->kind == ActorKind::state || holder->kind == ActorKind::historical_state ||
                         holder->kind == ActorKind::organisation || holder->kind == ActorKind::territory);
    if (!counts) continue;
    Clues clues;
    add_clues(anaphor, referent, *last, *document_, *voices_, clues);
    if (referent.person) led.insert(referent.holder());
    ranked.emplace_back(-clues.score(actor_clue_weights), referent.holder());
  }
  if (leaders && std::cmp_greater_equal(led.size(), anaphor.number)) {
    std::erase_if(ranked, [&](const auto& each) { return !led.contains(each.second); });
  } else if (leaders) {
    if (auto founders = of_founders(anaphor)) return founders;
  }
  std::sort(ranked.begin(), ranked.end());
  ActorAntecedent reading;
  for (const auto& [rank, slug] : ranked) {
    const bool known =
        std::find(reading.members.begin(), reading.members.end(), slug) != reading.members.end();
    if (!known && std::cmp_less(reading.members.size(), anaphor.number)) reading.members.push_back(slug);
  }
  if (std::cmp_less(reading.members.size(), anaphor.number)) return std::nullopt;
  std::sort(reading.members.begin(), reading.members.end());
  reading.certainty = 0.6;
  return reading;
}

/// The actors in the list that begins with a token, by slug; empty where it is no actor.
std::vector<std::string> ActorAntecedents::joined_with(std::size_t sentence, int first) const {
  const auto& tokens = document_->sentences[sentence].tokens;
  std::vector<std::string> members;
  const auto take = [&](const Token& token) {
    if (token.mention == none) return;
    const Mention& mention = document_->mentions[static_cast<std::size_t>(token.mention)];
    if (mention.kind == MentionKind::actor && !mention.holder().empty()) members.push_back(mention.holder());
  };
  take(tokens[static_cast<std::size_t>(first)]);
  if (members.empty()) return members;
  for (std::size_t j = static_cast<std::size_t>(first) + 1; j < tokens.size(); ++j) {
    if (tokens[j].deprel == "conj" && tokens[j].head == first) take(tokens[j]);
  }
  sort_distinct(members);
  return members;
}

/// "Russia and the US … they": the last two or more actors joined by "and" in this sentence or the one
/// before.
std::optional<ActorAntecedent> ActorAntecedents::of_pair(const ActorAnaphor& anaphor) const {
  const std::size_t from = anaphor.sentence == 0 ? 0 : anaphor.sentence - 1;
  for (std::size_t s = anaphor.sentence + 1; s-- > from;) {
    const auto& tokens = document_->sentences[s].tokens;
    for (std::size_t i = tokens.size(); i-- > 0;) {
      if (tokens[i].mention == none || tokens[i].span.begin >= anaphor.span.begin) continue;
      const Mention& several = document_->mentions[static_cast<std::size_t>(tokens[i].mention)];
      if (several.kind == MentionKind::actor && several.members.size() > 1)
        return ActorAntecedent{{}, {}, several.members, tokens[i].mention, several.certainty};
      std::vector<std::string> members = joined_with(s, static_cast<int>(i));
      if (members.size() < 2) continue;
      return ActorAntecedent{
          {}, {}, std::move(members), tokens[i].mention, s == anaphor.sentence ? 0.7 : 0.6};
    }
  }
  return std::nullopt;
}

std::optional<ActorAntecedent> ActorAntecedents::of_owner(const ActorAnaphor& anaphor) const {
  const Token& owner = document_->sentences[anaphor.sentence].tokens[static_cast<std::size_t>(anaphor.owner)];
  if (owner.mention == none) return std::nullopt;
  const Mention& mention = document_->mentions[static_cast<std::size_t>(owner.mention)];
  if (mention.holder().empty()) return std::nullopt;
  return ActorAntecedent{mention.holder(), {}, {}, owner.mention, 0.9 * mention.certainty};
}

/// A bare role in a headline is who has it in the text below: "… — diplomat".
std::optional<ActorAntecedent> ActorAntecedents::by_headline(const ActorAnaphor& anaphor) const {
  for (const Referent& referent : referents_->all()) {
    const bool role =
        referent.words.contains(anaphor.word) || (general_role(anaphor.word) && !referent.represents.empty());
    if (referent.kind != MentionKind::actor || !referent.person || !role || is_private_role(anaphor.word))
      continue;
    return ActorAntecedent{referent.slug, referent.represents, {}, referent.occurrences.front().mention, 0.6};
  }
  if (auto home = of_home(anaphor)) return home;
  return ActorAntecedent{anaphor.word, {}, {}, none, 0.5};
}

/// "MOSCOW, May 3 - The president", "The president has decided," said the Chilean minister: an office without
/// a state is that of the state whose speaker speaks of it, or where the report was written.
std::optional<ActorAntecedent> ActorAntecedents::of_home(const ActorAnaphor& anaphor) const {
  static constexpr std::array<std::string_view, 11> offices = {
      "authorities", "cabinet",  "chancellor", "government", "king",     "leadership",
      "minister",    "ministry", "parliament", "premier",    "president"};
  const bool office = std::find(offices.begin(), offices.end(), anaphor.word) != offices.end();
  const std::string home = office ? home_at(anaphor.span.begin) : std::string{};
  if (home.empty()) return std::nullopt;
  if (anaphor.type != AnaphorType::person) return ActorAntecedent{home, {}, {}, none, 0.5};
  return ActorAntecedent{anaphor.word, home, {}, none, 0.5};
}

/// "The President" of those who speak for a state in their own words is their own; that of the General
/// Assembly is no other one's.
std::optional<ActorAntecedent> ActorAntecedents::of_own_head(const ActorAnaphor& anaphor) const {
  if (anaphor.word != "president" || anaphor.form != MentionForm::nominal) return std::nullopt;
  if (!document_->text(anaphor.span).starts_with("P")) return std::nullopt;
  const auto voice = voices_->at(anaphor.span.begin);
  if (!voice || voice->speaks_for.size() > 1) return std::nullopt;
  const std::string& state = voice->speaks_for.empty() ? voice->slug : voice->speaks_for.front();
  const Actor* spoken_for = vocabulary_->actor(state);
  if (spoken_for == nullptr || spoken_for->kind != ActorKind::state) return std::nullopt;
  const Referent* self = referents_->find(voice->slug, MentionKind::actor);
  if (self != nullptr && self->person && self->words.contains("president")) return std::nullopt;
  const Referent* head = nullptr;
  for (const Referent& referent : referents_->all()) {
    if (referent.kind != MentionKind::actor || !referent.words.contains("president")) continue;
    if (referent.words.contains("assembly")) return std::nullopt;
    if (referent.person && referent.represents == state && referent.slug != voice->slug && head == nullptr)
      head = &referent;
  }
  if (head != nullptr) return ActorAntecedent{head->slug, state, {}, head->occurrences.front().mention, 0.8};
  return ActorAntecedent{anaphor.word, state, {}, none, 0.6};
}

/// The state of whoever is quoted there, else that of the dateline; empty where there is none.
std::string ActorAntecedents::home_at(std::size_t byte) const {
  const auto voice = voices_->at(byte);
  if (!voice || voice->quote == none || voice->speaks_for.size() != 1) return home_;
  const Actor* state = vocabulary_->actor(voice->speaks_for.front());
  return state != nullptr && state->kind == ActorKind::state ? state->slug : home_;
}

/// What some descriptions stand for where nothing was named: "the president" is the dateline's, "the
/// administration" else the American one, and the vocabulary knows "the bloc" and "the alliance".
std::optional<ActorAntecedent> ActorAntecedents::by_custom(const ActorAnaphor& anaphor) const {
  if (anaphor.headline) return by_headline(anaphor);
  if (auto home = of_home(anaphor)) return home;
  if (anaphor.type == AnaphorType::organ && anaphor.word == "administration")
    return ActorAntecedent{"united_states", {}, {}, none, 0.5};
  if (anaphor.type != AnaphorType::organisation) return std::nullopt;
  const std::string name = "the " + anaphor.word;
  for (const Actor& actor : vocabulary_->actors()) {
    const bool custom = std::any_of(actor.aliases.begin(), actor.aliases.end(),
                                    [&](const Alias& alias) { return alias.text == name; });
    if (custom && referents_->find(actor.slug, MentionKind::actor) != nullptr)
      return ActorAntecedent{actor.slug, {}, {}, none, 0.5};
  }
  return std::nullopt;
}

}  // namespace pacta
