#include "extractors/discourse/reporting_verbs.hpp"

#include "extractors/language/tokens.hpp"

#include <algorithm>
#include <array>

namespace pacta {
namespace {

using enum ReportKind;

constexpr auto verbs = std::to_array<ReportingVerb>({
    {"accept", formal},     {"acknowledge", speech}, {"add", speech},           {"admit", speech},
    {"affirm", speech},     {"agree", formal},       {"allege", speech},        {"announce", formal},
    {"answer", formal},     {"argue", speech},       {"ask", question},         {"assert", speech},
    {"assess", formal},     {"assume", thought},     {"assure", speech},        {"attest", speech},
    {"believe", thought},   {"blast", wording},      {"boast", speech},         {"brand", wording},
    {"call", wording},      {"caution", speech},     {"characterise", wording}, {"characterize", wording},
    {"charge", formal},     {"chide", wording},      {"cite", wording},         {"claim", speech},
    {"clarify", speech},    {"comment", formal},     {"complain", speech},      {"concede", speech},
    {"conclude", speech},   {"condemn", wording},    {"confess", speech},       {"confirm", formal},
    {"consider", thought},  {"contend", speech},     {"continue", formal},      {"criticise", wording},
    {"criticize", wording}, {"cry", formal},         {"declare", speech},       {"demand", formal},
    {"denounce", wording},  {"deny", formal},        {"deplore", formal},       {"describe", wording},
    {"disclose", speech},   {"dismiss", wording},    {"dispute", formal},       {"doubt", thought},
    {"dub", wording},       {"elaborate", formal},   {"emphasise", speech},     {"emphasize", speech},
    {"estimate", thought},  {"exclaim", formal},     {"explain", speech},       {"fear", thought},
    {"feel", thought},      {"find", thought},       {"forecast", formal},      {"guarantee", formal},
    {"hail", wording},      {"highlight", formal},   {"hint", speech},          {"hold", thought},
    {"hope", thought},      {"imply", evidence},     {"indicate", evidence},    {"inform", speech},
    {"inquire", question},  {"insist", speech},      {"joke", speech},          {"label", wording},
    {"lament", speech},     {"maintain", speech},    {"mention", speech},       {"muse", speech},
    {"note", speech},       {"notify", formal},      {"object", formal},        {"observe", formal},
    {"opine", speech},      {"pledge", formal},      {"point", formal},         {"posit", speech},
    {"post", formal},       {"praise", wording},     {"predict", formal},       {"proclaim", speech},
    {"promise", formal},    {"propose", formal},     {"protest", formal},       {"question", question},
    {"quip", speech},       {"quote", wording},      {"read", formal},          {"reaffirm", formal},
    {"reason", formal},     {"recall", speech},      {"reckon", thought},       {"recognise", formal},
    {"recognize", formal},  {"recommend", formal},   {"refer", wording},        {"refute", formal},
    {"regret", formal},     {"reiterate", speech},   {"remark", speech},        {"remind", speech},
    {"repeat", formal},     {"reply", speech},       {"report", formal},        {"request", formal},
    {"respond", formal},    {"retort", speech},      {"reveal", formal},        {"rule", formal},
    {"say", speech},        {"shout", formal},       {"signal", evidence},      {"slam", wording},
    {"specify", speech},    {"speculate", speech},   {"state", speech},         {"stress", speech},
    {"suggest", evidence},  {"summarise", formal},   {"summarize", formal},     {"suspect", thought},
    {"swear", formal},      {"tell", speech},        {"term", wording},         {"testify", speech},
    {"think", thought},     {"threaten", formal},    {"tweet", speech},         {"underline", speech},
    {"underscore", speech}, {"urge", formal},        {"vow", formal},           {"warn", speech},
    {"wonder", question},   {"worry", thought},      {"write", speech},         {"yell", formal},
});

constexpr auto report_nouns = std::to_array<std::string_view>(
    {"accusation",  "allegation", "announcement", "argument", "assertion",  "assessment", "assumption",
     "assurance",   "belief",     "claim",        "concern",  "conclusion", "confidence", "conviction",
     "expectation", "fact",       "fear",         "hope",     "idea",       "message",    "notion",
     "opinion",     "position",   "premise",      "promise",  "regret",     "report",     "statement",
     "suggestion",  "surprise",   "suspicion",    "view",     "warning"});

constexpr auto belief_adjectives =
    std::to_array<std::string_view>({"adamant", "certain", "clear", "confident", "convinced", "hopeful",
                                     "optimistic", "positive", "sceptical", "skeptical", "sure"});

constexpr auto speaking_things = std::to_array<std::string_view>(
    {"account",     "agency",    "analysis",   "announcement", "article",      "assessment", "authority",
     "broadcaster", "channel",   "commission", "committee",    "communique",   "communiqué", "court",
     "daily",       "decree",    "document",   "forecast",     "group",        "journal",    "law",
     "leak",        "letter",    "magazine",   "media",        "memo",         "memorandum", "message",
     "ministry",    "newspaper", "note",       "notice",       "notification", "official",   "outlet",
     "paper",       "plan",      "poll",       "post",         "press",        "readout",    "release",
     "report",      "research",  "researcher", "resolution",   "review",       "ruling",     "site",
     "source",      "state",     "statement",  "study",        "survey",       "team",       "testimony",
     "transcript",  "tweet",     "website",    "witness"});

constexpr auto speaking_roles = std::to_array<std::string_view>({"activist",
                                                                 "archaeologist",
                                                                 "bank",
                                                                 "company",
                                                                 "eyewitness",
                                                                 "firm",
                                                                 "participant",
                                                                 "passenger",
                                                                 "police",
                                                                 "adviser",
                                                                 "advisor",
                                                                 "aide",
                                                                 "ally",
                                                                 "ambassador",
                                                                 "analyst",
                                                                 "army",
                                                                 "attorney",
                                                                 "author",
                                                                 "captain",
                                                                 "campaigner",
                                                                 "chair",
                                                                 "chairman",
                                                                 "chairwoman",
                                                                 "chancellor",
                                                                 "chief",
                                                                 "colonel",
                                                                 "commander",
                                                                 "commissioner",
                                                                 "congressman",
                                                                 "congresswoman",
                                                                 "coordinator",
                                                                 "correspondent",
                                                                 "critic",
                                                                 "delegate",
                                                                 "delegation",
                                                                 "deputy",
                                                                 "diplomat",
                                                                 "director",
                                                                 "doctor",
                                                                 "economist",
                                                                 "editor",
                                                                 "envoy",
                                                                 "executive",
                                                                 "expert",
                                                                 "general",
                                                                 "government",
                                                                 "governor",
                                                                 "head",
                                                                 "historian",
                                                                 "inspector",
                                                                 "journalist",
                                                                 "judge",
                                                                 "king",
                                                                 "lawmaker",
                                                                 "lawyer",
                                                                 "leader",
                                                                 "legislator",
                                                                 "manager",
                                                                 "mayor",
                                                                 "member",
                                                                 "minister",
                                                                 "ministry",
                                                                 "monarch",
                                                                 "mp",
                                                                 "mfa",
                                                                 "negotiator",
                                                                 "observer",
                                                                 "officer",
                                                                 "official",
                                                                 "opponent",
                                                                 "organiser",
                                                                 "organizer",
                                                                 "parliamentarian",
                                                                 "party",
                                                                 "pm",
                                                                 "politician",
                                                                 "pope",
                                                                 "premier",
                                                                 "president",
                                                                 "prince",
                                                                 "professor",
                                                                 "prosecutor",
                                                                 "rapporteur",
                                                                 "reporter",
                                                                 "representative",
                                                                 "republican",
                                                                 "researcher",
                                                                 "resident",
                                                                 "scholar",
                                                                 "scientist",
                                                                 "secretary",
                                                                 "senator",
                                                                 "speaker",
                                                                 "spokesman",
                                                                 "spokesperson",
                                                                 "spokeswoman",
                                                                 "strategist",
                                                                 "supporter",
                                                                 "undersecretary",
                                                                 "veteran",
                                                                 "victim",
                                                                 "witness",
                                                                 "writer",
                                                                 "youth"});

}  // namespace

const ReportingVerb* reporting_verb(std::string_view lemma) {
  const auto at =
      std::lower_bound(verbs.begin(), verbs.end(), lemma,
                       [](const ReportingVerb& verb, std::string_view word) { return verb.lemma < word; });
  return at != verbs.end() && at->lemma == lemma ? &*at : nullptr;
}

bool is_report_noun(std::string_view lemma) {
  return among(report_nouns, lemma);
}
bool is_belief_adjective(std::string_view lemma) {
  return among(belief_adjectives, lemma);
}
bool is_speaking_thing(std::string_view lemma) {
  return among(speaking_things, lemma);
}
bool is_speaking_role(std::string_view lemma) {
  return among(speaking_roles, lemma);
}

}  // namespace pacta
