#pragma once

#include "extractors/language/document.hpp"
#include "extractors/mentions/referents.hpp"
#include "extractors/mentions/voices.hpp"
#include "ontology/vocabulary.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pacta {

/// What kind of thing an expression stands for.
enum class AnaphorType : std::uint8_t {
  speaker,        ///< "I", "me", "my"
  speakers_side,  ///< "we", "our", "my country", "my delegation"
  person,         ///< "he", "she", "the minister"
  thing,          ///< "it", "its": a state or an organisation
  people,         ///< "they", "their"
  state,          ///< "the country"
  organ,          ///< "the government", "the ministry"
  organisation,   ///< "the bloc", "the agency"
  several,        ///< "the two sides", "both countries", "the leaders"
  belonging       ///< "his government", "its parliament": of whom the pronoun stands for
};

/// An expression that may stand for an actor.
struct ActorAnaphor {
  std::size_t sentence = 0;
  int token = none;
  ByteSpan span;
  MentionForm form = MentionForm::pronoun;
  AnaphorType type = AnaphorType::person;
  std::string word;  ///< the head, lower case: "minister"
  Gender gender = Gender::unknown;
  int number = 2;  ///< for several: how many
  bool subject = false;
  bool headline = false;  ///< a bare role in a headline, named only in the text below
  int owner = none;       ///< for belonging: token of the possessive pronoun
};

/// The expressions of one sentence that may stand for actors, in text order. Tokens that carry mentions are
/// left out.
std::vector<ActorAnaphor> find_actor_anaphors(const Document& document, std::size_t sentence);

/// What an expression was found to stand for.
struct ActorAntecedent {
  std::string slug, represents;
  std::vector<std::string> members;
  int antecedent = none;
  double certainty = 0.0;
};

/// Decides whom an expression stands for. Borrows the document, its referents and voices.
class ActorAntecedents {
 public:
  ActorAntecedents(const Document& document, const Vocabulary& vocabulary, const Referents& referents,
                   const Voices& voices);

  /// Absent where nobody is likely enough.
  std::optional<ActorAntecedent> read(const ActorAnaphor& anaphor) const;

 private:
  std::optional<ActorAntecedent> of_speaker(const ActorAnaphor& anaphor) const;
  std::optional<ActorAntecedent> of_one(const ActorAnaphor& anaphor) const;
  std::optional<ActorAntecedent> of_several(const ActorAnaphor& anaphor) const;
  std::optional<ActorAntecedent> of_joint_statement(const ActorAnaphor& anaphor) const;
  std::optional<ActorAntecedent> of_pair(const ActorAnaphor& anaphor) const;
  std::optional<ActorAntecedent> of_founders(const ActorAnaphor& anaphor) const;
  bool leads_state(const Token& token) const;
  std::vector<std::string> joined_with(std::size_t sentence, int first) const;
  std::optional<ActorAntecedent> of_owner(const ActorAnaphor& anaphor) const;
  std::optional<ActorAntecedent> by_custom(const ActorAnaphor& anaphor) const;
  std::optional<ActorAntecedent> by_headline(const ActorAnaphor& anaphor) const;
  std::optional<ActorAntecedent> of_own_head(const ActorAnaphor& anaphor) const;
  std::optional<ActorAntecedent> of_home(const ActorAnaphor& anaphor) const;
  std::string home_at(std::size_t byte) const;
  bool eligible(const ActorAnaphor& anaphor, const Referent& referent) const;

  const Document* document_;
  const Vocabulary* vocabulary_;
  const Referents* referents_;
  const Voices* voices_;
  std::string home_;  ///< the state of the dateline; may be empty
};

}  // namespace pacta
