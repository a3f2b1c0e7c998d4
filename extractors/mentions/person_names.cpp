#include "extractors/mentions/person_names.hpp"

#include "extractors/mentions/field_words.hpp"
#include "extractors/mentions/folding.hpp"
#include "extractors/mentions/likely_years.hpp"

#include <algorithm>

namespace pacta {
namespace {

/// Surnames shared by many: they need a title, an introduction, or their state in the article.
bool common_surname(std::string_view name) {
  static constexpr std::string_view names[] = {
      "Arias",  "Baker", "Ban",    "Barrot",   "Blair",   "Burns", "Bush",   "Cameron", "Carter", "Clinton",
      "Cooper", "Floyd", "Ford",   "Gates",    "Guo",     "Hu",    "Ivanov", "Johnson", "Kim",    "Kirby",
      "Mao",    "May",   "Miller", "Moon",     "Mousavi", "Perry", "Powell", "Price",   "Rice",   "Robertson",
      "Sharif", "Singh", "Smith",  "Sullivan", "Wang",    "Yoon",  "Zhao"};
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
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
  if (word == "state" && words.is(i - 1, "of")) return false;  // "Secretary of State Jane Roe"
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
  // "Kim Jong-un": the rest of a word with a hyphen
  const bool joined = end > first && end + 1 < words.size() && words.hyphen(end) &&
                      words.token(end - 1).span.end == words.token(end).span.begin &&
                      words.token(end).span.end == words.token(end + 1).span.begin;
  if (joined && end > first + 1) end += 2;
  if (words.is(end, "jr")) ++end;
  return end;
}

}  // namespace

bool is_person(const NameEntry& entry) {
  return entry.actor != nullptr && entry.actor->kind == ActorKind::person;
}

std::string joined(const SentenceWords& words, int first, int last) {
  std::string text;
  for (int i = first; i < last; ++i) {
    if (words.possessive_mark(i)) continue;
    if (!text.empty()) text += ' ';
    text += words.form(i);
  }
  return text;
}

/// A name without middle initials: "Gennadi A. Zyuganov".
std::string usual_name(const SentenceWords& words, int first, int last) {
  std::string text;
  for (int i = first; i < last; ++i) {
    const bool middle =
        i > first && i + 1 < last && initial_letter(words.form(i)) && !initial_letter(words.form(i - 1));
    if (middle) continue;
    if (!text.empty()) text += ' ';
    text += words.form(i);
  }
  return text;
}

std::string surname(const SentenceWords& words, int first, int last) {
  while (last - 1 > first && words.lower(last - 1).starts_with("jr")) --last;
  return folded(words.form(last - 1));
}

std::string spoken_for(const Actor& actor, const Vocabulary& vocabulary, const ArticleEvidence& evidence) {
  const auto called = evidence.offices.find(actor.slug);
  const int standing = evidence.date || called == evidence.offices.end() ? 0 : called->second;
  if (standing < 0) return {};
  const bool by_years =
      !evidence.date && standing == 0 && !evidence.years.empty() && actor.kind == ActorKind::person;
  const auto state = by_years ? spoke_for_in(vocabulary, actor, evidence.years)
                              : vocabulary.speaks_for(actor, evidence.date);
  return state.value_or(std::string{});
}

PersonNames::PersonNames(const Vocabulary& vocabulary, const NameIndex& index)
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

bool PersonNames::in_news(const NameEntry& entry, const ArticleEvidence& evidence) const {
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

/// "Petro O. Poroshenko" is no Gustavo Petro, "Kim Yong Il" none of the Kims who are listed by their family
/// name.
bool PersonNames::begins_other_name(const SentenceWords& words, const NameMatch& match,
                                    const Actor& person) const {
  const int next = match.last;
  if (words.capitalised(next) && initial_letter(words.form(next)) && name_part(words, next + 1)) return true;
  const bool family_first = folded(person.label).starts_with(words.letters(match.first, match.last));
  return family_first && !words.headline_case() && name_part(words, next) &&
         index_->matches(words, next).empty();
}

std::optional<NamedActor> PersonNames::listed(const SentenceWords& words, int first, bool titled,
                                              const ArticleEvidence& evidence) const {
  for (const NameMatch& match : index_->matches(words, first)) {
    const NameEntry* best = nullptr;
    double best_score = 0.0;
    for (const NameEntry* entry : match.entries) {
      if (!is_person(*entry)) continue;
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
      const bool given_name = !full && is_given_name(words.lower(first)) && name_part(words, match.last) &&
                              !words.headline_case() && index_->matches(words, match.last).empty();
      if (given_name) continue;  // "Rep. Frank Lucas" is no Barney Frank
      if (!full && begins_other_name(words, match, *entry->actor)) continue;
      if (score > best_score) {
        best = entry;
        best_score = score;
      }
    }
    if (best != nullptr)
      return NamedActor{match.last, best->actor->slug, spoken_for(*best->actor, *vocabulary_, evidence),
                        true};
  }
  return std::nullopt;
}

std::optional<NamedActor> PersonNames::unlisted(const SentenceWords& words, int first, bool titled,
                                                const ArticleEvidence& evidence) const {
  if (!name_part(words, first)) return std::nullopt;
  if (words.is(first - 1, "-") && is_official_role(words.lower(first - 2)))
    return std::nullopt;  // "Secretary-General"
  for (const NameMatch& match : index_->matches(words, first)) {
    // "White House", "General Assembly" are no surnames
    if (match.last - first > 1 && !is_person(*match.entries.front())) return std::nullopt;
  }
  int end = name_end(words, first);
  if (words.headline_case()) end = std::min(end, first + 2);
  const auto introduced = [&](int last) { return evidence.persons.find(surname(words, first, last)); };
  for (int last = end; last > first; --last) {
    const auto known = introduced(last);
    if (known == evidence.persons.end()) continue;
    // the whole name or its end: "Alba Quispe Rojas", later "Quispe Rojas"
    const std::string said = slug_of(usual_name(words, first, last));
    const bool whole =
        last - first > 1 && (known->second.slug == said || known->second.slug.ends_with("_" + said));
    if (whole || last - first == 1)
      return NamedActor{last, known->second.slug, known->second.represents, false};
  }
  if (words.headline_case()) return std::nullopt;
  if (end - first >= 3) {
    // "Rex W. Tillerson", "Vladimir Vladimirovich Putin": first and last name as the vocabulary has them
    for (const NameEntry& entry : index_->entries(folded(words.form(first)) + surname(words, first, end))) {
      if (is_person(entry))
        return NamedActor{end, entry.actor->slug, spoken_for(*entry.actor, *vocabulary_, evidence), true};
    }
  }
  if (end - first >= 2) {
    const std::string given = folded(words.form(first));
    const bool named = given_names_.contains(given) || is_given_name(given);
    const bool reported =
        is_report_form(words.lower(end)) || (is_report_form(words.lower(first - 1)) && !words.initial(first));
    const bool all_new = index_->matches(words, first).empty() || named;
    if (titled || (named && all_new) || (reported && all_new && !words.initial(first)) || (reported && named))
      return NamedActor{end, slug_of(usual_name(words, first, end)), {}, false};
  }
  if (titled && end - first == 1) return NamedActor{end, slug_of(joined(words, first, end)), {}, false};
  return std::nullopt;
}

std::optional<NamedActor> PersonNames::find(const SentenceWords& words, int first, bool titled,
                                            const ArticleEvidence& evidence) const {
  if (auto known = listed(words, first, titled, evidence)) return known;
  return unlisted(words, first, titled, evidence);
}

}  // namespace pacta
