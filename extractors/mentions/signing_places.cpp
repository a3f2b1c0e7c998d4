#include "extractors/mentions/signing_places.hpp"

#include "extractors/language/code_points.hpp"
#include "extractors/language/tokens.hpp"
#include "extractors/mentions/field_words.hpp"
#include "extractors/mentions/referents.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <set>
#include <sstream>

namespace pacta {
namespace {

constexpr long after = 10, before = 30;  // days: a text is agreed some time before it is signed

bool is_letter(char c) {
  return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

char upper(char c) {
  return static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
}

/// Whether a word begins with a capital and goes on in small letters: no "UN", no "treaty".
bool is_capital(const std::string& word) {
  return word.size() > 2 && std::isupper(static_cast<unsigned char>(word[0])) != 0 &&
         std::islower(static_cast<unsigned char>(word[1])) != 0;
}

/// Whether a word stands in a text as it is or in capitals, as in a dateline.
bool has_word(std::string_view text, const std::string& word) {
  std::string capitals = word;
  std::transform(capitals.begin(), capitals.end(), capitals.begin(), upper);
  for (const std::string& form : {word, capitals}) {
    for (std::size_t at = text.find(form); at != std::string_view::npos; at = text.find(form, at + 1)) {
      const std::size_t end = at + form.size();
      if ((at == 0 || !is_letter(text[at - 1])) && (end == text.size() || !is_letter(text[end]))) return true;
    }
  }
  return false;
}

/// Words that are no places: names of actors, and what any name writes small, too ("joint", "peace").
std::set<std::string> other_words(const Vocabulary& vocabulary) {
  std::set<std::string> words;
  for (const Actor& actor : vocabulary.actors()) {
    for (const Alias& alias : actor.aliases) words.insert(ascii_lower(alias.text));
    for (const std::string& people : actor.demonyms) words.insert(ascii_lower(people));
  }
  for (const Treaty& treaty : vocabulary.treaties()) {
    for (const Alias& alias : treaty.aliases) {
      std::istringstream parts(alias.text);
      for (std::string word; parts >> word;) {
        if (std::islower(static_cast<unsigned char>(word.front())) != 0) words.insert(word);
      }
    }
  }
  return words;
}

/// What is agreed at a table: no charter, no declaration.
bool is_agreed(std::string_view head) {
  static constexpr std::array<std::string_view, 9> heads = {
      "accord", "accords", "agreement", "agreements", "convention", "pact", "protocol", "treaty", "truce"};
  return among(heads, head);
}

/// "Copenhagen" of "Copenhagen Accord", "Rarotonga" of "Treaty of Rarotonga"; empty where the name is longer
/// or has no word for a treaty.
std::string place_of(const std::string& name) {
  constexpr std::size_t longest = 3;  // words: "Glasgow Climate Pact"
  const std::vector<std::string> words = words_of(name);
  if (words.size() < 2 || words.size() > longest) return {};
  if (words.size() == longest && is_agreed(words.front()) && words[1] == "of")
    return name.substr(name.rfind(' ') + 1);
  return is_agreed(words.back()) ? name.substr(0, words.front().size()) : std::string{};
}

}  // namespace

SigningPlaces::SigningPlaces(const Vocabulary& vocabulary) {
  const std::set<std::string> others = other_words(vocabulary);
  for (const Treaty& treaty : vocabulary.treaties()) {
    if (!treaty.signed_on || treaty.signed_on->precision() != DatePrecision::day) continue;
    std::set<std::string> places;
    for (const Alias& alias : treaty.aliases) places.insert(place_of(alias.text));
    for (const std::string& place : places) {
      if (is_capital(place) && !others.contains(ascii_lower(place)))
        signings_.push_back({place, treaty.signed_on->first_day(), &treaty});
    }
  }
}

const Treaty* SigningPlaces::signed_here(std::string_view text, const std::optional<Date>& date) const {
  if (!date || date->precision() != DatePrecision::day) return nullptr;
  const Treaty* found = nullptr;
  for (const Signing& signing : signings_) {
    const long since = date->first_day() - signing.day;
    if (since > after || since < -before || !has_word(text, signing.place)) continue;
    if (found != nullptr && found != signing.treaty) return nullptr;
    found = signing.treaty;
  }
  return found;
}

}  // namespace pacta
