#pragma once

#include "extractors/language/document.hpp"
#include "extractors/language/gender.hpp"
#include "ontology/vocabulary.hpp"

#include <set>
#include <string>
#include <vector>

namespace pacta {

/// Something that a document speaks of: all mentions with one slug.
struct Referent {
  struct Occurrence {
    std::size_t sentence = 0;
    std::size_t at = 0;  ///< byte where the mention begins
    int mention = none;  ///< index into Document::mentions
    std::size_t paragraph = 0;
    bool subject = false;
    bool named = false;  ///< by a name, not by a description or pronoun
    std::string head;    ///< of the name: its last word, lower case
  };

  std::string slug;
  std::string represents;
  MentionKind kind = MentionKind::actor;
  const Treaty* treaty = nullptr;  ///< where the vocabulary lists it
  const Actor* actor = nullptr;
  std::set<std::string> words;  ///< of its names, roles and descriptions; lower case
  std::vector<std::string> parties;
  bool process = false;   ///< talks, not a text
  bool invented = false;  ///< no name, but a description that stands for itself
  bool person = false;
  bool state = false;
  bool plural = false;
  bool headline = false;
  Gender gender = Gender::unknown;
  std::vector<Occurrence> occurrences;  ///< in text order

  const std::string& holder() const { return represents.empty() ? slug : represents; }
  /// The last occurrence that begins before `at`; null where there is none.
  const Occurrence* before(std::size_t at) const;
  /// The last one that is a name.
  const Occurrence* named_before(std::size_t at) const;
  /// Whether it is a subject in the sentence of its last occurrence before `at`, up to there.
  bool is_subject_before(std::size_t at) const;
  /// How many occurrences begin before `at`.
  std::size_t count_before(std::size_t at) const;
};

/// The things that a document speaks of, in order of appearance.
class Referents {
 public:
  Referents(const Document& document, const Vocabulary& vocabulary);

  /// Adds the mention with that index, whose slug is known, to its referent, or makes one.
  void note(int mention);

  const std::vector<Referent>& all() const { return referents_; }
  const Referent* find(const std::string& slug, MentionKind kind) const;
  /// Whether someone speaks or stands for that actor, or it is named itself.
  bool find_holder(const std::string& actor) const;
  /// Treaty mentions in the whole document.
  std::size_t treaty_mentions() const { return treaty_mentions_; }

 private:
  Referent described(const Mention& mention) const;
  void learn_words(Referent& referent, const Mention& mention) const;

  const Document* document_;
  const Vocabulary* vocabulary_;
  std::vector<Referent> referents_;
  std::size_t treaty_mentions_ = 0;
};

/// The lower-case words of a text, split at blanks and hyphens, without punctuation and plural possessives.
std::vector<std::string> words_of(std::string_view text);

/// Whether the mention's token is a subject in its sentence's tree.
bool is_subject(const Document& document, const Mention& mention);

}  // namespace pacta
