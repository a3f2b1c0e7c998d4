#include "extractors/mentions/name_index.hpp"

#include "extractors/mentions/field_words.hpp"
#include "extractors/mentions/folding.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>

namespace pacta {
namespace {

bool upper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool small(char c) {
  return c >= 'a' && c <= 'z';
}

std::vector<std::string_view> split(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    if (end > 0) words.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

std::string lowered(std::string_view word) {
  std::string out(word);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); });
  return out;
}

bool acronym(std::string_view word) {
  return std::count_if(word.begin(), word.end(), upper) >= 2;
}

/// Acronyms that are English words in small letters; "New Start" and "Salt" need more than letters to be read
/// so.
bool english_acronym(std::string_view word) {
  const std::string low = lowered(word);
  return low == "start" || low == "sort" || low == "salt" || low == "laws" || low == "lost" || low == "att";
}

/// Words that are names in capitals only by accident of place, so that the name alone proves nothing.
bool everyday_word(std::string_view name) {
  return name == "Island" || name == "May" || name == "Ban" || name == "Moon" || name == "Gates" ||
         name == "Allies" || name == "Amnesty" || name == "Leader" || name == "Korea" ||
         name == "Agreed Framework";
}

/// Short acronyms stand for many things; only the great ones are clear by themselves.
bool vague_acronym(std::string_view name) {
  return name.size() == 2 && acronym(name) && name != "US" && name != "UK" && name != "EU" && name != "UN" &&
         name != "G7" && name != "E3" && name != "P5";
}

/// Whether the written words fit the name's own case. `text` is the matched stretch of the article.
bool case_fits(const NameEntry& entry, const SentenceWords& words, int first, int last) {
  const std::vector<std::string_view> parts = split(entry.name);
  if (parts.size() == 1) {
    // one word matches one word, or its parts where all are names: "Viet Nam"
    for (int i = first + 1; i < last; ++i) {
      const bool joined = words.token(i).span.begin == words.token(i - 1).span.end;
      if (!joined && (acronym(entry.name) || !words.capitalised(i))) return false;
    }
  }
  std::string text;
  for (int i = first; i < last; ++i) text += words.form(i);
  for (const std::string_view part : parts) {
    if (!acronym(part)) continue;
    std::string letters;
    std::copy_if(part.begin(), part.end(), std::back_inserter(letters),
                 [](char c) { return upper(c) || small(c); });
    std::string flat;
    std::copy_if(text.begin(), text.end(), std::back_inserter(flat),
                 [](char c) { return upper(c) || small(c) || (c >= '0' && c <= '9'); });
    const bool exact = flat.find(letters) != std::string::npos;
    std::string titled = lowered(letters);
    titled[0] = letters[0];
    const bool soft = letters.size() >= 4 && flat.find(titled) != std::string::npos &&
                      (!english_acronym(letters) || is_treaty_head(words.lower(last - 1)) ||
                       is_treaty_head(words.lower(last)));
    if (!exact && !soft) return false;
  }
  const bool described = parts.size() >= 2 && is_treaty_head(lowered(parts.back()));
  if (described || parts.size() >= 4) return true;
  const auto fits = [&](std::string_view part, int i) { return !upper(part[0]) || words.capitalised(i); };
  int final_word = last - 1;  // "Ki-moon", "Jong-un": the capital begins a word with hyphens
  if (parts.back().find('-') != std::string_view::npos) {
    while (final_word - 2 >= first && words.hyphen(final_word - 1)) final_word -= 2;
  }
  return fits(parts.front(), first) && (parts.size() == 1 || fits(parts.back(), final_word));
}

/// "Treaty", "the USA and the USSR", " on the Limitation of Arms"; a title without parties is all head.
struct TitleParts {
  std::string_view head, parties, subject;
};

TitleParts parts_of(std::string_view title) {
  constexpr std::string_view between = " between ";
  const std::string low = lowered(title);
  const std::size_t at = low.find(between);
  if (at == std::string::npos) return {title, {}, {}};
  std::size_t subject = title.size();
  for (const std::string_view link : {" on ", " concerning ", " regarding ", " for "})
    subject = std::min(subject, low.find(link, at));
  const std::size_t first = std::min(subject, at + between.size());
  return {title.substr(0, at), title.substr(first, subject - first), title.substr(subject)};
}

/// "Treaty on the Limitation of Arms": a state has many names.
std::string without_parties(std::string_view title) {
  const TitleParts parts = parts_of(title);
  return parts.subject.empty() ? std::string(title) : std::string(parts.head) + std::string(parts.subject);
}

/// "Mali", "Niger" of "Treaty between Mali and the Niger on Fisheries".
std::vector<std::string> parties_of(std::string_view title) {
  std::vector<std::string> parties;
  std::string party;
  const auto close = [&] {
    if (!party.empty()) parties.push_back(std::move(party));
    party.clear();
  };
  for (std::string_view word : split(parts_of(title).parties)) {
    const std::string low = lowered(word);
    const bool ends = word.ends_with(',');
    if (ends) word.remove_suffix(1);
    if (low == "and") close();
    if (low != "and" && low != "the") party += folded(word);
    if (ends) close();
  }
  close();
  return parties;
}

