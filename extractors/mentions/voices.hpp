#pragma once

#include "extractors/language/document.hpp"
#include "ontology/vocabulary.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pacta {

/// Who speaks at a place of a text, and for whom.
struct VoiceAt {
  std::string slug;                     ///< the speaker; may be empty
  std::vector<std::string> speaks_for;  ///< states or organisations; empty for private persons
  int quote = none;                     ///< index into Document::quotes; none: the whole text is a speech
};

/// The voices of a document: speakers of its quotes, and of the whole text where it is a speech.
class Voices {
 public:
  Voices(const Document& document, const Vocabulary& vocabulary);

  /// The innermost voice at a byte; absent in a reporter's own words and where the speaker is unknown.
  std::optional<VoiceAt> at(std::size_t byte) const;

 private:
  const Document* document_;
  std::optional<VoiceAt> speech_;  ///< of the whole text
};

/// The actors meant by "MCO", "United States", "United States and European Union": ISO 3166-1 alpha-3 codes,
/// slugs or names, joined by "and" or commas; a remark in brackets is left out. Unknown names fall away.
std::vector<std::string> actors_named(std::string_view text, const Vocabulary& vocabulary);

}  // namespace pacta
