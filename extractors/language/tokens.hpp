#pragma once

#include "extractors/language/document.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace pacta {

inline const Token& at(const Sentence& sentence, int token) {
  return sentence.tokens[static_cast<std::size_t>(token)];
}

template <std::size_t n>
bool among(const std::array<std::string_view, n>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Whether a preposition marks the phrase of a token: "by" of "signed by Reagan".
inline bool has_case(const Sentence& sentence, int token, std::string_view preposition) {
  return std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [&](const Token& each) {
    return each.head == token && each.deprel == "case" && each.lemma == preposition;
  });
}

}  // namespace pacta
