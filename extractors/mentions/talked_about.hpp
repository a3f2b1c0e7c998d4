#pragma once

#include "extractors/language/document.hpp"
#include "ontology/vocabulary.hpp"

#include <map>
#include <string>

namespace pacta {

/// Tells talks from what they are about: "a dialogue on all aspects of strategic stability", "to discuss arms
/// control" mean the process, where its parties are spoken of; "the system of strategic stability" does not.
class TalkedAbout {
 public:
  /// The vocabulary says which process talks on what (Treaty::talks_on).
  explicit TalkedAbout(const Vocabulary& vocabulary);

  /// The slug of the process that a mention of `slug` at the token stands for; `slug` itself where it is not
  /// talked about there. Needs the tree of the sentence. O(depth · mentions).
  const std::string& meant(const Document& document, std::size_t sentence, int token,
                           const std::string& slug) const;

  /// The slug of the process that a holder means who offers talks on `slug` in a sentence: where the holder
  /// is a party to it, the others are spoken of, and the sentence names nobody else; else `slug` itself.
  const std::string& offered(const Document& document, std::size_t sentence, const std::string& slug,
                             const std::string& holder) const;

  /// Replaces the slugs of all mentions that stand for a process.
  void apply(Document& document) const;

 private:
  std::map<std::string, const Treaty*, std::less<>> processes_;  ///< by what they talk on
};

}  // namespace pacta
