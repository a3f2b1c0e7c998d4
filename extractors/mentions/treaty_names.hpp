#pragma once

#include "extractors/mentions/article_evidence.hpp"
#include "extractors/mentions/candidate.hpp"
#include "extractors/mentions/name_index.hpp"

#include <vector>

namespace pacta {

/// Finds the names of treaties: those of the vocabulary, formal titles ("Treaty on …", "Convention for …"),
/// names that end in a word for a treaty ("Kyoto Protocol", "Mendoza Accord"), resolutions by number, and
/// acronyms that the article defines. Words that only repeat what a name is ("New START arms control treaty",
/// "TPP trade deal"), a year before it and an acronym in brackets after it belong to the mention. Immutable;
/// borrows the index.
class TreatyNames {
 public:
  TreatyNames(const Vocabulary& vocabulary, const NameIndex& index)
      : vocabulary_(&vocabulary), index_(&index) {}

  /// First pass: what a sentence defines, "Trans-Pacific Partnership (TPP)".
  void learn(const SentenceWords& words, ArticleEvidence& evidence) const;

  /// Second pass: adds the candidates of one sentence from token `begin` on. They may overlap.
  void find(const SentenceWords& words, int begin, const ArticleEvidence& evidence,
            std::vector<Candidate>& candidates) const;

 private:
  std::vector<Candidate> starting_at(const SentenceWords& words, int first,
                                     const ArticleEvidence& evidence) const;
  const Treaty* reading(const NameMatch& match, const SentenceWords& words,
                        const ArticleEvidence& evidence) const;
  bool is_vague_for_others(const NameEntry& entry, const NameMatch& match, const SentenceWords& words,
                           const ArticleEvidence& evidence) const;
  bool names_other_of_cold_war(const Treaty& treaty, const ArticleEvidence& evidence) const;
  bool is_rivalled(const Treaty& treaty, const ArticleEvidence& evidence) const;
  bool context_holds(const NameEntry& entry, const ArticleEvidence& evidence) const;
  void formal_title(const SentenceWords& words, int first, std::vector<Candidate>& found) const;
  void headed_name(const SentenceWords& words, int first, const ArticleEvidence& evidence,
                   std::vector<Candidate>& found) const;
  const Treaty* best_named(const std::string& letters, const std::optional<Date>& date) const;
  /// The one treaty with a name of those letters; null where there are several.
  const Treaty* called(const std::string& letters, const ArticleEvidence& evidence) const;
  void extend(const SentenceWords& words, Candidate& candidate) const;
  bool actor_words(const SentenceWords& words, int first, int last) const;

  const Vocabulary* vocabulary_;
  const NameIndex* index_;
};

}  // namespace pacta
