#pragma once

#include "extractors/discourse/speaker.hpp"
#include "extractors/language/document.hpp"
#include "extractors/language/gender.hpp"
#include "ontology/vocabulary.hpp"

namespace pacta {

/// What an actor mention tells of the one whom it names, as far as speech is concerned. Borrows both.
class ActorReading {
 public:
  ActorReading(const Document& document, const Vocabulary& vocabulary)
      : document_(&document), vocabulary_(&vocabulary) {}

  /// "the US president", whom nobody has resolved: the slug describes and does not name.
  bool is_description(const Mention& mention) const;
  bool is_person(const Mention& mention) const;
  /// Known as a person by the vocabulary, a title or a given name, and not by the build of the name alone.
  bool is_surely_person(const Mention& mention) const;
  Gender gender(const Mention& mention) const;
  /// With whom the person speaks for on the article's date. Where a seat of government speaks, the body that
  /// has its name ("the Kremlin") does.
  Speaker speaker(const Mention& mention) const;

 private:
  const Actor* body_named(const Mention& mention) const;

  const Document* document_;
  const Vocabulary* vocabulary_;
};

/// By the list of given names.
Gender gender_by(std::string_view given_name);

/// "Sergey Lavrov" → "Lavrov".
std::string_view last_word_of(std::string_view words);

}  // namespace pacta
