#include "extractors/mentions/signing_places.hpp"

#include "extractors/mentions/field_words.hpp"
#include "extractors/mentions/referents.hpp"

#include <algorithm>
#include <cctype>
#include <cstdlib>

namespace pacta {
namespace {

constexpr long near = 10;  // days

bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }

char upper(char c) { return static_cast<char>(std::toupper(static_cast<unsigned char>(c))); }

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

/// "Copenhagen" of "Copenhagen Accord"; empty where the label is longer or does not end with a word for a
/// treaty.
std::string place_of(const std::string& label) {
  constexpr std::size_t longest = 3;  // words: "Glasgow Climate Pact"
  const std::vector<std::string> words = words_of(label);
  if (words.size() < 2 || words.size() > longest || !is_treaty_head(words.back())) return {};
  return label.substr(0, words.front().size());
}

}  // namespace

SigningPlaces::SigningPlaces(const Vocabulary& vocabulary) {
  for (const Treaty& treaty : vocabulary.treaties()) {
    if (!treaty.signed_on || treaty.signed_on->precision() != DatePrecision::day) continue;
    std::string place = place_of(treaty.label);
    if (!place.empty()) signings_.push_back({std::move(place), treaty.signed_on->first_day(), &treaty});
  }
}

const Treaty* SigningPlaces::signed_here(std::string_view text, const std::optional<Date>& date) const {
  if (!date || date->precision() != DatePrecision::day) return nullptr;
  const Treaty* found = nullptr;
  for (const Signing& signing : signings_) {
    if (std::abs(signing.day - date->first_day()) > near || !has_word(text, signing.place)) continue;
    if (found != nullptr) return nullptr;
    found = signing.treaty;
  }
  return found;
}

}  // namespace pacta
