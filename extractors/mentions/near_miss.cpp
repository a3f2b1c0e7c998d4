#include "extractors/mentions/near_miss.hpp"

#include "extractors/mentions/field_words.hpp"

#include <algorithm>
#include <array>

namespace pacta {
namespace {

/// A name that is another thing beside certain words. Lists are of blank-separated lower-case words with a
/// blank at either end.
struct NearMiss {
  std::string_view name;      ///< folded
  std::string_view before;    ///< the word before
  std::string_view after;     ///< the word after
  std::string_view anywhere;  ///< any word of the sentence
};

constexpr std::array near_misses = {
    NearMiss{"openskies", "", "",
             " aviation airline airlines carrier carriers passenger passengers airports flights routes "},
    NearMiss{"openskiesflights", "", "",
             " aviation airline airlines carrier carriers passenger passengers airports routes "},
    NearMiss{"openskiesagreement", "", "",
             " aviation airline airlines carrier carriers passenger passengers airports routes "},
    NearMiss{"charter", "",
             " airline airlines airport boat buses carrier company flight flights operator plane "
             "planes school schools ",
             ""},
    NearMiss{"conferenceoftheparties", " review ", " to of ", ""},
    NearMiss{
        "disarmament", "", "",
        " hezbollah hamas taliban houthi houthis militia militias militants rebels faction factions gangs "
        "guerrillas paramilitaries insurgents "},
    NearMiss{"washington", " george denzel booker fort lake mount kerry port ",
             " post times state examiner monthly university nationals redskins commanders heights institute "
             "journal free ",
             ""},
    NearMiss{"georgia", "", " tech southern o'keeffe ",
             " atlanta governor gov. kemp bulldogs runoff republicans democrats democratic republican senate "
             "savannah "},
    NearMiss{"jordan", " jim michael river vernon barbara neil ", " peterson river peele spieth brand ", ""},
    NearMiss{"whitehouse", " sheldon ", " correspondents correspondent reporters lawn garden website pool ",
             ""},
    NearMiss{"securitycouncil", " national russian iranian supreme ", "", ""},
    NearMiss{"america", " latin north south central corporate ", " online first ", ""},
    NearMiss{"american", " native african latin north south central ", " airlines express idol ", ""},
    NearMiss{"americans", " native african latin ", "", ""},
    NearMiss{"china", " indochina ", " sea ", ""},
    NearMiss{"mexico", " new ", " beach ", ""},
    NearMiss{"guinea", " equatorial new ", " bissau pig pigs worm ", ""},
    NearMiss{"indian", " american west ", " ocean point tribe tribes reservation country affairs ", ""},
    NearMiss{"persian", "", " gulf ", ""},
    NearMiss{"west", " wild key ", " bank coast wing virginia point end side germany africa ", ""},
    NearMiss{"thewest", "", " bank coast wing ", ""},
    NearMiss{"north", "", " carolina dakota america american africa african pole sea atlantic ", ""},
    NearMiss{"south", "",
             " carolina dakota america american africa african pole pacific china asia asian lawn bend ", ""},
    NearMiss{"chad", "", " johnson smith wolf ", ""},
    NearMiss{"turkey", " roast wild cold ", " sandwich dinner breast burger farm meat trot pardon ",
             " thanksgiving "},
    NearMiss{"congress", " people's peoples world african indian party jewish national ", "", ""},
    NearMiss{"pole", " north south ", " vault position ", ""},
    NearMiss{"russian", "", " roulette doll ", ""},
    NearMiss{"french", "", " fries toast quarter ", ""},
    NearMiss{"berlin", "", " wall ", ""},
    NearMiss{"london", " jack ", " club bridge ", ""},
    NearMiss{"vienna", "", " convention document ", ""},
    NearMiss{"helsinki", "", " final accords ", ""},
    NearMiss{"paris", "", " hilton club ", ""},
    NearMiss{"cuban", " mark ", "", ""},
};

bool lists(std::string_view list, std::string_view word) {
  if (word.empty() || list.empty()) return false;
  return list.find(" " + std::string(word) + " ") != std::string_view::npos;
}

bool any_listed(std::string_view list, const SentenceWords& words) {
  for (int i = 0; !list.empty() && i < words.size(); ++i) {
    if (lists(list, words.lower(i))) return true;
  }
  return false;
}

constexpr std::string_view in_place =
    " in at near outside inside across around through throughout downtown within ";
constexpr std::string_view to_place = " from to into via toward towards for ";
constexpr std::string_view motion =
    " fly flew flying travel traveled travelled traveling travelling went go going goes gone come came "
    "coming arrive arrived "
    "arriving return returned returning trip visit visits visited journey head headed heading drove moved "
    "move ambassador "
    "envoy flight flights back left departed dispatched sent mission ";
constexpr std::string_view at_place =
    " talks summit conference meeting meetings airport speech round session based area museum ";

constexpr std::array<std::string_view, 60> outlets = {"tass",
                                                      "cnn",
                                                      "reuters",
                                                      "ap",
                                                      "afp",
                                                      "interfax",
                                                      "ria novosti",
                                                      "ria",
                                                      "xinhua",
                                                      "bbc",
                                                      "fox news",
                                                      "foxnews",
                                                      "washington post",
                                                      "washington times",
                                                      "washington examiner",
                                                      "new york times",
                                                      "new york post",
                                                      "wall street journal",
                                                      "politico",
                                                      "nbc news",
                                                      "nbc",
                                                      "cbs news",
                                                      "cbs",
                                                      "abc news",
                                                      "abc",
                                                      "msnbc",
                                                      "bloomberg",
                                                      "al jazeera",
                                                      "al arabiya",
                                                      "axios",
                                                      "breitbart",
                                                      "breitbart news",
                                                      "breitbart jerusalem",
                                                      "guardian",
                                                      "financial times",
                                                      "yonhap",
                                                      "kyodo",
                                                      "haaretz",
                                                      "press tv",
                                                      "irna",
                                                      "fars",
                                                      "tasnim",
                                                      "usa today",
                                                      "the hill",
                                                      "associated press",
                                                      "daily mail",
                                                      "le monde",
                                                      "der spiegel",
                                                      "kommersant",
                                                      "izvestia",
                                                      "rossiya 24",
                                                      "jerusalem post",
                                                      "times of israel",
                                                      "washington free beacon",
                                                      "south china morning post",
                                                      "global times",
                                                      "national review",
                                                      "npr",
                                                      "pbs",
                                                      "vox"};

}  // namespace

bool is_near_miss(const SentenceWords& words, int first, int last) {
  const std::string whole = words.letters(first, last);
  for (const NearMiss& miss : near_misses) {
    if (miss.name != whole) continue;
    if (lists(miss.before, words.lower(first - 1)) || lists(miss.after, words.lower(last)) ||
        any_listed(miss.anywhere, words))
      return true;
    if (whole == "securitycouncil" && words.is(last, "of")) {
      return words.is(last + 1, "russia") || words.is(last + 2, "russian") || words.is(last + 1, "iran");
    }
  }
  return false;
}

bool is_desk(const SentenceWords& words, int first) {
  constexpr std::string_view heading = " head headed heading heads handles leads oversaw oversees runs ";
  constexpr std::string_view desks =
      " adviser analyst bureau department desk expert experts office specialist undersecretary ";
  if (lists(heading, words.lower(first - 1))) return true;
  const bool of = words.is(first - 1, "for") || words.is(first - 1, "of") || words.is(first - 1, "on");
  return of && (lists(desks, words.lower(first - 2)) || is_official_role(words.lower(first - 2)));
}

bool is_place(const SentenceWords& words, int first, int last) {
  int before = first - 1;
  if (words.is(before, "the")) --before;
  if (lists(in_place, words.lower(before))) return true;
  if (lists(to_place, words.lower(before))) {
    for (int i = before - 1; i >= std::max(0, before - 5); --i) {
      if (lists(motion, words.lower(i))) return true;
    }
  }
  if (lists(motion, words.lower(before)) && !words.is(before, "left")) return true;
  if (words.hyphen(last) && words.is(last + 1, "based")) return true;
  if (words.is(last, ",") && words.capitalised(last + 1) &&
      (words.is(last + 2, ",") || words.is(last + 2, ".")))
    return true;
  return lists(at_place, words.lower(last));
}

int outlet_end(const SentenceWords& words, int first) {
  if (!words.capitalised(first)) return first;
  std::string name(words.lower(first));
  int end = first;
  for (int i = first; i < std::min(words.size(), first + 4); ++i) {
    if (i > first) name += " " + std::string(words.lower(i));
    const bool known = std::find(outlets.begin(), outlets.end(), name) != outlets.end();
    if (known && (i > first || words.acronym(i) || name.size() > 4)) end = i + 1;
  }
  return end;
}

bool is_on_another_text(const SentenceWords& words, int last) {
  if (!words.is(last, "on")) return false;
  const int article = last + 1;
  const bool indefinite = words.is(article, "a") || words.is(article, "an");
  for (int i = article + 1; indefinite && i < article + 4; ++i) {
    if (is_treaty_head(words.lower(i)) && !is_process_head(words.lower(i))) return true;
  }
  return false;
}

}  // namespace pacta
