#include "extractors/mentions/likely_years.hpp"

#include "extractors/language/code_points.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace pacta {
namespace {

constexpr int first_year = 1945, last_year = 2100, june = 6;

/// Whether a title holds a word: "minister" of "Foreign Minister".
bool holds_word(const std::string& title, const std::string& word) {
  const std::string words = ascii_lower(title);
  for (std::size_t at = words.find(word); at != std::string::npos; at = words.find(word, at + 1)) {
    const bool begins = at == 0 || words[at - 1] == ' ';
    const bool ends = at + word.size() == words.size() || words[at + word.size()] == ' ';
    if (begins && ends) return true;
  }
  return false;
}

/// The years for most of which a person held an office with one of those words in its title.
std::set<int> years_in_office(const Actor& person, const std::set<std::string>& called) {
  std::set<int> years;
  for (const Role& role : person.roles) {
    const bool meant = std::any_of(called.begin(), called.end(),
                                   [&](const std::string& word) { return holds_word(role.title, word); });
    if (!meant || !role.from) continue;
    const int from = role.from->year() + (role.from->month() > june ? 1 : 0);
    const bool soon = role.to && role.to->month() > 0 && role.to->month() <= june;
    const int to = role.to ? role.to->year() - (soon ? 1 : 0) : last_year;
    for (int year = std::max(first_year, from); year <= to; ++year) years.insert(year);
  }
  return years;
}

}  // namespace

std::vector<int> likely_years(const ArticleEvidence& evidence, const Vocabulary& vocabulary) {
  std::map<int, int> votes;
  for (const auto& [slug, words] : evidence.titles) {
    const auto called = evidence.offices.find(slug);
    const Actor* person = vocabulary.actor(slug);
    if (person == nullptr || called == evidence.offices.end() || called->second <= 0) continue;
    for (const int year : years_in_office(*person, words)) ++votes[year];
  }
  int most = 0;
  for (const auto& [year, count] : votes) most = std::max(most, count);
  std::vector<int> years;
  for (const auto& [year, count] : votes) {
    if (count == most) years.push_back(year);
  }
  return years;
}

std::optional<std::string> spoke_for_in(const Vocabulary& vocabulary, const Actor& person,
                                        const std::vector<int>& years) {
  for (auto year = years.rbegin(); year != years.rend(); ++year) {
    if (auto state = vocabulary.speaks_for(person, Date(*year))) return state;
  }
  return std::nullopt;
}

}  // namespace pacta
