#pragma once

#include "ontology/vocabulary.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pacta {

/// Tells what is agreed in these days at a place after which a treaty is named: a report of 18 December 2009
/// that speaks of Copenhagen and of an accord means the Copenhagen Accord before that has its name.
class SigningPlaces {
 public:
  /// Takes the treaties whose day of signing is known, with the words in their names that may be places.
  explicit SigningPlaces(const Vocabulary& vocabulary);

  /// The treaty that was signed in the ten days before the date, or the thirty after it, and whose place the
  /// text has as a word; null without a day, and where two fit. O(treaties + text of those of the time).
  const Treaty* signed_here(std::string_view text, const std::optional<Date>& date) const;

 private:
  struct Signing {
    std::string place;  ///< as the label writes it
    long day = 0;       ///< since 1970-01-01
    const Treaty* treaty = nullptr;
  };
  std::vector<Signing> signings_;
};

}  // namespace pacta
