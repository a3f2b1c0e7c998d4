#pragma once

#include <cstdint>
#include <string_view>

namespace pacta {

/// What kind of report a verb makes.
enum class ReportKind : std::uint8_t {
  speech,    ///< "say", "stress": with "that", without it, or with a direct quote
  formal,    ///< "announce", "confirm": without "that" only before a clear clause; often takes a plain object
  thought,   ///< "believe", "hope": a clause follows; no direct quotes
  evidence,  ///< "suggest", "indicate": a report only where who or what does it can speak
  question,  ///< "ask", "wonder": direct quotes only; what is asked is nobody's position
  wording    ///< "call", "describe", "tweet about": words in quote marks are the subject's own
};

struct ReportingVerb {
  std::string_view lemma;
  ReportKind kind;
};

/// The entry of a lemma, null where the verb reports nothing. Source: the reporting verbs of English-language
/// wire news by what they do (neutral, distancing, denial, commitment, hedge), and the calques of Russian
/// agencies.
const ReportingVerb* reporting_verb(std::string_view lemma);

/// "confidence", "hope", "claim", "fact": a noun whose that-clause is speech or thought.
bool is_report_noun(std::string_view lemma);

/// "sure", "confident", "convinced": said of a person, with a clause of what that person thinks.
bool is_belief_adjective(std::string_view lemma);

/// "report", "statement", "study", "media": things that speak.
bool is_speaking_thing(std::string_view lemma);

/// "minister", "diplomat", "source", "expert": who speaks in news without a name.
bool is_speaking_role(std::string_view lemma);

}  // namespace pacta
