#pragma once

#include "extractors/mentions/article_evidence.hpp"
#include "extractors/mentions/candidate.hpp"
#include "extractors/mentions/name_index.hpp"
#include "extractors/mentions/person_names.hpp"

#include <optional>
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
  struct Role {
    int last = 0;
    bool official = false;
    bool former = false;
  };

  const NameEntry* reading(const NameMatch& match, const SentenceWords& words,
                           const ArticleEvidence& evidence) const;
  /// The state in whose capital an institution sits, by what follows it: "in Kyiv".
  std::optional<NamedActor> host(const SentenceWords& words, int last) const;
  std::string delegate_of(const SentenceWords& words, int first, int last,
                          const ArticleEvidence& evidence) const;
  std::string host_before(const SentenceWords& words, int office) const;
  /// The ministry of a state that the vocabulary has under a name that ends so; empty where it has none.
  std::string body_of(const std::string& state, std::string_view name) const;
  std::optional<NamedActor> owner(const SentenceWords& words, int first,
                                  const ArticleEvidence& evidence) const;
  std::optional<Role> role(const SentenceWords& words, int first) const;
  std::string office_in_apposition(const SentenceWords& words, int after,
                                   const ArticleEvidence& evidence) const;

  void learn_acronyms(const SentenceWords& words, ArticleEvidence& evidence) const;
  void add_owned_role(const SentenceWords& words, int first, const ArticleEvidence& evidence,
                      std::vector<Candidate>& candidates) const;
  void add_titled_person(const SentenceWords& words, int first, const ArticleEvidence& evidence,
                         std::vector<Candidate>& candidates) const;
  void add_plain(const SentenceWords& words, int first, const ArticleEvidence& evidence,
                 std::vector<Candidate>& candidates) const;
  void add_organisation(const SentenceWords& words, int first, const ArticleEvidence& evidence,
                        std::vector<Candidate>& candidates) const;
  int group_begin(const SentenceWords& words, int begin, int head, const ArticleEvidence& evidence) const;
  int treaty_before(const SentenceWords& words, int end) const;
  void add_group(const SentenceWords& words, int begin, int head, const ArticleEvidence& evidence,
                 std::vector<Candidate>& candidates) const;

  const Vocabulary* vocabulary_;
  const NameIndex* index_;
  PersonNames persons_;
};

}  // namespace pacta
