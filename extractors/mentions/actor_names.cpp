#include "extractors/mentions/actor_names.hpp"

#include "extractors/mentions/field_words.hpp"
#include "extractors/mentions/folding.hpp"
#include "extractors/mentions/near_miss.hpp"

#include <algorithm>
#include <cctype>

namespace pacta {
namespace {

constexpr double pattern_certainty = 0.8;
constexpr double place_like_certainty = 0.7;

bool person(const NameEntry& entry) {
  return entry.actor != nullptr && entry.actor->kind == ActorKind::person;
}

bool chamber(const Actor& actor) {
  static constexpr std::string_view words[] = {
      "senate", "congress", "parliament", "duma", "house", "council of the federation", "federation council"};
  const std::string label = folded(actor.label);
  return actor.kind == ActorKind::state_body && actor.slug != "white_house" &&
         std::any_of(std::begin(words), std::end(words),
                     [&](std::string_view word) { return label.find(folded(word)) != std::string::npos; });
}

/// Surnames shared by many: they need a title, an introduction, or their state in the article.
bool common_surname(std::string_view name) {
  static constexpr std::string_view names[] = {
      "Arias",  "Baker", "Ban",    "Barrot",   "Blair",   "Burns", "Bush",   "Cameron", "Carter", "Clinton",
      "Cooper", "Floyd", "Ford",   "Gates",    "Guo",     "Hu",    "Ivanov", "Johnson", "Kim",    "Kirby",
      "Mao",    "May",   "Miller", "Moon",     "Mousavi", "Perry", "Powell", "Price",   "Rice",   "Robertson",
      "Sharif", "Singh", "Smith",  "Sullivan", "Wang",    "Yoon",  "Zhao"};
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

std::string text_of(const SentenceWords& words, int first, int last) {
  std::string text;
  for (int i = first; i < last; ++i) {
    if (words.possessive_mark(i)) continue;
    if (!text.empty()) text += ' ';
    text += words.form(i);
  }
  return text;
}

bool initial_letter(std::string_view form) {
  return form.size() <= 2 && !form.empty() && (form.size() == 1 || form[1] == '.');
}

bool particle(std::string_view word) {
  return word == "de" || word == "van" || word == "der" || word == "al" || word == "el" || word == "bin" ||
         word == "von" || word == "da" || word == "dos" || word == "le" || word == "la" || word == "del";
}

/// A capitalised word that may be part of a person's name.
bool name_part(const SentenceWords& words, int i) {
  const std::string_view word = words.lower(i);
  if (!words.capitalised(i) || is_function_word(word) || is_calendar_word(word)) return false;
  if (words.acronym(i) && !(words.form(i).size() > 3 && words.form(i).find('.') == std::string_view::npos))
    return initial_letter(words.form(i));
  return !is_treaty_head(word) && !is_organisation_head(word) && !is_official_role(word) &&
         !is_private_role(word) && !is_opinion_group(word) && !is_courtesy_title(word) && word != "house" &&
         word != "senate" && word != "congress";
}

int name_end(const SentenceWords& words, int first) {
  int end = first;
  for (int i = first; i < first + 4 && i < words.size(); ++i) {
    if (name_part(words, i)) {
      end = i + 1;
    } else if (!(i > first && (particle(words.lower(i)) || words.hyphen(i)) && name_part(words, i + 1))) {
      break;
    }
  }
  if (words.is(end, "jr")) ++end;
  return end;
}

/// Words that stand before the state in a role: "senior Iranian official".
bool is_rank_word(std::string_view word) {
  return word == "senior" || word == "top" || word == "veteran" || word == "unnamed" || word == "leading" ||
         word == "high-ranking" || is_former_marker(word);
}

/// Surname of the name [first, last): its last word that is no "Jr." and no bracket.
std::string surname(const SentenceWords& words, int first, int last) {
  while (last - 1 > first && words.lower(last - 1).starts_with("jr")) --last;
  return folded(words.form(last - 1));
}

}  // namespace

ActorNames::ActorNames(const Vocabulary& vocabulary, const NameIndex& index)
    : vocabulary_(&vocabulary), index_(&index) {
  for (const Actor& actor : vocabulary.actors()) {
    if (actor.kind != ActorKind::person) continue;
    for (const Alias& alias : actor.aliases) {
      const std::size_t blank = alias.text.find(' ');
      if (blank == std::string::npos) continue;
      const std::string first = alias.text.substr(0, blank);
      const bool family_first = std::any_of(actor.aliases.begin(), actor.aliases.end(),
                                            [&](const Alias& other) { return other.text == first; });
      if (!family_first && first.size() > 2) given_names_.insert(folded(first));
    }
  }
}

std::string ActorNames::spoken_for(const Actor& actor, const ArticleEvidence& evidence) const {
  if (chamber(actor))
    return {};  // whether a vote is the state's decision is for the reader of positions to say
  return vocabulary_->speaks_for(actor, evidence.date).value_or(std::string{});
}

const NameEntry* ActorNames::reading(const NameMatch& match, const SentenceWords& words,
                                     const ArticleEvidence& evidence) const {
  const NameEntry* best = nullptr;
  double best_score = -1.0;
  for (const NameEntry* entry : match.entries) {
    if (entry->actor == nullptr || pacta::person(*entry)) continue;
    const Actor& actor = *entry->actor;
    if (entry->needs_context && !evidence.names(actor.slug)) continue;
    double score = evidence.names(actor.slug) ? 1.0 : 0.0;
    if (entry->form == MentionForm::metonym) score -= 0.2;
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

std::optional<ActorNames::Named> ActorNames::owner(const SentenceWords& words, int first,
                                                   const ArticleEvidence& evidence) const {
  for (const NameMatch& match : index_->matches(words, first)) {
    if (const NameEntry* entry = reading(match, words, evidence)) {
      const std::string state = spoken_for(*entry->actor, evidence);
      return Named{match.last, entry->actor->slug, state.empty() ? entry->actor->slug : state, true};
    }
  }
  return listed_person(words, first, false, evidence);
}

std::optional<ActorNames::Role> ActorNames::role(const SentenceWords& words, int first) const {
  Role found;
  for (int i = first; i < std::min(words.size(), first + 8);) {
    const std::string_view word = words.lower(i);
    found.former = found.former || is_former_marker(word);
    const bool official = is_official_role(word);
    if (official || is_private_role(word)) {
      found.last = i + 1;
      found.official = official;
      int end = i + 2;
      if (words.is(i + 1, "of") || words.is(i + 1, "for")) {
        if (words.is(end, "the")) ++end;
        const int start = end;
        while (words.capitalised(end) && is_role_modifier(words.lower(end))) ++end;
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

bool ActorNames::in_news(const NameEntry& entry, const ArticleEvidence& evidence) const {
  const Actor& actor = *entry.actor;
  bool in_office = actor.roles.empty();
  bool state_named = false;
  for (const pacta::Role& role : actor.roles) {
    constexpr int memory = 8;  // years for which a name stays in the news after the office
    const bool begun = !role.from || !evidence.date || role.from->year() <= evidence.date->year() + 1;
    const bool fresh = !role.to || !evidence.date || evidence.date->year() <= role.to->year() + memory;
    in_office = in_office || (begun && fresh);
    state_named = state_named || evidence.names(role.represents);
  }
  if (!in_office) return false;
  return state_named || !(entry.needs_context || common_surname(entry.name));
}

std::optional<ActorNames::Named> ActorNames::listed_person(const SentenceWords& words, int first, bool titled,
                                                           const ArticleEvidence& evidence) const {
  for (const NameMatch& match : index_->matches(words, first)) {
    const NameEntry* best = nullptr;
    double best_score = 0.0;
    for (const NameEntry* entry : match.entries) {
      if (!pacta::person(*entry)) continue;
      const bool full = entry->name.find(' ') != std::string::npos;
      const auto introduced = evidence.persons.find(surname(words, match.first, match.last));
      const bool known =
          introduced != evidence.persons.end() && introduced->second.slug == entry->actor->slug;
      const bool other = introduced != evidence.persons.end() && !known && !full;
      if (other && !titled) continue;
      double score = 1.0 + (full ? 4.0 : 0.0) + (known ? 4.0 : 0.0) + (titled ? 1.0 : 0.0);
      if (!full && !known && !titled && !in_news(*entry, evidence)) continue;
      if (in_news(*entry, evidence)) score += 1.0;
      if (vocabulary_->speaks_for(*entry->actor, evidence.date)) score += 1.0;
      for (const pacta::Role& role : entry->actor->roles) {
        if (role.from) score = std::max(score, score + 0.0001 * (role.from->year() - 1900));
      }
      const bool foreign_name = !full && !titled && name_part(words, first - 1) && !words.headline_case() &&
                                !words.initial(first - 1) && index_->matches(words, first - 1).empty();
      if (foreign_name) continue;  // "Ivanka Trump"
      if (score > best_score) {
        best = entry;
        best_score = score;
      }
    }
    if (best != nullptr)
      return Named{match.last, best->actor->slug, spoken_for(*best->actor, evidence), true};
  }
  return std::nullopt;
}

std::optional<ActorNames::Named> ActorNames::unlisted_person(const SentenceWords& words, int first,
                                                             bool titled,
                                                             const ArticleEvidence& evidence) const {
  if (!name_part(words, first)) return std::nullopt;
  for (const NameMatch& match : index_->matches(words, first)) {
    // "White House", "General Assembly" are no surnames
    if (match.last - first > 1 && !pacta::person(*match.entries.front())) return std::nullopt;
  }
  int end = name_end(words, first);
  if (words.headline_case()) end = std::min(end, first + 2);
  const auto introduced = [&](int last) { return evidence.persons.find(surname(words, first, last)); };
  for (int last = end; last > first; --last) {
    const auto known = introduced(last);
    if (known == evidence.persons.end()) continue;
    // the whole name or its end: "Alba Quispe Rojas", later "Quispe Rojas"
    const std::string said = slug_of(text_of(words, first, last));
    const bool whole =
        last - first > 1 && (known->second.slug == said || known->second.slug.ends_with("_" + said));
    if (whole || last - first == 1) return Named{last, known->second.slug, known->second.represents, false};
  }
  if (words.headline_case()) return std::nullopt;
  if (end - first >= 3) {
    // "Rex W. Tillerson", "Vladimir Vladimirovich Putin": first and last name as the vocabulary has them
    for (const NameEntry& entry : index_->entries(folded(words.form(first)) + surname(words, first, end))) {
      if (pacta::person(entry))
        return Named{end, entry.actor->slug, spoken_for(*entry.actor, evidence), true};
    }
  }
  if (end - first >= 2) {
    const std::string given = folded(words.form(first));
    const bool named = given_names_.contains(given) || is_given_name(given);
    const bool reported =
        is_report_form(words.lower(end)) || (is_report_form(words.lower(first - 1)) && !words.initial(first));
    const bool all_new = index_->matches(words, first).empty() || named;
    if (titled || (named && all_new) || (reported && all_new && !words.initial(first)) || (reported && named))
      return Named{end, slug_of(text_of(words, first, end)), {}, false};
  }
  if (titled && end - first == 1) return Named{end, slug_of(text_of(words, first, end)), {}, false};
  return std::nullopt;
}

std::optional<ActorNames::Named> ActorNames::person(const SentenceWords& words, int first, bool titled,
                                                    const ArticleEvidence& evidence) const {
  if (auto listed = listed_person(words, first, titled, evidence)) return listed;
  return unlisted_person(words, first, titled, evidence);
}

void ActorNames::learn(const SentenceWords& words, ArticleEvidence& evidence) const {
  for (int i = 0; i < words.size(); ++i) {
    if (!words.capitalised(i) && !is_role_modifier(words.lower(i)) && !is_official_role(words.lower(i)) &&
        !is_private_role(words.lower(i)))
      continue;
    std::vector<Candidate> candidates;
    add_owned_role(words, i, evidence, candidates);
    add_titled_person(words, i, evidence, candidates);
    if (candidates.empty()) {
      if (const auto full = unlisted_person(words, i, false, evidence))
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
  if (const auto who = person(words, found->last, true, evidence); who && !by_person) {
    candidates.push_back({first, who->last, MentionKind::actor, MentionForm::role, who->slug,
                          who->listed && !who->represents.empty() ? who->represents : represents, 1.0,
                          false});
  }
  candidates.push_back({first, found->last, MentionKind::actor, MentionForm::role,
                        slug_of(text_of(words, first, found->last)), represents, found->former ? 0.6 : 0.95,
                        false});
}

void ActorNames::add_titled_person(const SentenceWords& words, int first, const ArticleEvidence& evidence,
                                   std::vector<Candidate>& candidates) const {
  const bool courtesy = is_courtesy_title(words.lower(first));
  if (courtesy) {
    int name = first + 1;
    if (words.is(name, ".")) ++name;
    if (const auto who = person(words, name, true, evidence))
      candidates.push_back(
          {first, who->last, MentionKind::actor, MentionForm::name, who->slug, who->represents, 1.0, false});
    return;
  }
  for (const NameMatch& match : index_->matches(words, first)) {
    if (match.last - first > 1 && reading(match, words, evidence) != nullptr) return;  // "General Assembly"
  }
  const auto found = role(words, first);
  if (!found) return;
  std::string state;
  int last = found->last;
  if (words.is(last, "of") || words.is(last, "for")) {
    const int seat = words.is(last + 1, "the") ? last + 2 : last + 1;
    const auto whose = owner(words, seat, evidence);
    const Actor* actor = whose ? vocabulary_->actor(whose->slug) : nullptr;
    if (actor != nullptr && actor->kind != ActorKind::person) {
      state = whose->represents.empty() ? whose->slug : whose->represents;
      last = whose->last;
    }
  }
  const std::string represents = found->official && !found->former ? state : std::string{};
  if (words.is(last, ".")) ++last;  // "Sen ." where the dot was split off
  if (const auto who = person(words, last, true, evidence)) {
    // a minister's cabinet office without a state is American English for the United States
    std::string office = represents;
    const bool cabinet = words.is(first, "secretary") && words.is(first + 1, "of");
    if (office.empty() && cabinet && !found->former) office = "united_states";
    candidates.push_back({first, who->last, MentionKind::actor, MentionForm::role, who->slug,
                          who->listed ? who->represents : office, 1.0, false});
  }
  if (!state.empty())
    candidates.push_back({first, last, MentionKind::actor, MentionForm::role,
                          slug_of(text_of(words, first, last)), represents, 0.95, false});
}

void ActorNames::add_plain(const SentenceWords& words, int first, const ArticleEvidence& evidence,
                           std::vector<Candidate>& candidates) const {
  for (const NameMatch& match : index_->matches(words, first)) {
    const NameEntry* entry = reading(match, words, evidence);
    if (entry == nullptr) continue;
    const bool metonym = entry->form == MentionForm::metonym;
    if (metonym && is_place(words, match.first, match.last)) {
      candidates.push_back({match.first, match.last, MentionKind::actor, entry->form, {}, {}, 1.0, true});
    } else {
      const bool of_un =
          entry->actor->represents == "un" && words.is(first - 1, "nations") && words.is(first - 2, "united");
      candidates.push_back({of_un ? first - 2 : first, match.last, MentionKind::actor, entry->form,
                            entry->actor->slug, spoken_for(*entry->actor, evidence),
                            metonym ? place_like_certainty : 1.0, false});
    }
    break;
  }
  if (const auto who = person(words, first, false, evidence)) {
    candidates.push_back({first, who->last, MentionKind::actor,
                          who->listed ? MentionForm::name : MentionForm::pattern, who->slug, who->represents,
                          who->listed ? 1.0 : pattern_certainty, false});
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
                        slug_of(text_of(words, first, end)),
                        {},
                        pattern_certainty,
                        false});
}

void ActorNames::add_group(const SentenceWords& words, int begin, int head, const ArticleEvidence& evidence,
                           std::vector<Candidate>& candidates) const {
  const std::string_view noun = words.lower(head);
  if (!is_opinion_group(noun)) return;
  int first = head;
  while (first > begin) {
    const std::string_view word = words.lower(first - 1);
    const bool part =
        is_group_modifier(word) || (words.hyphen(first - 1) && first - 1 > begin) ||
        (words.capitalised(first - 1) && owner(words, first - 1, evidence).has_value()) ||
        (words.acronym(first - 1) && evidence.treaty_acronyms.contains(std::string(words.form(first - 1))));
    if (!part) break;
    --first;
  }
  while (words.hyphen(first)) ++first;
  if (words.possessive_mark(first - 1) && words.capitalised(first - 2) && first - 2 >= begin) first -= 2;
  const bool vague = noun == "countries" || noun == "nations" || noun == "states" || noun == "leaders" ||
                     noun == "governments" || noun == "officials" || noun == "diplomats" ||
                     noun == "negotiators" || noun == "allies" || noun == "businesses" ||
                     noun == "companies" || noun == "groups" || noun == "corporations" || noun == "workers";
  if (vague && first == head) return;
  candidates.push_back({first,
                        head + 1,
                        MentionKind::actor,
                        MentionForm::pattern,
                        slug_of(text_of(words, first, head + 1)),
                        {},
                        first == head ? 0.6 : 0.7,
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
