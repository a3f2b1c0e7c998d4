#pragma once

#include "extractors/discourse/reporting_verbs.hpp"
#include "extractors/discourse/sentence_view.hpp"

#include <cstdint>
#include <vector>

namespace pacta {

/// Where the reporting words stand to what they report.
enum class ReportPlace : std::uint8_t {
  preposed,   ///< "Lavrov said that …"
  postposed,  ///< "…, Lavrov said."
  inserted    ///< "The treaty, Lavrov said, is dead."
};

/// The words of a reporter that say who says something: subject, reporting verb or phrase, and what belongs
/// to it.
struct Attribution {
  TokenRange cue;      ///< "said", "went on to say", "according to"
  TokenRange speaker;  ///< the noun phrase that names who speaks; may be empty
  int speaker_head = none;
  TokenRange clause;   ///< speaker, cue, addressee and adjuncts, without what is reported
  TokenRange content;  ///< what is reported indirectly in this sentence; empty where nothing is
  ReportKind kind = ReportKind::speech;
  ReportPlace place = ReportPlace::preposed;
};

/// All attributions of a sentence, sorted by cue. Reads trees where they agree with the order of words, and
/// the order of words and tags where they do not. Linear in the sentence for each reporting word.
std::vector<Attribution> find_attributions(const SentenceView& view);

}  // namespace pacta
