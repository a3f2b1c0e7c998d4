#pragma once

#include "ontology/date.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace pacta {

/// How a publication date was come by.
enum class DateCertainty { stated, inferred, unknown };

/// One article as read: UTF-8, normalised (NFC, LF line ends), with title and body in one text to which all
/// offsets refer. The title, where there is one, is the text's first paragraph.
struct Article {
  std::string id;     ///< as the user knows it: the path, or the id of the record
  std::string text;   ///< title, blank line, paragraphs divided by blank lines
  std::string title;  ///< may be empty
  std::optional<Date> published;
  DateCertainty date_certainty = DateCertainty::unknown;
  std::string source;         ///< outlet: "TASS"; may be empty
  std::string url;            ///< may be empty
  std::string speaker;        ///< who speaks, where the whole text is a speech: name as given; may be empty
  std::string speaker_state;  ///< actor slug for which the speaker speaks, ISO 3166-1 alpha-3 code or name;
                              ///< may be empty

  /// Whether the whole text is one speech.
  bool is_speech() const { return !speaker.empty() || !speaker_state.empty(); }

  /// Content identity: 32 hex digits, a hash of the text alone (XXH3 128), so that the same text gives the
  /// same IRI wherever it was found.
  std::string content_id() const;
};

/// Names as outputs carry them: "stated".
std::string_view name(DateCertainty certainty);
std::optional<DateCertainty> date_certainty_named(std::string_view label);

}  // namespace pacta
