#pragma once

#include "extractors/mentions/article_evidence.hpp"
#include "extractors/mentions/candidate.hpp"
#include "extractors/mentions/name_index.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pacta {

/// Finds actors: states, organisations and persons of the vocabulary by name, demonym and metonym; roles
/// ("the Russian foreign minister", "US officials") with or without a person's name; persons whom an article
/// introduces by a title or by full name; organisations outside the lists; and groups that hold opinions
/// ("Senate Democrats", "critics"). Immutable; borrows vocabulary and index.
class ActorNames {
 public:
  ActorNames(const Vocabulary& vocabulary, const NameIndex& index);

  /// First pass: the persons whom a sentence introduces, the acronyms that it defines.
  void learn(const SentenceWords& words, ArticleEvidence& evidence) const;

  /// Second pass: adds the candidates of one sentence from token `begin` on. They may overlap.
  void find(const SentenceWords& words, int begin, const ArticleEvidence& evidence,
            std::vector<Candidate>& candidates) const;

 private:
  /// A stretch that names whom a role belongs to, or a person: tokens [first, last).
  struct Named {
    int last = 0;
    std::string slug;
    std::string represents;
    bool listed = false;
  };
  struct Role {
    int last = 0;
    bool official = false;
    bool former = false;
  };

  const NameEntry* reading(const NameMatch& match, const SentenceWords& words,
                           const ArticleEvidence& evidence) const;
  std::optional<Named> owner(const SentenceWords& words, int first, const ArticleEvidence& evidence) const;
  std::optional<Role> role(const SentenceWords& words, int first) const;
  /// A person's name at `first`; after a title single surnames and unlisted names count, too.
  std::optional<Named> person(const SentenceWords& words, int first, bool titled,
                              const ArticleEvidence& evidence) const;
  std::optional<Named> listed_person(const SentenceWords& words, int first, bool titled,
                                     const ArticleEvidence& evidence) const;
  std::optional<Named> unlisted_person(const SentenceWords& words, int first, bool titled,
                                       const ArticleEvidence& evidence) const;
  bool in_news(const NameEntry& entry, const ArticleEvidence& evidence) const;
  std::string spoken_for(const Actor& actor, const ArticleEvidence& evidence) const;

  std::string office_in_apposition(const SentenceWords& words, int after,
                                   const ArticleEvidence& evidence) const;

  void add_owned_role(const SentenceWords& words, int first, const ArticleEvidence& evidence,
                      std::vector<Candidate>& candidates) const;
  void add_titled_person(const SentenceWords& words, int first, const ArticleEvidence& evidence,
                         std::vector<Candidate>& candidates) const;
  void add_plain(const SentenceWords& words, int first, const ArticleEvidence& evidence,
                 std::vector<Candidate>& candidates) const;
  void add_organisation(const SentenceWords& words, int first, const ArticleEvidence& evidence,
                        std::vector<Candidate>& candidates) const;
  void add_group(const SentenceWords& words, int begin, int head, const ArticleEvidence& evidence,
                 std::vector<Candidate>& candidates) const;

  const Vocabulary* vocabulary_;
  const NameIndex* index_;
  std::set<std::string, std::less<>> given_names_;  ///< lower case, of the vocabulary's persons
};

}  // namespace pacta
