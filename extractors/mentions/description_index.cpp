#include "extractors/mentions/description_index.hpp"

#include "extractors/mentions/field_words.hpp"
#include "extractors/mentions/folding.hpp"
#include "extractors/mentions/referents.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

namespace pacta {
namespace {

/// Words that any treaty may be described with.
bool says_nothing(std::string_view word) {
  static constexpr std::array<std::string_view, 32> dull = {
      "ban",           "era",        "banning",     "bans",        "certain",  "draft",   "global",
      "international", "prohibit",   "prohibiting", "prohibition", "proposed", "related", "state",
      "states",        "system",     "their",       "un",          "u.n.",     "united",  "nations",
      "universal",     "world",      "historic",    "landmark",    "legally",  "first",   "last",
      "national",      "nationwide", "no",          "political"};
  return is_treaty_head(word) || is_process_head(word) || is_name_connector(word) || is_determiner(word) ||
         std::find(dull.begin(), dull.end(), word) != dull.end();
}

/// "non-proliferation", "anti-personnel", "no-first-use": one word with the next however it is written.
bool is_prefix(const std::vector<std::string>& words, std::size_t i) {
  if (i + 1 >= words.size()) return false;
  const std::string& word = words[i];
  return word == "non" || word == "anti" || word == "land" || (word == "no" && words[i + 1] == "first");
}

/// "weapons", "testing", "tests" → "weapon", "test": enough to bring the forms of one noun together.
std::string stem(std::string word) {
  if (word.size() > 5 && word.ends_with("ing")) word.resize(word.size() - 3);
  if (word.size() > 5 && word.ends_with('e')) word.pop_back();
  if (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss")) word.pop_back();
  return word;
}

/// "UN arms treaty", "treaty banning nuclear weapons" are names; a treaty on arms or nuclear weapons may be
/// any of the field, one in New York any that the United Nations keep, one of 1951 any of that year, one of
/// the Cold War any of that time.
bool fits_all(const std::vector<std::string>& stems) {
  static const std::vector<std::string> arms = {"arm"}, new_york = {"new", "york"},
                                        nuclear_weapons = {"nuclear", "weapon"};
  const bool year = stems.size() == 1 && stems.front().size() == 4 &&
                    std::isdigit(static_cast<unsigned char>(stems.front().front())) != 0;
  return stems == arms || stems == new_york || stems == nuclear_weapons || year;
}

/// The names of organisations in the form of descriptions.
std::set<std::vector<std::string>> organisation_stems(const Vocabulary& vocabulary) {
  std::set<std::vector<std::string>> found;
  for (const Actor& actor : vocabulary.actors()) {
    if (actor.kind == ActorKind::organisation) found.insert(telling_stems(words_of(actor.label)));
  }
  return found;
}

}  // namespace

std::vector<std::string> telling_stems(const std::vector<std::string>& words) {
  std::vector<std::string> stems;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == "cold" && i + 1 < words.size() && words[i + 1] == "war") {
      ++i;  // "a Cold War-era treaty"
      continue;
    }
    const bool prefix = is_prefix(words, i);
    if (says_nothing(words[i]) && !prefix) continue;
    std::string word = words[i];
    if (prefix) word += words[++i];
    stems.push_back(stem(folded(word)));
  }
  std::sort(stems.begin(), stems.end());
  stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
  return stems;
}

DescriptionIndex::DescriptionIndex(const Vocabulary& vocabulary) {
  const std::set<std::vector<std::string>> organisations = organisation_stems(vocabulary);
  for (const Treaty& treaty : vocabulary.treaties()) {
    for (const Alias& alias : treaty.aliases) {
      const bool article = alias.text.starts_with("the ");
      const auto [known, fresh] =
          phrases_.try_emplace(folded(article ? alias.text.substr(4) : alias.text), &treaty);
      if (!fresh && known->second != &treaty) known->second = nullptr;
      std::vector<std::string> stems = telling_stems(words_of(alias.text));
      // "Democratic Charter", which needs context as a name, does not make a democratic convention a treaty
      if (stems.size() == 1 && alias.needs_context) continue;
      if (fits_all(stems) || alias.text.starts_with("Cold War")) continue;
      // a partnership with the European Union is not the Treaty on European Union
      if (stems.size() > 1 && organisations.contains(stems)) continue;
      if (!stems.empty()) names_.push_back({std::move(stems), &treaty});
    }
  }
  std::sort(names_.begin(), names_.end(), [](const Name& a, const Name& b) {
    return std::tie(a.stems, a.treaty->slug) < std::tie(b.stems, b.treaty->slug);
  });
}

const Treaty* DescriptionIndex::named(std::string_view phrase) const {
  const auto at = phrases_.find(folded(phrase));
  return at == phrases_.end() ? nullptr : at->second;
}

std::vector<DescriptionIndex::Match> DescriptionIndex::matches(const std::vector<std::string>& stems) const {
  std::vector<Match> found;
  std::size_t most = 1;
  for (const Name& name : names_) {
    if (name.stems.size() < most || name.stems.size() > stems.size()) continue;
    if (!std::includes(stems.begin(), stems.end(), name.stems.begin(), name.stems.end())) continue;
    if (name.stems.size() > most) found.clear();
    most = name.stems.size();
    const Match match{name.treaty, static_cast<int>(most)};
    if (std::find(found.begin(), found.end(), match) == found.end()) found.push_back(match);
  }
  if (most == 1 && found.size() > 1) found.clear();
  return found;
}

const Treaty* DescriptionIndex::signed_in(const std::vector<int>& years,
                                          const std::vector<std::string>& stems) const {
  const Treaty* best = nullptr;
  std::size_t most = 0;
  bool tie = false;
  for (const Name& name : names_) {
    const auto& born = name.treaty->signed_on;
    if (!born || std::find(years.begin(), years.end(), born->year()) == years.end()) continue;
    const auto shared = static_cast<std::size_t>(
        std::count_if(name.stems.begin(), name.stems.end(), [&](const std::string& stem) {
          const bool year = std::isdigit(static_cast<unsigned char>(stem.front())) != 0;
          return !year && std::binary_search(stems.begin(), stems.end(), stem);
        }));
    if (shared == 0 || shared < most) continue;
    if (shared == most) {
      tie = tie || name.treaty != best;
      continue;
    }
    best = name.treaty;
    most = shared;
    tie = false;
  }
  return tie ? nullptr : best;
}

}  // namespace pacta
