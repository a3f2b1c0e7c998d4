#pragma once

#include "extractors/mentions/sentence_words.hpp"
#include "ontology/vocabulary.hpp"

#include <functional>
#include <string>
#include <vector>

namespace pacta {

/// One of several treaties that share a word: "Chemical" in "the Chemical and Biological Weapons
/// Conventions".
struct SharedName {
  int first = 0, last = 0;  ///< its own tokens [first, last); the shared words go with the name beside them
  const Treaty* treaty = nullptr;
};

/// The treaty that folded letters name, of several the likeliest; null where they name none.
using TreatyByLetters = std::function<const Treaty*(const std::string&)>;

/// The treaties of a list that begins at a token and shares its head: "the INF and START treaties", "the
/// Biological and Chemical Weapons Conventions", "the Treaties of Tlatelolco, Rarotonga and Bangkok". Empty
/// unless there are two or more and each is known. Linear in the list.
std::vector<SharedName> shared_heads(const SentenceWords& words, int first, const TreatyByLetters& named);

}  // namespace pacta
