#include "extractors/mentions/named_parties.hpp"

#include "extractors/mentions/field_words.hpp"

#include <algorithm>

namespace pacta {
namespace {

/// A treaty with more parties than these is not known by them.
constexpr std::size_t few_parties = 10;

bool is_party(const Actor& actor) {
  return actor.kind == ActorKind::state || actor.kind == ActorKind::historical_state ||
         actor.kind == ActorKind::territory || actor.kind == ActorKind::organisation;
}

/// The end of the name of a state or organisation that begins at `i`, and its slug; `i` where there is none.
/// Its city names it where `cities`.
int party_at(const NameIndex& index, const SentenceWords& words, int i, std::string& slug,
             bool cities = false) {
  for (const NameMatch& match : index.matches(words, i)) {
    for (const NameEntry* entry : match.entries) {
      if (entry->actor == nullptr || !is_party(*entry->actor)) continue;
      if (entry->form == MentionForm::metonym && !cities) continue;

      slug = entry->slug();
      return match.last;
    }
  }
  return i;
}

/// The beginning of the party's name that ends before `end`; `end` where there is none.
int party_before(const NameIndex& index, const SentenceWords& words, int end, std::string& slug) {
  constexpr int longest_name = 4;
  for (int first = std::max(0, end - longest_name); first < end; ++first) {
    if (party_at(index, words, first, slug) == end) return first;
  }
  return end;
}

void add_before(const NameIndex& index, const SentenceWords& words, int i, std::set<std::string>& parties) {
  constexpr int modifiers = 3;  // "US-Russian bilateral strategic …"
  for (int skipped = 0; skipped < modifiers && i > 0 && is_treaty_topic(words.lower(i - 1)); ++skipped) --i;
  while (i > 0) {
    std::string slug;
    const int begin = party_before(index, words, i, slug);
    if (begin < i) {
      parties.insert(std::move(slug));
      i = begin;
    } else if (words.hyphen(i - 1) || words.possessive_mark(i - 1) ||
               ((words.is(i - 1, "and") || words.is(i - 1, ",")) && !parties.empty())) {
      --i;
    } else {
      return;
    }
  }
}

void add_after(const NameIndex& index, const SentenceWords& words, int i, std::set<std::string>& parties) {
  if (!words.is(i, "between") && !words.is(i, "with") && !words.is(i, "among")) return;
  constexpr int reach = 10;
  for (const int end = std::min(words.size(), i + reach); ++i < end;) {
    std::string slug;
    const int next = party_at(index, words, i, slug, true);  // "with Beijing"
    if (next > i) {
      parties.insert(std::move(slug));
      i = next - 1;
    } else if (!is_determiner(words.lower(i)) && !words.is(i, "and") && !words.is(i, ",") &&
               !words.hyphen(i)) {
      return;
    }
  }
}

}  // namespace

std::set<std::string> parties_beside(const NameIndex& index, const SentenceWords& words, int first,
                                     int last) {
  std::set<std::string> parties;
  add_before(index, words, first, parties);
  add_after(index, words, last, parties);
  return parties;
}

bool parties_conflict(const Treaty& treaty, const std::set<std::string>& beside) {
  if (beside.empty() || treaty.parties.empty() || treaty.parties.size() > few_parties) return false;
  const auto listed =
      static_cast<std::size_t>(std::count_if(treaty.parties.begin(), treaty.parties.end(),
                                             [&](const auto& party) { return beside.contains(party); }));
  return listed == 0 || (treaty.kind == TreatyKind::bilateral && listed < beside.size());
}

bool is_closed(const std::vector<std::string>& parties) {
  constexpr std::size_t few = 5;
  return !parties.empty() && parties.size() <= few;
}

}  // namespace pacta
