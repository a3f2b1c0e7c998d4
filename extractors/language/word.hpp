#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace pacta {

/// A token as tagger and parser see it.
struct Word {
  std::string form;   ///< straight quotes; for a collapsed mention the word that stands for it
  std::string lower;  ///< ASCII letters in lower case
  bool name = false;  ///< a mention of several words: one proper noun, whatever the words look like
};

/// The word for a token's form. A form with a blank in it is a collapsed mention, for which its head word
/// stands: "Treaty on Open Skies" → "Treaty", "Foreign Minister Sergey Lavrov" → "Lavrov".
Word word_of(std::string_view form);

/// ASCII letters in lower case; other bytes as they are.
std::string lower_case(std::string_view text);

/// Curly quotes and apostrophes made straight: "’s" → "'s".
std::string straight_quotes(std::string_view text);

/// What kinds of characters follow each other, runs counted once: "START-3" → "X-d", "McDonald" → "XxXx".
std::string shape_of(std::string_view form);

}  // namespace pacta