/// The content words of a title, sorted; writers change its small words at will, and its plurals.
std::vector<std::string> content_words(std::string_view title) {
  std::vector<std::string> content;
  const std::string subject = without_parties(title);
  for (const std::string_view word : split(subject)) {
    if (is_name_connector(lowered(word))) continue;
    content.push_back(folded(word));
    constexpr std::size_t short_word = 3;
    if (content.back().size() > short_word && content.back().ends_with('s')) content.back().pop_back();
  }
  std::sort(content.begin(), content.end());
  return content;
}

/// Words for a written bargain that writers take for one another: "Iran deal", "Iran accord", "Iran pact".
constexpr std::array<std::string_view, 5> bargain_heads = {"accord", "agreement", "deal", "pact", "treaty"};

/// The same name with other words for a bargain at its end: "Istanbul Convention" → "Istanbul pact". Empty
/// where the name does not end in one, or is one word.
std::vector<std::string> with_other_heads(const std::string& name) {
  std::vector<std::string> variants;
  const std::size_t blank = name.rfind(' ');
  if (blank == std::string::npos || blank == 0) return variants;
  const std::string head = lowered(std::string_view(name).substr(blank + 1));
  const bool bargain = std::find(bargain_heads.begin(), bargain_heads.end(), head) != bargain_heads.end();
  const std::string stem = name.substr(0, blank + 1);
  const std::string low = lowered(stem);
  // "the 1994 treaty", "Green Deal": too little, or something else
  if ((!bargain && head != "convention") || low == "the " || low == "nuclear weapons " ||
      low.ends_with("green "))
    return variants;
  for (const std::string_view other : bargain_heads) {
    if (other != head) variants.push_back(stem + std::string(other));
  }
  return variants;
}

bool comma(const SentenceWords& words, int i) {
  return words.is(i, ",");
}

/// A name's letters without the articles behind its small words, which headlines leave out.
std::string key_of(std::string_view name) {
  std::string key;
  bool connected = false;
  for (const std::string_view word : split(name)) {
    const std::string low = lowered(word);
    if (!connected || low != "the") key += folded(word);
    connected = is_name_connector(low);
  }
  return key;
}

bool same_bearer(const NameEntry& one, const NameEntry& other) {
  return one.treaty == other.treaty && one.actor == other.actor;
}

void add(std::map<std::string, std::vector<NameEntry>>& names, NameEntry entry) {
  if (entry.name.starts_with("the ") || entry.name.starts_with("The ")) {
    entry.name.erase(0, 4);
    entry.definite = true;
    // "the bloc", "the ministry": left to coreference, which knows what was named before
    if (entry.name.find(' ') == std::string::npos && small(entry.name[0])) return;
  }
  if (everyday_word(entry.name) || vague_acronym(entry.name)) entry.needs_context = true;
  std::string key = key_of(entry.name);
  if (key.size() < 2) return;
  auto& same = names[std::move(key)];
  // one name in two writings ("Doha Round", "Doha round"): each counts, and what one needs no other need
  bool written = false;
  for (NameEntry& other : same) {
    if (!same_bearer(other, entry)) continue;
    entry.definite = other.definite = other.definite && entry.definite;
    entry.needs_context = other.needs_context = other.needs_context && entry.needs_context;
    written = written || other.name == entry.name;
  }
  if (!written) same.push_back(std::move(entry));
}

/// Adds what the vocabulary's names are called with another head, unless that is a name already. What would
/// name several treaties counts for none of them.
void add_other_heads(const Vocabulary& vocabulary, std::map<std::string, std::vector<NameEntry>>& names) {
  std::map<std::string, std::vector<NameEntry>> variants;
  for (const Treaty& treaty : vocabulary.treaties()) {
    if (treaty.kind == TreatyKind::process) continue;  // "the Iran deal" ends the talks
    for (const Alias& alias : treaty.aliases) {
      for (std::string& variant : with_other_heads(alias.text)) {
        if (names.contains(key_of(variant))) continue;
        add(variants, {std::move(variant), &treaty, nullptr, MentionForm::name, alias.needs_context, false});
      }
    }
  }
  for (auto& [key, entries] : variants) {
    const bool one = std::all_of(entries.begin(), entries.end(),
                                 [&](const NameEntry& entry) { return same_bearer(entry, entries.front()); });
    if (one) names.emplace(key, std::move(entries));
  }
}

}  // namespace

