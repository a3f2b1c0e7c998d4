#pragma once

#include "extractors/discourse/sentence_view.hpp"
#include "ontology/vocabulary.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pacta {

/// Somebody who speaks, with the words that name them at one place.
struct Speaker {
  std::string slug;        ///< empty where unknown
  std::string represents;  ///< empty: speaks for itself
  bool person = false;
};

/// Finds out whom a noun phrase stands for: an actor mention, a name outside the lists ("Yevgeny Zinichev",
/// later "Zinichev"), "he" or "the minister" (the last compatible person), or a source without a name, which
/// gets the slug of its description. Borrows the document; the mentions must be there and the sentences
/// tagged.
class SpeakerResolver {
 public:
  SpeakerResolver(const Document& document, const Vocabulary& vocabulary);

  Speaker resolve(const SentenceView& view, const TokenRange& phrase, int head) const;
  /// Whom the label of a turn in a transcript stands for: "MR. SULLIVAN", "THE PRESIDENT".
  Speaker resolve_label(std::string_view label) const;
  /// The speaker of a whole speech, by Article::speaker and speaker_state.
  Speaker article_speaker() const;

  /// Remembers that somebody spoke at a place, so that a later "he" may mean them. In text order.
  void spoke(std::size_t at, const Speaker& speaker);
  /// Who spoke last before a place; an empty speaker where nobody did.
  Speaker last_speaker(std::size_t before) const;
  /// The last person named before a place as the subject or topic of the text; an empty speaker where there
  /// is none.
  Speaker last_person(std::size_t before, std::string_view role = {}) const;

 private:
  /// A place where somebody is named.
  struct Appearance {
    std::size_t at = 0;
    std::size_t sentence = 0;
    Speaker speaker;
    std::string
        words;  // lower case, with the words before the name: "russian foreign minister sergey lavrov"
    bool subject = false;
    bool sure = true;     // known as a person, by the vocabulary, a title or a given name
    bool quoted = false;  // named in somebody's words: the reporter's "he" hardly means them
  };

  std::vector<Appearance>::const_reverse_iterator appearance_before(std::size_t before) const;
  void collect(const Sentence& sentence, std::size_t index);
  bool is_description(const Mention& mention) const;
  std::optional<Speaker> named(const SentenceView& view, const TokenRange& phrase, int head) const;
  TokenRange apposition(const SentenceView& view, const TokenRange& phrase) const;
  TokenRange author(const SentenceView& view, const TokenRange& phrase, int head) const;
  const Speaker* last_described(std::size_t before, std::string_view noun) const;
  Speaker of_mention(const Mention& mention) const;
  bool is_person(const Mention& mention) const;
  const Mention* named_mention(const SentenceView& view, const TokenRange& phrase, int head) const;
  std::optional<Speaker> unlisted(const SentenceView& view, const TokenRange& phrase, int head) const;
  Speaker described(const SentenceView& view, const TokenRange& phrase, int head) const;
  Speaker last_organisation(std::size_t before, std::string_view noun) const;
  Speaker last_group(std::size_t before) const;
  bool surely_person(const Mention& mention) const;
  std::string state_in(const ByteSpan& words) const;
  Speaker office_holder(std::string_view title, std::string_view state) const;
  std::string transcript_state() const;

  const Document* document_;
  const Vocabulary* vocabulary_;
  std::vector<ByteSpan> quoted_;                              // what stands between marks, sorted
  std::vector<Appearance> appearances_;                       // in text order
  std::vector<std::pair<std::size_t, Speaker>> spoke_;        // in text order
  std::map<std::string, Speaker, std::less<>> by_last_name_;  // "zinichev" → yevgeny_zinichev
};

}  // namespace pacta
