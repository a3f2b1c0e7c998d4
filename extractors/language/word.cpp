#include "extractors/language/word.hpp"

#include <algorithm>
#include <array>

namespace pacta {
namespace {

bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The name ends where a preposition, a comma or a bracket begins what only describes it.
bool begins_complement(std::string_view word) {
  constexpr std::array<std::string_view, 9> openers{"on",      "of",      "for",  "to",        "in",
                                                    "between", "against", "with", "concerning"};
  return word.front() == '(' || word.front() == ',' ||
         std::find(openers.begin(), openers.end(), word) != openers.end();
}

std::string_view head_word(std::string_view phrase) {
  std::string_view head;
  while (true) {
    while (!phrase.empty() && is_blank(phrase.front())) phrase.remove_prefix(1);
    if (phrase.empty()) return head;
    const auto end = std::find_if(phrase.begin(), phrase.end(), is_blank);
    const auto word = phrase.substr(0, static_cast<std::size_t>(end - phrase.begin()));
    if (!head.empty() && begins_complement(word)) return head;
    head = word;
    phrase.remove_prefix(word.size());
  }
}

char kind_of(char c) {
  if (is_upper(c)) return 'X';
  if (is_lower(c)) return 'x';
  if (is_digit(c)) return 'd';
  return static_cast<unsigned char>(c) >= 0x80 ? 'u' : c;
}

}  // namespace

Word word_of(std::string_view form) {
  Word word;
  word.name = std::any_of(form.begin(), form.end(), is_blank);
  word.form = straight_quotes(word.name ? head_word(form) : form);
  word.lower = lower_case(word.form);
  return word;
}

std::string lower_case(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (is_upper(c)) c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

std::string straight_quotes(std::string_view text) {
  // The four curly quotes are E2 80 98, 99, 9C and 9D.
  constexpr std::string_view prefix = "\xE2\x80";
  std::string straight;
  straight.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char last = i + 2 < text.size() && text.substr(i, 2) == prefix ? text[i + 2] : '\0';
    const bool single = last == '\x98' || last == '\x99';
    if (single || last == '\x9C' || last == '\x9D') {
      straight += single ? '\'' : '"';
      i += 2;
    } else {
      straight += text[i];
    }
  }
  return straight;
}

std::string shape_of(std::string_view form) {
  std::string shape;
  for (const char c : form) {
    const char kind = kind_of(c);
    if (shape.empty() || shape.back() != kind) shape += kind;
  }
  return shape;
}

}  // namespace pacta
