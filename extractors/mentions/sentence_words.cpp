#include "extractors/mentions/sentence_words.hpp"

#include "extractors/mentions/folding.hpp"

#include <algorithm>
#include <cctype>

namespace pacta {
namespace {

bool upper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool small(char c) {
  return c >= 'a' && c <= 'z';
}

/// Capital of two-byte Latin letters: "É", "Š".
bool starts_with_latin_capital(std::string_view form) {
  if (form.size() < 2) return false;
  const auto lead = static_cast<unsigned char>(form[0]);
  const auto next = static_cast<unsigned char>(form[1]);
  if (lead == 0xC3) return next >= 0x80 && next <= 0x9E;
  return (lead == 0xC4 || lead == 0xC5) && next % 2 == 0;
}

/// The full stop of an abbreviated title: "Sen.", "Gen.", "Mr."; "U.S." and "No. 5" keep theirs.
bool abbreviated(std::string_view form) {
  return form.size() >= 3 && form.size() <= 5 && form.find('.') == form.size() - 1 && upper(form[0]) &&
         small(form[1]);
}

std::string lowered(std::string_view form) {
  if (abbreviated(form)) form.remove_suffix(1);
  std::string out;
  for (std::size_t i = 0; i < form.size(); ++i) {
    if (form.substr(i, 3) == "\u2019" || form.substr(i, 3) == "\u2018") {
      out += '\'';
      i += 2;
    } else {
      out += static_cast<char>(std::tolower(static_cast<unsigned char>(form[i])));
    }
  }
  return out;
}

}  // namespace

SentenceWords::SentenceWords(const Sentence& sentence) : sentence_(&sentence) {
  int words = 0;
  int capitals = 0;
  for (const Token& token : sentence.tokens) {
    lower_.push_back(lowered(token.form));
    if (token.form.size() < 4 || !std::isalpha(static_cast<unsigned char>(token.form[0]))) continue;
    ++words;
    capitals += upper(token.form[0]) ? 1 : 0;
  }
  const bool stopped = !lower_.empty() && lower_.back() == ".";  // headlines have no full stop
  headline_case_ = !stopped && words >= 4 && capitals * 10 >= words * 8;
}

std::string_view SentenceWords::form(int i) const {
  return i < 0 || i >= size() ? std::string_view{} : std::string_view{token(i).form};
}

std::string_view SentenceWords::lower(int i) const {
  return i < 0 || i >= size() ? std::string_view{} : std::string_view{lower_[static_cast<std::size_t>(i)]};
}

bool SentenceWords::capitalised(int i) const {
  const std::string_view word = form(i);
  return !word.empty() && (upper(word[0]) || starts_with_latin_capital(word));
}

bool SentenceWords::acronym(int i) const {
  const std::string_view word = form(i);
  if (std::count_if(word.begin(), word.end(), upper) < 2) return false;
  const auto smalls = std::count_if(word.begin(), word.end(), small);
  return smalls == 0 || (smalls == 1 && word.back() == 's');
}

bool SentenceWords::hyphen(int i) const {
  const std::string_view word = form(i);
  return word == "-" || word == "\u2010" || word == "\u2011" || word == "\u2013";
}

bool SentenceWords::year(int i) const {
  const std::string_view word = form(i);
  return word.size() == 4 && (word.starts_with("19") || word.starts_with("20")) &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool SentenceWords::initial(int i) const {
  for (--i; i >= 0; --i) {
    if (std::isalnum(static_cast<unsigned char>(form(i)[0])) != 0) return false;
  }
  return true;
}

std::string SentenceWords::letters(int first, int last) const {
  std::string joined;
  for (int i = first; i < last; ++i) joined += folded(form(i));
  return joined;
}

}  // namespace pacta
