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

}  // namespace pacta
