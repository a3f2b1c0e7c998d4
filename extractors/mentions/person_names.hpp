#pragma once

#include "extractors/mentions/article_evidence.hpp"
#include "extractors/mentions/name_index.hpp"

#include <optional>
#include <set>
#include <string>

namespace pacta {

/// An actor named by the tokens from some place to `last`.
struct NamedActor {
  int last = 0;
  std::string slug;
  std::string represents;  ///< state or organisation for which it speaks here; empty: for itself
  bool listed = false;     ///< the vocabulary knows it
};

/// Finds names of persons: those of the vocabulary, and others by title, given name, or the words of
/// reporting beside them. Immutable; borrows vocabulary and index.
class PersonNames {
 public:
  PersonNames(const Vocabulary& vocabulary, const NameIndex& index);

  /// The person named from token `first` on; after a title single surnames and unlisted names count, too.
  std::optional<NamedActor> find(const SentenceWords& words, int first, bool titled,
                                 const ArticleEvidence& evidence) const;
  std::optional<NamedActor> listed(const SentenceWords& words, int first, bool titled,
                                   const ArticleEvidence& evidence) const;
  std::optional<NamedActor> unlisted(const SentenceWords& words, int first, bool titled,
                                     const ArticleEvidence& evidence) const;

 private:
  bool begins_other_name(const SentenceWords& words, const NameMatch& match, const Actor& person) const;
  bool in_news(const NameEntry& entry, const ArticleEvidence& evidence) const;

  const Vocabulary* vocabulary_;
  const NameIndex* index_;
  std::set<std::string, std::less<>> given_names_;  ///< lower case, of the vocabulary's persons
};

bool is_person(const NameEntry& entry);

/// For whom an actor speaks on the article's date, or as an article without date calls them; empty for
/// states, private persons and chambers of parliament: whether a vote is the state's decision is for the
/// reader of positions to say.
std::string spoken_for(const Actor& actor, const Vocabulary& vocabulary, const ArticleEvidence& evidence);

/// The text of tokens [first, last) without possessive marks, single blanks.
std::string joined(const SentenceWords& words, int first, int last);

/// Folded surname of the name [first, last): its last word that is no "Jr.".
std::string surname(const SentenceWords& words, int first, int last);

}  // namespace pacta
