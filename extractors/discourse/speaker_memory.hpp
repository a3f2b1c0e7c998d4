#pragma once

#include "extractors/discourse/actor_reading.hpp"
#include "extractors/discourse/sentence_view.hpp"

#include <map>
#include <string>
#include <vector>

namespace pacta {

/// Who is named where in a document, and who has spoken: the memory to which "he", "the minister" and "the
/// army" turn. Lookups take a byte offset and look back from it. Borrows the document.
class SpeakerMemory {
 public:
  SpeakerMemory(const Document& document, const Vocabulary& vocabulary);

  /// Remembers that somebody spoke at a place. In text order.
  void spoke(std::size_t at, const Speaker& speaker);

  /// Who spoke last; an empty speaker where nobody did.
  Speaker last_speaker(std::size_t before) const;
  /// Who spoke last, not more than so many bytes ago; null where nobody did.
  const Speaker* speaker_nearby(std::size_t before, std::size_t bytes) const;
  /// The person whom the text was about: recent, subject, speaker; compatible with a role ("minister") and a
  /// gender where given. An empty speaker where there is none.
  Speaker last_person(std::size_t before, std::string_view role = {}, Gender gender = Gender::unknown) const;
  /// "the army", "the ministry": the last organisation whose name holds the noun.
  Speaker last_organisation(std::size_t before, std::string_view noun) const;
  /// "they", "it": those who spoke just before if they are no single person, else the last organisation that
  /// was the subject of a sentence nearby; nobody rather than somebody wrong.
  Speaker last_group(std::size_t before) const;
  /// "the spokesperson" after "an Interpol spokesperson said"; null where another spoke since.
  const Speaker* last_described(std::size_t before, std::string_view noun) const;
  /// Somebody whose full name the text gives: "Zinichev"; null where it gives none.
  const Speaker* by_last_name(std::string_view name) const;

 private:
  /// A place where somebody is named.
  struct Appearance {
    std::size_t at = 0;
    std::size_t sentence = 0;
    Speaker speaker;
    std::string words;  // lower case; for persons with the words before: "foreign minister sergey lavrov"
    bool subject = false;
    Gender gender = Gender::unknown;
    bool sure = true;
    bool quoted = false;  // named in somebody's words: the reporter's "he" hardly means them
  };

  void collect(const Sentence& sentence, std::size_t index);
  void add_mentions(const SentenceView& view, std::size_t index);
  void add_names(const SentenceView& view, std::size_t index);
  std::string words_before(const Sentence& sentence, std::size_t begin) const;
  bool in_quote(std::size_t at) const;
  std::vector<Appearance>::const_reverse_iterator appearance_before(std::size_t before) const;

  const Document* document_;
  ActorReading reading_;
  std::vector<ByteSpan> quoted_;                              // what stands between marks, sorted
  std::vector<Appearance> appearances_;                       // in text order
  std::vector<std::pair<std::size_t, Speaker>> spoke_;        // in text order
  std::map<std::string, Speaker, std::less<>> by_last_name_;  // "zinichev" → yevgeny_zinichev
};

}  // namespace pacta
