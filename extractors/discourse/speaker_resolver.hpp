#pragma once

#include "extractors/discourse/actor_reading.hpp"
#include "extractors/discourse/sentence_view.hpp"
#include "extractors/discourse/speaker_memory.hpp"

#include <optional>
#include <string>

namespace pacta {

/// Finds out whom a noun phrase stands for: an actor mention, a name outside the lists ("Yevgeny Zinichev",
/// later "Zinichev"), "he" or "the minister" (the last compatible person), or a source without a name, which
/// gets the slug of its description. Borrows the document; the mentions must be there and the sentences
/// tagged.
class SpeakerResolver {
 public:
  SpeakerResolver(const Document& document, const Vocabulary& vocabulary);

  Speaker resolve(const SentenceView& view, const TokenRange& phrase, int head) const;
  /// Who speaks behind a headline's dash: "Chile to sign — foreign minister". An office without a state is
  /// one of the state that the headline, whose words before the dash are `content`, begins with.
  Speaker resolve_signature(const SentenceView& view, const TokenRange& phrase,
                            const ByteSpan& content) const;
  /// Whom the label of a turn in a transcript stands for: "MR. SULLIVAN", "THE PRESIDENT".
  Speaker resolve_label(std::string_view label) const;
  /// The speaker of a whole speech, by Article::speaker and speaker_state.
  Speaker article_speaker() const;

  /// Who is named and who has spoken so far.
  const SpeakerMemory& memory() const { return memory_; }
  /// Remembers that somebody spoke at a place, so that a later "he" may mean them. In text order.
  void spoke(std::size_t at, const Speaker& speaker) { memory_.spoke(at, speaker); }

 private:
  std::optional<Speaker> named(const SentenceView& view, const TokenRange& phrase, int head) const;
  const Mention* named_person(const SentenceView& view, const TokenRange& phrase) const;
  const Mention* named_mention(const SentenceView& view, const TokenRange& phrase, int head) const;
  std::optional<Speaker> unlisted(const SentenceView& view, const TokenRange& phrase, int head) const;
  TokenRange apposition(const SentenceView& view, const TokenRange& phrase) const;
  TokenRange author(const SentenceView& view, const TokenRange& phrase, int head) const;
  Speaker described(const SentenceView& view, const TokenRange& phrase, int head) const;
  std::string state_in(const ByteSpan& words) const;
  std::string first_state(const SentenceView& view, const ByteSpan& words) const;
  Speaker office_holder(std::string_view title, std::string_view state) const;
  std::string transcript_state() const;
  Speaker visitor(std::string_view title, std::string_view host) const;

  const Document* document_;
  const Vocabulary* vocabulary_;
  ActorReading reading_;
  SpeakerMemory memory_;
};

}  // namespace pacta
