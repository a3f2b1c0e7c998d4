#pragma once

#include <string_view>

namespace pacta {

/// How a word that is written with a full stop behaves before the next word.
enum class AbbreviationKind {
  none,
  title,    ///< "Gen.", "Mr.", "St.": the name follows, a sentence never ends here
  number,   ///< "No.", "Art.", "pp.": an abbreviation only where a figure follows
  date,     ///< "Feb.", "Mon.": an abbreviation only where more of the sentence follows
  closing,  ///< "Inc.", "Jr.", "etc.", "p.m.": may end a sentence and often does not
  joining   ///< "vs.", "e.g.", "i.e.": the sentence goes on
};

/// The kind of a word given without its last full stop ("Gen", "p.m"), in any case.
AbbreviationKind abbreviation_kind(std::string_view word);

/// Single letters with full stops between them, without the last one: "U.S", "J.F.K".
bool is_dotted_acronym(std::string_view word);

}  // namespace pacta