NameIndex::NameIndex(const Vocabulary& vocabulary) {
  std::map<std::string, std::vector<NameEntry>> names;
  for (const Treaty& treaty : vocabulary.treaties()) {
    for (const Alias& alias : treaty.aliases) {
      treaty_titles_.emplace_back(content_words(alias.text), &treaty);
      add(names, {alias.text, &treaty, nullptr, MentionForm::name, alias.needs_context, false});
    }
  }
  for (const Actor& actor : vocabulary.actors()) {
    for (const Alias& alias : actor.aliases) {
      // "Britain, France and Germany" names three states, not the group that they form
      if (!actor.members.empty() && alias.text.find(" and ") != std::string::npos) continue;
      add(names, {alias.text, nullptr, &actor, MentionForm::name, alias.needs_context, false});
    }
    for (const std::string& word : actor.demonyms)
      add(names, {word, nullptr, &actor, MentionForm::demonym, false, false});
    for (const std::string& word : actor.metonyms)
      add(names, {word, nullptr, &actor, MentionForm::metonym, false, false});
  }
  add_other_heads(vocabulary, names);
  for (auto& [key, entries] : names) {
    keys_.push_back(key);
    entries_.push_back(std::move(entries));
  }
}

std::vector<NameMatch> NameIndex::matches(const SentenceWords& words, int first) const {
  std::vector<NameMatch> found;
  auto low = keys_.begin();
  auto high = keys_.end();
  std::size_t depth = 0;
  bool has_comma = false;
  for (int i = first; i < words.size() && low != high; ++i) {
    if (i > first && words.is(i, "(") && words.acronym(i + 1) && words.is(i + 2, ")")) i += 3;
    if (i >= words.size()) break;
    if (i > first && words.is(i, "the") && is_name_connector(words.lower(i - 1))) continue;
    const std::string letters = folded(words.form(i));
    if (letters.empty() && (i == first || !(words.hyphen(i) || comma(words, i) || words.is(i, "'") ||
                                            words.is(i, ".") || words.is(i, "+") || words.is(i, "/"))))
      break;
    has_comma = has_comma || comma(words, i);
    for (const char c : letters) {
      const auto at = [&](const std::string& key) { return key.size() > depth ? key[depth] : '\0'; };
      low = std::partition_point(low, high, [&](const std::string& key) { return at(key) < c; });
      high = std::partition_point(low, high, [&](const std::string& key) { return at(key) <= c; });
      ++depth;
    }
    if (low == high || low->size() != depth || letters.empty()) continue;
    NameMatch match{first, i + 1, {}};
    for (const NameEntry& entry : entries_[static_cast<std::size_t>(low - keys_.begin())]) {
      if (has_comma && entry.name.find(',') == std::string::npos) continue;
      if (entry.definite && !words.is(first - 1, "the")) continue;
      const bool known = std::any_of(match.entries.begin(), match.entries.end(),
                                     [&](const NameEntry* other) { return same_bearer(*other, entry); });
      if (!known && case_fits(entry, words, first, i + 1)) match.entries.push_back(&entry);
    }
    if (!match.entries.empty()) found.push_back(std::move(match));
  }
  std::reverse(found.begin(), found.end());
  return found;
}

const std::vector<NameEntry>& NameIndex::entries(const std::string& key) const {
  static const std::vector<NameEntry> nothing;
  const auto at = std::lower_bound(keys_.begin(), keys_.end(), key);
  return at != keys_.end() && *at == key ? entries_[static_cast<std::size_t>(at - keys_.begin())] : nothing;
}

/// Whether a title names a party that the treaty does not have; what the Soviet Union signed Russia
/// inherited.
bool NameIndex::has_other_parties(const Treaty& treaty, std::string_view title) const {
  if (treaty.parties.empty()) return false;
  const auto is_party = [&](const std::string& slug) {
    return std::find(treaty.parties.begin(), treaty.parties.end(), slug) != treaty.parties.end();
  };
  for (const std::string& party : parties_of(title)) {
    const std::vector<NameEntry>& named = entries(party);
    if (named.empty()) continue;
    const bool fits = std::any_of(named.begin(), named.end(), [&](const NameEntry& entry) {
      return entry.actor != nullptr &&
             (is_party(entry.slug()) || (entry.slug() == "soviet_union" && is_party("russia")));
    });
    if (!fits) return true;
  }
  return false;
}

const Treaty* NameIndex::treaty_by_title(std::string_view title) const {
  constexpr std::size_t telling_words = 3;
  const std::vector<std::string> content = content_words(title);
  if (content.size() < telling_words) return nullptr;
  const Treaty* found = nullptr;
  std::size_t least = content.size() + 1;  // more words missing than said would be a guess
  bool tie = false;
  for (const auto& [known, treaty] : treaty_titles_) {
    if (!std::includes(known.begin(), known.end(), content.begin(), content.end())) continue;
    const std::size_t missing = known.size() - content.size();
    if (missing > least || (missing == least && treaty == found)) continue;
    tie = missing == least;
    if (!tie) found = treaty;
    least = missing;
  }
  return tie || (found != nullptr && has_other_parties(*found, title)) ? nullptr : found;
}

}  // namespace pacta
