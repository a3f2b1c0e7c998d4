#pragma once

#include "extractors/discourse/attribution.hpp"
#include "extractors/discourse/quote_marks.hpp"
#include "extractors/discourse/speaker_resolver.hpp"

#include <optional>
#include <span>
#include <vector>

namespace pacta {

/// Puts quote marks and attributions of one document together. One use: construct, then find().
class QuoteFinder {
 public:
  QuoteFinder(const Document& document, const Vocabulary& vocabulary);

  /// Sorted by content, the outer before the inner; parents set.
  std::vector<Quote> find();

 private:
  /// An attribution with its place in the document.
  struct Report {
    Attribution attribution;
    std::size_t sentence = 0;
    ByteSpan cue, content, clause;  // content and clause may be empty
    bool used = false;
  };

  /// A stretch between marks, and what became of it.
  struct Stretch {
    QuotedStretch marks;
    bool used = false;
    bool inner = false;  // inside another stretch
  };

  void read_paragraph(std::size_t paragraph, bool spoken);
  bool read_headline(std::size_t paragraph);
  void read_speech(const ByteSpan& words, const Speaker& speaker);
  void read_report(Report& report, bool spoken);
  void read_stretches(std::size_t paragraph);
  void read_stretch(Stretch& stretch, std::size_t paragraph);

  /// The attribution right after or right before a stretch; null where there is none.
  Report* adjacent(const Stretch& stretch, const ByteSpan& paragraph);
  /// The attribution whose clause governs a few quoted words: 'called the treaty "…"'.
  Report* governing(const Stretch& stretch);
  /// The subject of a sentence that leads to a stretch with a comma or colon: "Trump defended his decision:
  /// "…"".
  bool read_introduced(const Stretch& stretch, const ByteSpan& paragraph);
  /// Whose words a quoted fragment gives: the subject of the nearest verb above it.
  bool read_fragment(const Stretch& stretch);
  bool add_subject(const Stretch& stretch, const SentenceView& view, int subject);
  std::optional<Speaker> continued(const Stretch& stretch, const ByteSpan& paragraph) const;

  void add(QuoteKind kind, const ByteSpan& content, Report& report);
  void add(QuoteKind kind, const ByteSpan& content, const Speaker& speaker, std::optional<ByteSpan> words);
  bool can_speak(const Report& report, const Speaker& speaker) const;
  Speaker speaker_of(const Report& report) const;
  /// 'read "The Guns of August"': a title, brought by no comma or colon.
  bool names_work(const Stretch& stretch) const;
  ByteSpan trimmed(ByteSpan span) const;
  int words_in(const ByteSpan& span) const;

  /// The reports whose cue begins in a span, and the stretches that reach into one; by binary search.
  std::span<Report> reports_in(const ByteSpan& span);
  std::span<Stretch> stretches_in(const ByteSpan& span);
  const SentenceView* sentence_at(std::size_t position) const;

  const Document* document_;
  SpeakerResolver resolver_;
  std::vector<SentenceView> views_;
  std::vector<Report> reports_;       // sorted by cue
  std::vector<Stretch> stretches_;    // sorted by content
  std::vector<std::size_t> reach_;    // for each stretch, the furthest end of it and those before
  std::size_t paragraph_quotes_ = 0;  // quotes found before the current paragraph

  std::vector<Quote> quotes_;
};

}  // namespace pacta
