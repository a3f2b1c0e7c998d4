#include "extractors/mentions/actor_names.hpp"

#include "extractors/language/code_points.hpp"
#include "extractors/language/tokens.hpp"
#include "extractors/mentions/dateline_state.hpp"
#include "extractors/mentions/field_words.hpp"
#include "extractors/mentions/folding.hpp"
#include "extractors/mentions/near_miss.hpp"

#include <algorithm>
#include <cctype>

namespace pacta {
namespace {

constexpr double pattern_certainty = 0.8;
constexpr double place_like_certainty = 0.7;

/// Words that stand before the state in a role: "senior Iranian official".
bool is_rank_word(std::string_view word) {
  return word == "senior" || word == "top" || word == "veteran" || word == "unnamed" || word == "leading" ||
         word == "high-ranking" || is_former_marker(word);
}

/// What an American secretary is of: "Assistant Secretary of State Jane Roe".
bool is_department(std::string_view word) {
  return word == "state" || word == "defense" || word == "energy" || word == "commerce" || word == "treasury";
}

/// "Acting Foreign Minister": of the state from which the report comes, where it names no other.
bool is_minister(const SentenceWords& words, int first, int last) {
  for (int i = first; i < last; ++i) {
    if (words.is(i, "minister") || words.is(i, "ministry")) return true;
  }
  return false;
}

/// "Energy Secretary": the United States call their ministers so, where the report comes from no other
/// capital.
bool is_american_secretary(const SentenceWords& words, int first, int last) {
  static constexpr std::array<std::string_view, 9> departments = {
      "agriculture", "commerce", "defense",        "energy",  "interior",
      "labor",       "security", "transportation", "treasury"};
  for (int i = first; i + 1 < last; ++i) {
    if (words.is(i + 1, "secretary") && among(departments, words.lower(i))) return true;
  }
  return false;
}

/// "urges both to become parties to the NPT": they are none yet, and no group acts.
bool is_becoming(std::string_view word) {
  return word.starts_with("becom") || word == "became" || word == "be" || word == "been" || word == "are" ||
         word == "were" || word == "as";
}

/// The state whose capital a name is; null where it is none.
const Actor* seated_at(const NameMatch& match) {
  for (const NameEntry* entry : match.entries) {
    if (entry->actor != nullptr && entry->actor->kind == ActorKind::state &&
        entry->form == MentionForm::metonym)
      return entry->actor;
  }
  return nullptr;
}

/// What sits in a capital as its state's own: diplomats and envoys there may be anybody's.
bool is_institution(std::string_view word) {
  static constexpr std::array<std::string_view, 12> words = {
      "administration", "authorities", "cabinet", "government", "leaders",    "leadership",
      "military",       "ministry",    "office",  "officials",  "parliament", "regime"};
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

ActorNames::ActorNames(const Vocabulary& vocabulary, const NameIndex& index)
    : vocabulary_(&vocabulary), index_(&index), persons_(vocabulary, index) {}

const NameEntry* ActorNames::reading(const NameMatch& match, const SentenceWords& words,
                                     const ArticleEvidence& evidence) const {
  const NameEntry* best = nullptr;
  double best_score = -1.0;
  for (const NameEntry* entry : match.entries) {
    if (entry->actor == nullptr || is_person(*entry)) continue;
    const Actor& actor = *entry->actor;
    if (entry->needs_context && !evidence.names(actor.slug)) continue;
    if (entry->name.starts_with("parties to") && is_becoming(words.lower(match.first - 1))) continue;
    double score = evidence.names(actor.slug) ? 1.0 : 0.0;
    // "Brussels" is the union that sits there rather than the state
    if (entry->form == MentionForm::metonym) score -= actor.kind == ActorKind::organisation ? 0.1 : 0.2;
    if (actor.kind == ActorKind::state_body && match.entries.size() > 1) {
      // "the White House", "the Kremlin" are the state itself; a ministry's seat is the ministry
      score += entry->name == "White House" || entry->name == "Kremlin" ? -2.0 : 1.5;
    }
    if (actor.kind == ActorKind::historical_state) {
      const bool alive = evidence.date && (!actor.existed_until || *evidence.date <= *actor.existed_until) &&
                         (!actor.existed_from || *actor.existed_from <= *evidence.date);
      score += alive ? 2.0 : -0.5;
    }
    if (score > best_score) {
      best = entry;
      best_score = score;
    }
  }
  return best != nullptr && is_near_miss(words, match.first, match.last) ? nullptr : best;
}

std::optional<NamedActor> ActorNames::owner(const SentenceWords& words, int first,
                                            const ArticleEvidence& evidence) const {
  for (const NameMatch& match : index_->matches(words, first)) {
    if (const NameEntry* entry = reading(match, words, evidence)) {
      const std::string state = spoken_for(*entry->actor, *vocabulary_, evidence);
      return NamedActor{match.last, entry->actor->slug, state.empty() ? entry->actor->slug : state, true};
    }
  }
  return persons_.listed(words, first, false, evidence);
}

std::optional<ActorNames::Role> ActorNames::role(const SentenceWords& words, int first) const {
  Role found;
  for (int i = first; i < std::min(words.size(), first + 8);) {
    const std::string_view word = words.lower(i);
    found.former = found.former || is_former_marker(word);
    const bool official = is_official_role(word);
    if (official || is_private_role(word)) {
      if (words.is(i + 1, "general")) ++i;  // "Secretary General"
      found.last = i + 1;
      found.official = official;
      int end = i + 2;
      if (words.is(i + 1, "of") || words.is(i + 1, "for")) {
        if (words.is(end, "the")) ++end;
        const int start = end;
        if (words.is(i, "secretary") && is_department(words.lower(end))) ++end;
        const bool of_state = !index_->matches(words, end).empty();  // "of New Zealand"
        while (!of_state && words.capitalised(end) && is_role_modifier(words.lower(end))) ++end;
        if (end > start) found.last = end;
      } else if (words.is(i + 1, "to")) {
        if (words.is(end, "the")) ++end;
        const auto seats = index_->matches(words, end);
        if (!seats.empty() && seats.front().entries.front()->actor != nullptr)
          found.last = seats.front().last;
      }
      i = found.last;
    } else if (is_role_modifier(word) || is_former_marker(word) || (words.hyphen(i) && i > first)) {
      ++i;
    } else {
      break;
    }
  }
  if (found.last == 0) return std::nullopt;
  return found;
}

/// "International Trade Commission (ITC)".
void ActorNames::learn_acronyms(const SentenceWords& words, ArticleEvidence& evidence) const {
  constexpr int longest_name = 9;
  for (int i = 1; i < words.size(); ++i) {
    if (!words.is(i, "(") || !words.acronym(i + 1) || !words.is(i + 2, ")")) continue;
    std::vector<Candidate> names;
    for (int first = std::max(0, i - longest_name); first < i; ++first)
      add_organisation(words, first, evidence, names);
    for (const Candidate& name : names) {
      if (name.last == i)
        evidence.organisation_acronyms.try_emplace(std::string(words.form(i + 1)), name.slug);
    }
  }
}

void ActorNames::learn(const SentenceWords& words, ArticleEvidence& evidence) const {
  learn_acronyms(words, evidence);
  for (int i = 0; i < words.size(); ++i) {
    if (!words.capitalised(i) && !is_role_modifier(words.lower(i)) && !is_official_role(words.lower(i)) &&
        !is_private_role(words.lower(i)))
      continue;
    std::vector<Candidate> candidates;
    add_owned_role(words, i, evidence, candidates);
    add_titled_person(words, i, evidence, candidates);
    if (candidates.empty()) {
      if (const auto full = persons_.unlisted(words, i, false, evidence))
        candidates.push_back({i, full->last, MentionKind::actor, MentionForm::pattern, full->slug,
                              full->represents, 1.0, false});
    }
    for (const Candidate& candidate : candidates) {
      const std::string key = surname(words, candidate.first, candidate.last);
      if (!words.capitalised(candidate.last - 1) || is_official_role(words.lower(candidate.last - 1)) ||
          is_private_role(words.lower(candidate.last - 1)) ||
          is_government_word(words.lower(candidate.last - 1)))
        continue;
      IntroducedPerson introduced{candidate.slug, candidate.represents};
      if (introduced.represents.empty())
        introduced.represents = office_in_apposition(words, candidate.last, evidence);
      const auto [known, fresh] = evidence.persons.try_emplace(key, introduced);
      if (!fresh && known->second.represents.empty()) known->second.represents = introduced.represents;
      // a full name tells more than a title with a surname
      const bool fuller = candidate.slug.size() > known->second.slug.size() &&
                          candidate.slug.ends_with("_" + known->second.slug) &&
                          vocabulary_->actor(known->second.slug) == nullptr;
      if (fuller) known->second.slug = candidate.slug;
    }
  }
}

/// "…, the Iranian foreign minister", "…, a climate negotiator for Tanzania": for whom the person before
/// speaks.
std::string ActorNames::office_in_apposition(const SentenceWords& words, int after,
                                             const ArticleEvidence& evidence) const {
  if (!words.is(after, ",")) return {};
  int first = after + 1;
  while (is_determiner(words.lower(first)) || is_treaty_topic(words.lower(first))) ++first;
  std::vector<Candidate> offices;
  if (words.capitalised(first)) add_owned_role(words, first, evidence, offices);
  if (offices.empty()) add_titled_person(words, first, evidence, offices);
  for (const Candidate& office : offices) {
    if (!office.represents.empty() && vocabulary_->actor(office.slug) == nullptr) return office.represents;
  }
  return {};
}

void ActorNames::add_owned_role(const SentenceWords& words, int first, const ArticleEvidence& evidence,
                                std::vector<Candidate>& candidates) const {
  if (!words.capitalised(first)) return;
  const auto whose = owner(words, first, evidence);
  if (!whose) return;
  const bool possessive = words.possessive_mark(whose->last);
  const int after = whose->last + (possessive ? 1 : 0);
  const Actor* actor = vocabulary_->actor(whose->slug);
  const bool by_person = actor != nullptr && actor->kind == ActorKind::person;
  if (by_person && !possessive && !is_government_word(words.lower(after))) return;
  const auto found = role(words, after);
  if (!found) return;
  const std::string state =
      by_person ? whose->represents : (whose->represents.empty() ? whose->slug : whose->represents);
  // "a senior Iranian official", "former U.S. negotiators"
  bool former = found->former;
  while (is_rank_word(words.lower(first - 1))) {
    --first;
    former = former || is_former_marker(words.lower(first));
  }
  const std::string represents = found->official && !former ? state : std::string{};
  if (const auto who = persons_.find(words, found->last, true, evidence); who && !by_person) {
    candidates.push_back({first, who->last, MentionKind::actor, MentionForm::role, who->slug,
                          who->listed && !who->represents.empty() ? who->represents : represents, 1.0,
                          false});
  }
  candidates.push_back({first, found->last, MentionKind::actor, MentionForm::role,
                        slug_of(joined(words, first, found->last)), represents, found->former ? 0.6 : 0.95,
                        false});
}

/// "In Tokyo, Foreign Minister Yohei Kono": the state in whose capital the sentence begins that goes on with
/// an office; empty where it does not.
std::string ActorNames::host_before(const SentenceWords& words, int office) const {
  const int end = words.is(office - 1, ",") ? office - 1 : office;
  constexpr int longest = 2;  // words of a capital: "New Delhi"
  for (int first = std::max(1, end - longest); first < end; ++first) {
    if (!words.is(first - 1, "in")) continue;
    for (const NameMatch& match : index_->matches(words, first)) {
      if (match.last != end || is_seat_of_organisations(words.letters(match.first, match.last))) continue;
      if (const Actor* state = seated_at(match)) return state->slug;
    }
  }
  return {};
}

std::optional<NamedActor> ActorNames::host(const SentenceWords& words, int last) const {
  if (!words.is(last, "in") || !is_institution(words.lower(last - 1))) return std::nullopt;
  for (const NameMatch& match : index_->matches(words, last + 1)) {
    if (is_seat_of_organisations(words.letters(match.first, match.last))) return std::nullopt;
    if (const Actor* state = seated_at(match)) return NamedActor{match.last, state->slug, state->slug, true};
  }
  return std::nullopt;
}

void ActorNames::add_titled_person(const SentenceWords& words, int first, const ArticleEvidence& evidence,
                                   std::vector<Candidate>& candidates) const {
  const bool courtesy = is_courtesy_title(words.lower(first));
  if (courtesy) {
    int name = first + 1;
    if (words.is(name, ".")) ++name;
    if (const auto who = persons_.find(words, name, true, evidence))
      candidates.push_back(
          {first, who->last, MentionKind::actor, MentionForm::name, who->slug, who->represents, 1.0, false});
    return;
  }
  for (const NameMatch& match : index_->matches(words, first)) {
    if (match.last - first > 1 && reading(match, words, evidence) != nullptr) return;  // "General Assembly"
  }
  const auto found = role(words, first);
  if (!found) return;
  std::string state, body;
  int last = found->last;
  if (words.is(last, "of") || words.is(last, "for")) {
    const int seat = words.is(last + 1, "the") ? last + 2 : last + 1;
    const auto whose = owner(words, seat, evidence);
    const Actor* actor = whose ? vocabulary_->actor(whose->slug) : nullptr;
    if (actor != nullptr && actor->kind != ActorKind::person) {
      state = whose->represents.empty() ? whose->slug : whose->represents;
      last = whose->last;
    }
  } else if (const auto capital = host(words, last)) {
    state = capital->slug;
    body = body_of(state, joined(words, first, last));
    last = capital->last;
  }
  std::string represents = found->official && !found->former ? state : std::string{};
  if (state.empty() && found->official && !found->former) represents = host_before(words, first);
  if (words.is(last, ".")) ++last;  // "Sen ." where the dot was split off
  if (const auto who = persons_.find(words, last, true, evidence)) {
    // a minister's cabinet office without a state is American English for the United States
    std::string office = represents;
    int secretary = first;
    while (secretary < last && !words.lower(secretary).ends_with("secretary")) ++secretary;
    const bool cabinet = words.lower(secretary).ends_with("secretary") && words.is(secretary + 1, "of");
    if (office.empty() && cabinet && !found->former) office = "united_states";
    if (office.empty() && !found->former && is_minister(words, first, last) && !words.is(who->last, "of"))
      office = evidence.home;
    if (office.empty() && !found->former && is_american_secretary(words, first, last))
      office = evidence.home.empty() ? "united_states" : evidence.home;
    candidates.push_back({first, who->last, MentionKind::actor, MentionForm::role, who->slug,
                          who->listed ? who->represents : office, 1.0, false});
  }
  if (!state.empty())
    candidates.push_back({first, last, MentionKind::actor, MentionForm::role,
                          body.empty() ? slug_of(joined(words, first, last)) : body, represents, 0.95,
                          false});
}

/// "Sudan's Lumumba Di-Aping", "Sergei Kislyak of Russia": the state for which whoever is called so speaks;
/// empty where none stands there, and for single names.
std::string ActorNames::delegate_of(const SentenceWords& words, int first, int last,
                                    const ArticleEvidence& evidence) const {
  if (last - first < 2) return {};
  const auto is_state = [&](const NameEntry* entry) {
    return entry != nullptr && entry->actor->kind == ActorKind::state && entry->form == MentionForm::name;
  };
  if (words.is(last, "of")) {
    for (const NameMatch& match : index_->matches(words, words.is(last + 1, "the") ? last + 2 : last + 1)) {
      const NameEntry* entry = reading(match, words, evidence);
      if (is_state(entry)) return entry->slug();
    }
  }
  constexpr int longest = 4;  // words
  for (int state = std::max(0, first - 1 - longest); words.possessive_mark(first - 1) && state < first - 1;
       ++state) {
    for (const NameMatch& match : index_->matches(words, state)) {
      const NameEntry* entry = match.last == first - 1 ? reading(match, words, evidence) : nullptr;
      if (is_state(entry)) return entry->slug();
    }
  }
  return {};
}

/// "foreign ministry" in Beijing.
std::string ActorNames::body_of(const std::string& state, std::string_view name) const {
  const std::string wanted = " " + ascii_lower(name);
  for (const Actor& actor : vocabulary_->actors()) {
    if (actor.represents != state || actor.kind != ActorKind::state_body) continue;
    const bool called = std::any_of(actor.aliases.begin(), actor.aliases.end(), [&](const Alias& alias) {
      return ascii_lower(alias.text).ends_with(wanted);
    });
    if (called) return actor.slug;
  }
  return {};
}

void ActorNames::add_plain(const SentenceWords& words, int first, const ArticleEvidence& evidence,
                           std::vector<Candidate>& candidates) const {
  for (const NameMatch& match : index_->matches(words, first)) {
    const NameEntry* entry = reading(match, words, evidence);
    if (entry == nullptr) continue;
    if (const auto seat = host(words, match.last);
        seat && entry->actor->kind == ActorKind::state_body && entry->actor->represents != seat->slug) {
      const std::string name = joined(words, match.first, match.last);
      const std::string body = body_of(seat->slug, name);
      candidates.push_back({match.first, seat->last, MentionKind::actor, MentionForm::role,
                            body.empty() ? slug_of(seat->slug + " " + name) : body, seat->slug, 0.95, false});
      break;
    }
    const bool metonym = entry->form == MentionForm::metonym;
    if (metonym && is_place(words, match.first, match.last)) {
      candidates.push_back({match.first, match.last, MentionKind::actor, entry->form, {}, {}, 1.0, true});
    } else {
      const bool of_un =
          entry->actor->represents == "un" && words.is(first - 1, "nations") && words.is(first - 2, "united");
      candidates.push_back({of_un ? first - 2 : first, match.last, MentionKind::actor, entry->form,
                            entry->actor->slug, spoken_for(*entry->actor, *vocabulary_, evidence),
                            metonym ? place_like_certainty : 1.0, false});
    }
    break;
  }
  if (const auto who = persons_.find(words, first, false, evidence)) {
    const std::string state = who->listed ? std::string{} : delegate_of(words, first, who->last, evidence);
    candidates.push_back(
        {first, who->last, MentionKind::actor, who->listed ? MentionForm::name : MentionForm::pattern,
         who->slug, state.empty() ? who->represents : state, who->listed ? 1.0 : pattern_certainty, false});
  }
}

void ActorNames::add_organisation(const SentenceWords& words, int first, const ArticleEvidence& evidence,
                                  std::vector<Candidate>& candidates) const {
  const auto defined = evidence.organisation_acronyms.find(std::string(words.form(first)));
  if (defined != evidence.organisation_acronyms.end())
    candidates.push_back({first,
                          first + 1,
                          MentionKind::actor,
                          MentionForm::pattern,
                          defined->second,
                          {},
                          pattern_certainty,
                          false});
  if (words.headline_case() || is_function_word(words.lower(first))) return;
  int end = first;
  int head = -1;
  for (int i = first; i < std::min(words.size(), first + 9); ++i) {
    const bool inner = i > first &&
                       (words.is(i, "of") || words.is(i, "for") || words.is(i, "and") || words.is(i, "on")) &&
                       words.capitalised(i + 1);
    if (!inner &&
        (!words.capitalised(i) || is_calendar_word(words.lower(i)) || is_treaty_head(words.lower(i))))
      break;
    if (inner && head < 0 && words.is(i, "and")) break;
    if (is_organisation_head(words.lower(i))) head = i;
    end = i + 1;
    if (head == i && !(words.is(i + 1, "of") || words.is(i + 1, "for") || words.is(i + 1, "on"))) break;
  }
  if (head < 0 || end - first < 2) return;
  candidates.push_back({first,
                        end,
                        MentionKind::actor,
                        MentionForm::pattern,
                        slug_of(joined(words, first, end)),
                        {},
                        pattern_certainty,
                        false});
}

/// "the Paris Accord activists": where a treaty's name that ends before a token begins; none where none does.
int ActorNames::treaty_before(const SentenceWords& words, int end) const {
  constexpr int longest_name = 6;
  for (int first = std::max(0, end - longest_name); first < end; ++first) {
    for (const NameMatch& match : index_->matches(words, first)) {
      if (match.last == end && match.entries.front()->treaty != nullptr) return first;
    }
  }
  return none;
}

/// Where the description of a group begins that ends with a noun: "Dairy farmers", "Trump's critics", "the
/// Paris Accord activists".
int ActorNames::group_begin(const SentenceWords& words, int begin, int head,
                            const ArticleEvidence& evidence) const {
  int first = head;
  while (first > begin) {
    const int treaty = treaty_before(words, first);
    if (treaty >= begin) return treaty;
    const bool part =
        is_group_modifier(words.lower(first - 1)) || (words.hyphen(first - 1) && first - 1 > begin) ||
        (words.capitalised(first - 1) && owner(words, first - 1, evidence).has_value()) ||
        (words.acronym(first - 1) && evidence.treaty_acronyms.contains(std::string(words.form(first - 1))));
    if (!part) break;
    --first;
  }
  while (words.hyphen(first)) ++first;
  const bool owned = words.possessive_mark(first - 1) && words.capitalised(first - 2) && first - 2 >= begin;
  return owned ? first - 2 : first;
}

void ActorNames::add_group(const SentenceWords& words, int begin, int head, const ArticleEvidence& evidence,
                           std::vector<Candidate>& candidates) const {
  const std::string_view noun = words.lower(head);
  if (!is_opinion_group(noun)) return;
  const int first = group_begin(words, begin, head, evidence);
  const bool alone = first == head;
  if (alone && is_vague_group(noun)) return;
  candidates.push_back({first,
                        head + 1,
                        MentionKind::actor,
                        MentionForm::pattern,
                        slug_of(joined(words, first, head + 1)),
                        {},
                        alone ? 0.6 : 0.7,
                        false});
}

void ActorNames::find(const SentenceWords& words, int begin, const ArticleEvidence& evidence,
                      std::vector<Candidate>& candidates) const {
  for (int i = begin; i < words.size(); ++i) {
    if (words.token(i).detached) continue;
    add_group(words, begin, i, evidence, candidates);
    if (const int end = outlet_end(words, i); end > i)
      candidates.push_back({i, end, MentionKind::treaty, MentionForm::name, {}, {}, 1.0, true});
    if (is_official_role(words.lower(i)) || is_private_role(words.lower(i)) ||
        is_role_modifier(words.lower(i)) || words.capitalised(i))
      add_titled_person(words, i, evidence, candidates);
    add_plain(words, i, evidence, candidates);
    if (!words.capitalised(i)) continue;
    add_owned_role(words, i, evidence, candidates);
    add_organisation(words, i, evidence, candidates);
  }
}

}  // namespace pacta
