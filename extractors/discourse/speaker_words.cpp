#include "extractors/discourse/speaker_words.hpp"

#include "extractors/language/tokens.hpp"
#include "extractors/language/word.hpp"
#include "extractors/mentions/folding.hpp"

#include <algorithm>
#include <array>

namespace pacta {
namespace {

constexpr auto titles = std::to_array<std::string_view>({"ambassador",
                                                         "adm",
                                                         "admiral",
                                                         "attorney",
                                                         "ayatollah",
                                                         "bishop",
                                                         "captain",
                                                         "cardinal",
                                                         "chairman",
                                                         "chancellor",
                                                         "chief",
                                                         "col",
                                                         "colonel",
                                                         "commissioner",
                                                         "congressman",
                                                         "congresswoman",
                                                         "constable",
                                                         "deputy",
                                                         "director",
                                                         "doctor",
                                                         "dr",
                                                         "emperor",
                                                         "envoy",
                                                         "fm",
                                                         "foreign",
                                                         "gen",
                                                         "general",
                                                         "gov",
                                                         "governor",
                                                         "judge",
                                                         "justice",
                                                         "king",
                                                         "lady",
                                                         "leader",
                                                         "lieutenant",
                                                         "lord",
                                                         "lt",
                                                         "madam",
                                                         "major",
                                                         "mayor",
                                                         "minister",
                                                         "miss",
                                                         "mp",
                                                         "mr",
                                                         "mrs",
                                                         "ms",
                                                         "officer",
                                                         "pm",
                                                         "pope",
                                                         "premier",
                                                         "president",
                                                         "prime",
                                                         "prince",
                                                         "princess",
                                                         "prof",
                                                         "professor",
                                                         "queen",
                                                         "rep",
                                                         "representative",
                                                         "rev",
                                                         "secretary",
                                                         "sen",
                                                         "senator",
                                                         "sergeant",
                                                         "sheikh",
                                                         "sheriff",
                                                         "sir",
                                                         "speaker",
                                                         "spokesman",
                                                         "spokesperson",
                                                         "spokeswoman",
                                                         "sultan",
                                                         "superintendent",
                                                         "vice",
                                                         "defense",
                                                         "defence",
                                                         "state",
                                                         "interior",
                                                         "former",
                                                         "detective",
                                                         "inspector",
                                                         "senior",
                                                         "acting",
                                                         "opposition",
                                                         "special"});

constexpr auto organisation_words = std::to_array<std::string_view>(
    {"administration", "agency",   "alliance",     "army",         "assembly",   "association",
     "authority",      "bank",     "board",        "bureau",       "cabinet",    "center",
     "centre",         "church",   "college",      "command",      "commission", "committee",
     "community",      "company",  "congress",     "corporation",  "corps",      "council",
     "guard",          "guards",   "court",        "department",   "division",   "embassy",
     "federation",     "forces",   "force",        "foundation",   "fund",       "government",
     "group",          "hospital", "house",        "inc",          "institute",  "institution",
     "kremlin",        "league",   "ministry",     "movement",     "museum",     "network",
     "news",           "office",   "organisation", "organization", "parliament", "party",
     "police",         "post",     "press",        "senate",       "service",    "society",
     "standard",       "times",    "tribune",      "union",        "university"});

constexpr auto official_roles = std::to_array<std::string_view>(
    {"administration", "aide",        "ambassador", "army",         "authority",   "chancellor",
     "chief",          "coordinator", "defense",    "delegation",   "delegate",    "department",
     "diplomat",       "embassy",     "envoy",      "general",      "government",  "king",
     "leader",         "leadership",  "mfa",        "military",     "minister",    "ministry",
     "negotiator",     "official",    "pm",         "premier",      "president",   "representative",
     "secretary",      "side",        "spokesman",  "spokesperson", "spokeswoman", "undersecretary"});

constexpr auto left_out =
    std::to_array<std::string_view>({"a", "an", "the", "'s", "\u2019s", "'", "\u2019", "one", "some"});

std::string_view without_stop(std::string_view word) {
  return word.ends_with('.') ? word.substr(0, word.size() - 1) : word;
}

bool is_capitalised(std::string_view word) {
  return !word.empty() && ((word[0] >= 'A' && word[0] <= 'Z') || (word[0] & 0x80) != 0);
}

/// Particles inside names: "Ursula von der Leyen".
bool is_particle(std::string_view word) {
  for (std::string_view particle :
       {"von", "van", "der", "den", "de", "da", "dos", "del", "di", "al", "bin", "ibn", "la", "le"})
    if (word == particle) return true;
  return false;
}

}  // namespace

std::string source_slug(std::string_view words) {
  std::string kept;
  int count = 0;
  for (std::size_t begin = 0; begin < words.size() && count < 10;) {
    const std::size_t end = std::min(words.find_first_of(" \n\t", begin), words.size());
    std::string word = lower_case(words.substr(begin, end - begin));
    begin = end + 1;
    for (std::string_view mark : {"'s", "\u2019s"})
      if (word.ends_with(mark)) word.resize(word.size() - mark.size());
    if (word == "defence") word = "defense";
    if (word.empty() || among(left_out, word)) continue;
    kept += word + ' ';
    ++count;
  }
  return slug_of(kept);
}

bool is_title_word(std::string_view word) {
  return among(titles, without_stop(lower_case(word)));
}
bool is_organisation_word(std::string_view word) {
  return among(organisation_words, lower_case(word));
}
bool speaks_for_state(std::string_view lemma) {
  return among(official_roles, lemma);
}

std::vector<TokenRange> name_runs(const SentenceView& view) {
  std::vector<TokenRange> runs;
  const auto names = [&](int i) {
    return !view[i].detached && view[i].mention == none && view[i].upos == Upos::PROPN &&
           is_capitalised(view[i].form);
  };
  for (int i = 0; i < view.size(); ++i) {
    if (!names(i)) continue;
    int last = i;
    while (last + 1 < view.size() &&
           (names(last + 1) || (is_particle(view[last + 1].form) && last + 2 < view.size() &&
                                (names(last + 2) || is_particle(view[last + 2].form)))))
      ++last;
    int first = i;
    i = last;
    while (first < last && is_title_word(view[first].form)) ++first;
    bool organisation = false;
    for (int k = first; k <= last; ++k) organisation = organisation || is_organisation_word(view[k].form);
    const int length = last - first + 1;
    if (length >= 2 && length <= 5 && !organisation) runs.push_back({first, last});
  }
  return runs;
}

}  // namespace pacta
