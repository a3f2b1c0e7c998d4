#pragma once

#include "extractors/mentions/name_index.hpp"
#include "ontology/date.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pacta {

/// A person as an article introduces them, by full name or with a title.
struct IntroducedPerson {
  std::string slug;        ///< the vocabulary's, or that of the full name
  std::string represents;  ///< state or organisation; empty for private persons
};

/// What the whole article says that helps to read its single names: gathered in a first pass over the
/// sentences, read-only in the second.
struct ArticleEvidence {
  std::optional<Date> date;
  std::string home;             ///< dateline_state(): slug, or empty
  std::set<std::string> named;  ///< slugs of treaties and actors that the article names beyond doubt
  std::map<std::string, std::string> treaty_acronyms;  ///< "TPP" → slug, defined in brackets after a name
  std::map<std::string, std::string> organisation_acronyms;
  std::map<std::string, IntroducedPerson> persons;  ///< by folded surname
  /// By slug: how much oftener a person is called by an office than a former one or a candidate for it.
  std::map<std::string, int> offices;
  std::map<std::string, std::set<std::string>> titles;  ///< by slug: the words for the offices
  std::vector<int> years;       ///< in which an article without a date was most likely written
  bool names_treaties = false;  ///< whether a treaty is among them
  int domain_words = 0;         ///< how many words of arms control occur
  int words = 0;                ///< how many tokens the article has

  bool names(const std::string& slug) const { return named.contains(slug); }
};

/// Adds what one sentence names beyond doubt and its domain words.
void gather_names(const SentenceWords& words, const NameIndex& index, ArticleEvidence& evidence);

}  // namespace pacta
