#include "extractors/mentions/treaty_names.hpp"

#include "extractors/language/tokens.hpp"
#include "extractors/mentions/field_words.hpp"
#include "extractors/mentions/folding.hpp"
#include "extractors/mentions/named_parties.hpp"
#include "extractors/mentions/near_miss.hpp"
#include "extractors/mentions/shared_heads.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>

namespace pacta {
namespace {

constexpr double pattern_certainty = 0.8;

/// Up to how many words an article is but a headline and its first lines.
constexpr int short_article = 120;

/// How many words of arms control make an article one about arms control; one is enough for a headline and
/// its first lines.
int domain_threshold(const ArticleEvidence& evidence) {
  return evidence.words <= short_article ? 1 : 3;
}

/// Whether a date is near enough to a treaty's life for the treaty to be in the news then.
double date_fit(const Treaty& treaty, const std::optional<Date>& date) {
  if (!treaty.signed_on) return 0.0;
  const int year = treaty.signed_on->year();
  // the later of two treaties of one name is the one in the news
  if (!date) return 0.001 * year;
  constexpr int foresight = 8;  // years that a treaty may be negotiated under its later name
  if (date->year() + foresight < year) return -3.0;
  return date->year() < year ? -0.5 : 0.001 * year;
}

bool number(std::string_view form) {
  return form.size() >= 2 && form.size() <= 4 &&
         std::all_of(form.begin(), form.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Heads that may follow a complete name and only repeat what it is.
bool repeats_kind(std::string_view word) {
  return is_treaty_head(word) && word != "proposal" && word != "proposals" && word != "initiative" &&
         word != "declaration" && word != "framework" && word != "charter" && word != "memorandum";
}

/// "peace talks at Camp David": a place gives its name to what few parties signed there; others may meet
/// there, too.
bool is_of_others(const Treaty& treaty, const ArticleEvidence& evidence) {
  constexpr std::size_t few = 3;
  if (treaty.parties.size() < 2 || treaty.parties.size() > few || evidence.names(treaty.slug)) return false;
  const auto named = std::count_if(treaty.parties.begin(), treaty.parties.end(),
                                   [&](const std::string& party) { return evidence.names(party); });
  return named < 2;
}

/// Whether a party of a treaty of few is spoken of.
bool has_party(const Treaty& treaty, const ArticleEvidence& evidence) {
  return !is_closed(treaty.parties) ||
         std::any_of(treaty.parties.begin(), treaty.parties.end(),
                     [&](const std::string& party) { return evidence.names(party); });
}

/// Whether a name that may mean other things is a proper one ("INF", "Open Skies") beside words of the field:
/// "US could walk away from INF". Names of organs stand for these.
bool sentence_tells(const NameEntry& entry, const NameMatch& match, const SentenceWords& words,
                    const ArticleEvidence& evidence) {
  constexpr std::size_t least_letters = 3;  // "AP", "CD" mean too much
  const bool organ = std::any_of(match.entries.begin(), match.entries.end(),
                                 [](const NameEntry* other) { return other->actor != nullptr; });
  if (organ || entry.name.size() < least_letters) return false;
  const bool acronym = match.last == match.first + 1 && words.acronym(match.first);
  bool proper = match.last > match.first + 1 && !words.headline_case();
  for (int i = match.first; i < match.last; ++i) proper = proper && words.capitalised(i);
  if (!acronym && (!proper || is_of_others(*entry.treaty, evidence))) return false;
  if (proper && evidence.names_treaties) return true;
  // one may quit and sign much else in an article without any weapon
  const bool acts_tell = evidence.domain_words > 0 || evidence.words <= short_article;
  for (int i = 0; i < words.size(); ++i) {
    const bool outside = i < match.first || i >= match.last;
    const std::string_view word = words.lower(i);
    if (outside && (is_domain_word(word) || is_treaty_head(word) || (acts_tell && is_treaty_act(word))))
      return true;
  }
  return false;
}

/// "Putin's proposal to open trade routes": an offer that says what it is about, and that is nothing of the
/// field.
bool offers_something_else(const SentenceWords& words, int last) {
  constexpr int reach = 8;
  const bool offer =
      words.is(last - 1, "proposal") || words.is(last - 1, "offer") || words.is(last - 1, "initiative");
  if (!offer || !words.is(last, "to")) return false;
  for (int i = last + 1; i < std::min(words.size(), last + reach); ++i) {
    const std::string_view word = words.lower(i);
    if (is_domain_word(word) || is_treaty_head(word) || is_treaty_act(word) || words.acronym(i)) return false;
  }
  return true;
}

/// "a landmark arms control treaty" is one treaty and not the field.
bool is_single_text(std::string_view head) {
  return head == "treaty" || head == "pact" || head == "accord" || head == "agreement" || head == "deal";
}

/// "ratified", "in breach of", "bound by": of treaties alone; places are left, joined and entered, too.
bool is_legal_act(std::string_view word) {
  static constexpr std::array<std::string_view, 14> of_places = {
      "exit",  "exiting", "exits",  "extend",  "extends", "join",   "joined",
      "joins", "leave",   "leaves", "leaving", "left",    "limits", "observing"};
  return word == "invoked" || word == "invokes" || (is_treaty_act(word) && !among(of_places, word));
}

/// "ratifies Kyoto", "no longer bound by Oslo": what is done to it is done to a treaty.
bool is_acted_on(const SentenceWords& words, int first) {
  const bool through = words.is(first - 1, "by") || words.is(first - 1, "from") ||
                       words.is(first - 1, "of") || words.is(first - 1, "to") || words.is(first - 1, "with");
  return is_legal_act(words.lower(first - 1)) || (through && is_legal_act(words.lower(first - 2)));
}

/// Whether the words before a city say that its treaty is meant: "quit Paris"; where that treaty is named
/// elsewhere also "under Paris", "stay in Paris", "out of Paris". Else "Paris" is the French government.
bool city_means_treaty(const SentenceWords& words, int first, bool named) {
  if (is_treaty_act(words.lower(first - 1)) || is_acted_on(words, first)) return true;
  const std::string_view two_before = words.lower(first - 2);
  const bool inside =
      words.is(first - 1, "in") && (two_before.starts_with("stay") || two_before.starts_with("remain"));
  const bool outside = words.is(first - 1, "of") && two_before == "out";
  return named && (words.is(first - 1, "under") || inside || outside);
}

/// Whether a name means the actor who bears it, too: a city, or an alliance of the treaty's name ("leaders of
/// NATO and the Warsaw Pact").
bool is_of_an_actor(const NameEntry& entry, const NameMatch& match, const SentenceWords& words,
                    const ArticleEvidence& evidence) {
  const auto has = [&](auto&& is_such) {
    return std::any_of(match.entries.begin(), match.entries.end(),
                       [&](const NameEntry* other) { return other->actor != nullptr && is_such(*other); });
  };
  if (words.acronym(match.first)) return false;
  const bool city = has([](const NameEntry& other) { return other.form == MentionForm::metonym; });
  if (city && entry.needs_context)
    return !city_means_treaty(words, match.first, evidence.names(entry.slug()));
  const bool organ = has([](const NameEntry& other) { return other.actor->kind == ActorKind::organisation; });
  return organ && entry.treaty->kind == TreatyKind::multilateral && !entry.needs_context &&
         !is_acted_on(words, match.first) && !is_acted_on(words, match.first - 1);
}

/// Whether the words behind a name say that it is an article of another treaty, an offer of another kind, or
/// one treaty of a whole field.
bool is_something_else(const NameEntry& entry, const NameMatch& match, const SentenceWords& words) {
  if (entry.name.starts_with("Article ") && words.is(match.last, "of")) return true;
  if (entry.needs_context && offers_something_else(words, match.last)) return true;
  return entry.treaty->is_whole_field() &&
         (is_single_text(words.lower(match.last)) || is_desk(words, match.first));
}

/// A capitalised word that may stand in a formal name; "and I" is a person.
bool name_word(const SentenceWords& words, int i) {
  const bool speaker = words.form(i) == "I" && (words.is(i - 1, "and") || words.is(i - 1, ","));
  return !speaker && words.capitalised(i) && !is_calendar_word(words.lower(i));
}

/// "Drafting START Treaty anew": the capital is the sentence's.
bool opening_gerund(const SentenceWords& words, int i) {
  return words.initial(i) && words.lower(i).ends_with("ing");
}

/// A hyphen inside a word; one with blanks on both sides is a dash.
bool joining_hyphen(const SentenceWords& words, int i) {
  if (!words.hyphen(i) || i == 0 || i + 1 >= words.size()) return false;
  return words.token(i - 1).span.end == words.token(i).span.begin ||
         words.token(i).span.end == words.token(i + 1).span.begin;
}

/// The end of the capitalised words before a head: "Fairhaven" of "Fairhaven Accord", "Law of the Sea" not.
int capitals_end(const SentenceWords& words, int first) {
  int i = first;
  for (; i < words.size(); ++i) {
    const bool inner = i > first && (words.is(i, "of") || words.is(i, "and")) && words.capitalised(i + 1);
    const bool part = (name_word(words, i) && !is_function_word(words.lower(i))) || joining_hyphen(words, i);
    if (!part && !inner) break;
    if (i > first && is_treaty_head(words.lower(i)) && words.capitalised(i) &&
        !is_process_head(words.lower(i)))
      break;
  }
  return i;
}

/// "Initiative", "Roadmap": governments call programmes of all kinds so; a name with one is a treaty's only
/// where it speaks of arms or peace.
bool is_programme_head(std::string_view head) {
  static constexpr std::array<std::string_view, 9> heads = {"framework", "initiative", "partnership",
                                                            "plan",      "platform",   "program",
                                                            "programme", "roadmap",    "strategy"};
  return among(heads, head);
}

/// Whether a name of words [first, last) with that head is one of a programme at home.
bool is_programme(const SentenceWords& words, int first, int last, std::string_view head) {
  if (head == "memorandum") return words.is(last - 2, "presidential") || words.is(last - 2, "executive");
  if (head == "declaration") return words.is(first + 1, "of") && words.is(first + 2, "independence");
  if (!is_programme_head(head)) return false;
  for (int i = first; i < last; ++i) {
    const std::string_view word = words.lower(i);
    if (is_domain_word(word) || word == "arms" || word == "peace" || word == "nuclear" ||
        word == "proliferation")
      return false;
  }
  return true;
}

/// "the Cold War treaty", "a Pacific trade pact": its time or its place alone makes no name.
bool is_time_or_place(const SentenceWords& words, int first, int end) {
  static constexpr std::array<std::string_view, 16> places = {
      "african", "american", "arab",    "asian",    "atlantic", "balkan",        "eastern", "european",
      "global",  "nordic",   "pacific", "regional", "rim",      "transatlantic", "western", "worldwide"};
  const bool cold_war = words.is(first, "cold") && words.is(first + 1, "war");
  if (cold_war && (end == first + 2 || words.is(end - 1, "era"))) return true;
  for (int i = first; i < end; ++i) {
    if (!among(places, words.lower(i)) && !words.hyphen(i)) return false;
  }
  return true;
}

/// Whether capitalised words up to `end` and the head behind them may name a treaty between states.
bool heads_name(const SentenceWords& words, int first, int end, int head) {
  const std::string_view word = words.lower(head), before = words.lower(end - 1);
  const bool formal = is_formal_head(word);
  const bool is_head =
      is_treaty_head(word) || (formal && word != "act" && word != "platform" && word != "program");
  if (!is_head || is_process_head(word)) return false;
  if (!words.capitalised(head) && (formal || word == "protocols")) return false;  // "COVID protocols": rules
  if (word == "proposal" || word == "proposals" || word == "regime" || word == "arrangements") return false;
  if (is_programme(words, first, head + 1, word)) return false;
  if (!words.capitalised(head) && is_time_or_place(words, first, end)) return false;
  if (word == "deal" && before == "new") return false;  // "the New Deal", "the Green New Deal"
  // of one state, or between the parties of its parliament
  if (words.is(first, "bipartisan") || words.is(first, "national")) return false;
  return !(word.starts_with("convention") &&
           (before.ends_with("republican") || before.starts_with("democrat") || before == "national" ||
            before == "party"));
}

/// The capitalised words from `first` on are the name of a treaty of their own.
bool another_treaty(const SentenceWords& words, int first) {
  for (int i = first; i < words.size() && (name_word(words, i) || words.hyphen(i)); ++i) {
    if (is_treaty_head(words.lower(i)) && !is_process_head(words.lower(i))) return true;
  }
  return false;
}

/// The end of the capitalised words and connectors that begin at `first`; connectors count only where a
/// capitalised word follows within three.
int title_end(const SentenceWords& words, int first) {
  int end = first;
  int i = first;
  while (i < words.size()) {
    if (name_word(words, i) || joining_hyphen(words, i) ||
        (words.possessive_mark(i) && name_word(words, i + 1))) {
      ++i;
      if (!words.hyphen(i - 1)) end = i;
      continue;
    }
    int j = i;
    const bool comma = words.is(i, ",");
    if (comma) ++j;
    while (j < i + 3 && is_name_connector(words.lower(j)) && !words.capitalised(j)) ++j;
    if (j == i || !name_word(words, j)) break;
    if ((comma || words.is(i, "and")) && (another_treaty(words, j) || words.is(i + 1, "under"))) break;
    if (comma) {
      // a comma belongs to the title only inside an enumeration: "the Use, Stockpiling, Production and
      // Transfer of"
      bool enumeration = j > i + 1 && !words.is(i + 1, "with") && !words.is(i + 1, "in") &&
                         !words.is(i + 1, "a") && !words.is(i + 1, "an");
      for (int k = j; k < std::min(words.size(), j + 6) && !enumeration; ++k) {
        enumeration = words.is(k, "and") || words.is(k, "or");
        if (!name_word(words, k) && !words.is(k, ",") && !words.is(k, "and")) break;
      }
      if (!enumeration) break;
    }
    i = j;
  }
  return end;
}

/// Where a title from `first` to `end` may end, too, the longest first: before ", the", which begins the next
/// thing in a list, or before "at", which tells where it was signed. A list may be part of a listed title.
std::vector<int> title_ends(const SentenceWords& words, int first, int end) {
  std::vector<int> ends{end};
  for (int i = end - 1; i >= first + 3; --i) {
    const bool next_thing = words.is(i, ",") && words.is(i + 1, "the");
    if (next_thing || words.is(i, "at")) ends.push_back(i);
  }
  return ends;
}

/// "a nuclear nonproliferation treaty with Iran": described as one between two, no treaty of all.
bool is_with_one(const SentenceWords& words, int last, const std::set<std::string>& beside) {
  return words.is(last, "with") && beside.size() == 1;
}

/// How many tokens before a name belong to it: a year, the United Nations.
int preface(const SentenceWords& words, int first) {
  if (words.year(first - 1) || words.is(first - 1, "u.n.") || words.form(first - 1) == "UN") return 1;
  return words.is(first - 1, "nations") && words.is(first - 2, "united") ? 2 : 0;
}

std::string text_of(const SentenceWords& words, int first, int last) {
  std::string text;
  for (int i = first; i < last; ++i) {
    if (!text.empty() && !words.hyphen(i) && !words.hyphen(i - 1)) text += ' ';
    text += words.form(i);
  }
  return text;
}

}  // namespace

void TreatyNames::learn(const SentenceWords& words, ArticleEvidence& evidence) const {
  for (int i = 0; i < words.size(); ++i) {
    if (!words.is(i, "(") || !words.acronym(i + 1) || !words.is(i + 2, ")")) continue;
    // the name that ends before the bracket
    for (int first = std::max(0, i - 16); first < i; ++first) {
      for (const Candidate& candidate : starting_at(words, first, evidence)) {
        if (candidate.last == i + 3 && candidate.first < i)
          evidence.treaty_acronyms.try_emplace(std::string(words.form(i + 1)), candidate.slug);
      }
    }
  }
}

void TreatyNames::find(const SentenceWords& words, int begin, const ArticleEvidence& evidence,
                       std::vector<Candidate>& candidates) const {
  for (int i = begin; i < words.size(); ++i) {
    for (Candidate& candidate : starting_at(words, i, evidence)) {
      for (int before = preface(words, candidate.first); before > 0 && candidate.first - before >= begin;
           before = preface(words, candidate.first))
        candidate.first -= before;
      candidates.push_back(std::move(candidate));
    }
  }
}

/// The treaty of that name that fits a date best. A word that treaties share ("treaties") says that they are
/// meant, so that the name needs no other context.
const Treaty* TreatyNames::best_named(const std::string& letters, const std::optional<Date>& date) const {
  const Treaty* best = nullptr;
  for (const NameEntry& entry : index_->entries(letters)) {
    if (entry.treaty == nullptr) continue;
    if (best == nullptr || date_fit(*entry.treaty, date) > date_fit(*best, date)) best = entry.treaty;
  }
  return best;
}

std::vector<Candidate> TreatyNames::starting_at(const SentenceWords& words, int first,
                                                const ArticleEvidence& evidence) const {
  std::vector<Candidate> found;
  const auto named = [&](const std::string& letters) { return best_named(letters, evidence.date); };
  for (const SharedName& name : shared_heads(words, first, named)) {
    found.push_back(
        {name.first, name.last, MentionKind::treaty, MentionForm::name, name.treaty->slug, {}, 1.0, false});
  }
  if (!found.empty()) return found;
  for (const NameMatch& match : index_->matches(words, first)) {
    const Treaty* treaty = reading(match, words, evidence);
    if (treaty == nullptr) continue;
    found.push_back(
        {match.first, match.last, MentionKind::treaty, MentionForm::name, treaty->slug, {}, 1.0, false});
    break;
  }
  if (words.capitalised(first)) {
    formal_title(words, first, found);
    headed_name(words, first, evidence, found);
    const auto known = evidence.treaty_acronyms.find(std::string(words.form(first)));
    if (known != evidence.treaty_acronyms.end())
      found.push_back(
          {first, first + 1, MentionKind::treaty, MentionForm::name, known->second, {}, 0.9, false});
  }
  if (words.is(first, "resolution") && number(words.form(first + 1))) {
    const bool council = words.is(first - 1, "council");
    const bool dated = words.is(first + 2, "(") && words.year(first + 3);
    if (council || dated || words.capitalised(first)) {
      const int start = council && words.is(first - 2, "security") ? first - 2 : first;
      found.push_back({start,
                       first + 2,
                       MentionKind::treaty,
                       MentionForm::pattern,
                       "unscr_" + std::string(words.form(first + 1)),
                       {},
                       pattern_certainty,
                       false});
    }
  }
  for (Candidate& candidate : found) extend(words, candidate);
  return found;
}

const Treaty* TreatyNames::reading(const NameMatch& match, const SentenceWords& words,
                                   const ArticleEvidence& evidence) const {
  // most matches are names of actors only
  const bool names_treaty = std::any_of(match.entries.begin(), match.entries.end(),
                                        [](const NameEntry* entry) { return entry->treaty != nullptr; });
  if (!names_treaty || is_on_another_text(words, match.last)) return nullptr;
  const Treaty* best = nullptr;
  double best_score = -2.0;
  const std::set<std::string> beside = parties_beside(*index_, words, match.first, match.last);
  for (const NameEntry* entry : match.entries) {
    if (entry->treaty == nullptr || is_of_an_actor(*entry, match, words, evidence) ||
        is_something_else(*entry, match, words) ||
        (entry->needs_context && parties_conflict(*entry->treaty, beside)))
      continue;
    if (!words.capitalised(match.first) && is_with_one(words, match.last, beside) &&
        entry->treaty->kind == TreatyKind::multilateral && entry->treaty->parties.size() != beside.size() + 1)
      continue;
    if (is_vague_for_others(*entry, match, words, evidence)) continue;
    const bool called_treaty = words.acronym(match.first) && is_treaty_head(words.lower(match.last));
    const bool place = words.capitalised(match.first) && match.last == match.first + 1;
    if (entry->needs_context && !called_treaty && !(place && is_acted_on(words, match.first)) &&
        !sentence_tells(*entry, match, words, evidence) && !context_holds(*entry, evidence))
      continue;
    const double score = date_fit(*entry->treaty, evidence.date) +
                         (evidence.names(entry->slug()) ? 2.0 : 0.0) + (entry->needs_context ? 0.0 : 1.0);
    if (score > best_score) {
      best = entry->treaty;
      best_score = score;
    }
  }
  return best != nullptr && is_near_miss(words, match.first, match.last) ? nullptr : best;
}

/// Whether a vague name stands for another treaty that the article names, or for any of a year.
bool TreatyNames::is_vague_for_others(const NameEntry& entry, const NameMatch& match,
                                      const SentenceWords& words, const ArticleEvidence& evidence) const {
  const bool of_its_time = words.is(match.first, "cold") && words.is(match.first + 1, "war");
  if (of_its_time && names_other_of_cold_war(*entry.treaty, evidence)) return true;
  if (!entry.needs_context) return false;
  // "the 1967 treaty": of any that were open to all that year
  if (words.year(match.first) && match.last == match.first + 2 && entry.treaty->parties.empty() &&
      !evidence.names(entry.slug()))
    return true;
  const bool vague = of_its_time || !words.capitalised(match.first);
  return vague && entry.treaty->kind != TreatyKind::process && is_rivalled(*entry.treaty, evidence);
}

bool TreatyNames::context_holds(const NameEntry& entry, const ArticleEvidence& evidence) const {
  const Treaty& treaty = *entry.treaty;
  if (evidence.names(treaty.slug)) return true;
  // where the treaty's names speak of a party ("Iran nuclear deal"), that party has to be in the article
  bool telling = false;
  std::size_t named = 0;
  for (const std::string& party : treaty.parties) {
    const Actor* actor = vocabulary_->actor(party);
    if (actor == nullptr) continue;
    named += evidence.names(party) ? 1 : 0;
    const bool in_name = std::any_of(treaty.aliases.begin(), treaty.aliases.end(), [&](const Alias& alias) {
      return alias.text.find(actor->label) != std::string::npos;
    });
    if (in_name && evidence.names(party) && treaty.kind != TreatyKind::bilateral) return true;
    telling = telling || in_name;
  }
  if (telling && treaty.kind == TreatyKind::bilateral) return named >= 2;
  if (telling || evidence.domain_words < domain_threshold(evidence)) return false;
  constexpr std::size_t few = 3;  // parties: without most of them no talks of theirs are meant
  const bool closed = !treaty.parties.empty() && treaty.parties.size() <= few;
  return (treaty.kind != TreatyKind::bilateral && !closed) || named >= 2;
}

/// Whether the article names another treaty between the same parties, and not this one: a vague name
/// ("nuclear arms treaty with Russia") stands for that one.
bool TreatyNames::is_rivalled(const Treaty& treaty, const ArticleEvidence& evidence) const {
  if (treaty.parties.size() != 2 || evidence.names(treaty.slug)) return false;
  const auto today = [&](const std::string& party) {
    const Actor* actor = vocabulary_->actor(party);
    return actor != nullptr && !actor->successor.empty() ? actor->successor : party;
  };
  const auto states = [&](const Treaty& one) {
    std::set<std::string> all;
    for (const std::string& party : one.parties) all.insert(today(party));
    return all;
  };
  const std::set<std::string> own = states(treaty);
  return std::any_of(evidence.named.begin(), evidence.named.end(), [&](const std::string& slug) {
    const Treaty* other = vocabulary_->treaty(slug);
    return other != nullptr && other->kind != TreatyKind::process && states(*other) == own;
  });
}

/// "a Cold War arms treaty" is the one of those years that the article names.
bool TreatyNames::names_other_of_cold_war(const Treaty& treaty, const ArticleEvidence& evidence) const {
  constexpr int last_year = 1991;
  if (evidence.names(treaty.slug)) return false;
  return std::any_of(evidence.named.begin(), evidence.named.end(), [&](const std::string& slug) {
    const Treaty* other = vocabulary_->treaty(slug);
    return other != nullptr && other->signed_on && other->signed_on->year() <= last_year;
  });
}

void TreatyNames::formal_title(const SentenceWords& words, int first, std::vector<Candidate>& found) const {
  const std::string_view head = words.lower(first);
  if (!is_treaty_head(head) || is_process_head(head) || !is_title_link(words.lower(first + 1))) return;
  if (head == "deal" || head == "deals" || head == "proposal" ||
      (head == "agreement" && words.is(first + 1, "to")) ||
      (head == "charter" && words.is(first + 1, "against")))
    return;
  const int end = title_end(words, first);
  if (end < first + 3) return;
  // "the Treaty between Mali and the Sudan on …": a description
  if (words.is(first + 1, "between") && actor_words(words, first + 2, end)) return;
  // "Visiting Forces Agreement with the United States": a party is no subject
  if (words.is(first + 1, "with") &&
      actor_words(words, words.is(first + 2, "the") ? first + 3 : first + 2, end))
    return;
  std::vector<int> ends = title_ends(words, first, end);
  for (int i = first + 3; i < end - 2; ++i) {  // "…, and Germany, which": who does something, too
    if (words.is(i, ",") && words.is(i + 1, "and") && actor_words(words, i + 2, end)) ends.push_back(i);
  }
  for (const int cut : ends) {
    const Treaty* treaty = index_->treaty_by_title(text_of(words, first, cut));
    if (treaty == nullptr) continue;
    found.push_back({first, cut, MentionKind::treaty, MentionForm::name, treaty->slug, {}, 0.95, false});
    return;
  }
  if (words.headline_case() || words.is(first + 1, "with")) return;
  const int last = ends.back();
  if (is_programme(words, first, last, head)) return;
  found.push_back({first,
                   last,
                   MentionKind::treaty,
                   MentionForm::pattern,
                   slug_of(text_of(words, first, last)),
                   {},
                   pattern_certainty,
                   false});
}

void TreatyNames::headed_name(const SentenceWords& words, int first, const ArticleEvidence& evidence,
                              std::vector<Candidate>& found) const {
  if (words.headline_case() || is_function_word(words.lower(first)) || is_treaty_head(words.lower(first)))
    return;
  if (opening_gerund(words, first)) return;
  if (name_word(words, first - 1) && !is_function_word(words.lower(first - 1)) &&
      !opening_gerund(words, first - 1))
    return;  // the middle of a name
  const int i = capitals_end(words, first);
  if (i == first || words.hyphen(i - 1)) return;
  int head = i;
  const bool capital_head = words.capitalised(head);
  while (!capital_head && is_treaty_topic(words.lower(head)) && head < i + 3) ++head;
  // states alone make a name only where the head is capitalised: "United States-Mexico-Canada Agreement"
  if (actor_words(words, first, i) && !(words.capitalised(head) && i - first > 2)) return;
  if (!heads_name(words, first, i, head) || is_on_another_text(words, head + 1)) return;
  // "the Bamako waste convention": a topic inside a name
  const Treaty* treaty =
      head > i ? called(words.letters(first, i) + folded(words.form(head)), evidence) : nullptr;
  if (treaty != nullptr) {
    found.push_back({first, head + 1, MentionKind::treaty, MentionForm::name, treaty->slug, {}, 0.95, false});
    return;
  }
  treaty = head == i ? best_named(words.letters(first, head + 1), evidence.date) : nullptr;
  const bool timely = treaty != nullptr && date_fit(*treaty, evidence.date) > -1.0 &&
                      has_party(*treaty, evidence) && !is_near_miss(words, first, head + 1);
  found.push_back({first,
                   head + 1,
                   MentionKind::treaty,
                   MentionForm::pattern,
                   timely ? treaty->slug : slug_of(text_of(words, first, head + 1)),
                   {},
                   pattern_certainty,
                   false});
}

const Treaty* TreatyNames::called(const std::string& letters, const ArticleEvidence& evidence) const {
  const Treaty* found = nullptr;
  for (const NameEntry& entry : index_->entries(letters)) {
    if (entry.treaty == nullptr || (entry.needs_context && !context_holds(entry, evidence))) continue;
    if (found != nullptr && found != entry.treaty) return nullptr;
    found = entry.treaty;
  }
  return found;
}

/// A state, a people or a person alone makes no name: "the Iranian agreement", "the Trump deal" are
/// descriptions.
bool TreatyNames::actor_words(const SentenceWords& words, int first, int last) const {
  for (int i = first; i < last;) {
    if (words.hyphen(i) || words.is(i, "and") || words.is(i, "the")) {
      ++i;
      continue;
    }
    int next = i;
    for (const NameMatch& match : index_->matches(words, i)) {
      const bool actor = std::any_of(match.entries.begin(), match.entries.end(), [](const NameEntry* entry) {
        return entry->actor != nullptr && entry->form != MentionForm::metonym;
      });
      if (actor && match.last <= last) {
        next = match.last;
        break;
      }
    }
    if (next == i) return false;
    i = next;
  }
  return true;
}

void TreatyNames::extend(const SentenceWords& words, Candidate& candidate) const {
  int end = candidate.last;
  const std::string_view link = words.lower(end);
  if (is_treaty_head(words.lower(end - 1)) &&
      (link == "on" || link == "of" || link == "to" || link == "concerning")) {
    // "Paris Agreement on Climate Change", "Optional Protocol to the Convention on …"
    const int subject = title_end(words, end + 1);
    const bool state = link == "to" && candidate.form == MentionForm::name;
    if (subject > end + 1 && !state && !actor_words(words, end + 1, subject)) {
      end = subject;
      if (candidate.form == MentionForm::pattern) {
        const std::string text = text_of(words, candidate.first, end);
        const Treaty* treaty = index_->treaty_by_title(text);
        // "the Soviet-American Treaty on …": the title begins with its head
        if (treaty == nullptr) treaty = index_->treaty_by_title(text_of(words, candidate.last - 1, end));
        candidate.slug = treaty != nullptr ? treaty->slug : slug_of(text);
        if (treaty != nullptr) candidate.form = MentionForm::name;
      }
    }
  }
  if (words.is(end, "(")) {
    if (words.acronym(end + 1) && words.is(end + 2, ")")) {
      end += 3;
    } else {
      for (const NameMatch& match : index_->matches(words, end + 1)) {
        const bool treaty = match.entries.front()->treaty != nullptr;
        if (!treaty || !words.is(match.last, ")")) continue;
        // "Strategic Arms Reduction Talks II (START II)": the short name is the one that is meant
        if (candidate.form == MentionForm::pattern || !match.entries.front()->needs_context) {
          candidate.slug = match.entries.front()->slug();
          candidate.form = MentionForm::name;
        }
        end = match.last + 1;
        break;
      }
    }
  }
  int head = end;
  while (head < end + 4 && (is_treaty_topic(words.lower(head)) || words.hyphen(head)) &&
         !repeats_kind(words.lower(head)))
    ++head;
  if (repeats_kind(words.lower(head)) && !words.hyphen(end)) end = head + 1;
  candidate.last = end;
}

}  // namespace pacta
