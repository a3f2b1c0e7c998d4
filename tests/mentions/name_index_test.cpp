#include "extractors/mentions/name_index.hpp"

#include "extractors/language/segmenter.hpp"

#include "annotated.hpp"
#include "catch.hpp"

#include <algorithm>

using namespace pacta;

namespace {

/// Slug of the longest name at the beginning of a text; "" where there is none.
std::string longest_at_start(const NameIndex& index, std::string_view text) {
  Sentence sentence;
  sentence.tokens = tokenize(text);
  const SentenceWords words(sentence);
  const auto matches = index.matches(words, 0);
  return matches.empty() ? std::string{} : matches.front().entries.front()->slug();
}

}  // namespace

TEST_CASE("names match whatever their hyphens, blanks and accents", "[mentions]") {
  const NameIndex index(testing::vocabulary());
  for (const char* text :
       {"Nuclear Non-Proliferation Treaty", "nuclear nonproliferation treaty",
        "Nuclear Non Proliferation Treaty", "Treaty on the Non- Proliferation of Nuclear Weapons"}) {
    CAPTURE(text);
    CHECK(longest_at_start(index, text) == "npt");
  }
  CHECK(longest_at_start(index, "Anti-Ballistic Missile (ABM) Treaty") == "abm_treaty");
  CHECK(longest_at_start(index, "Comprehensive Nuclear-Test-Ban Treaty") == "ctbt");
  CHECK(longest_at_start(index, "Viet Nam") == "vietnam");
}

TEST_CASE("each name of a treaty finds it", "[mentions]") {
  const NameIndex index(testing::vocabulary());
  for (const Treaty& treaty : testing::vocabulary().treaties()) {
    for (const Alias& alias : treaty.aliases) {
      if (alias.text.find_first_of("(;\"") != std::string::npos) continue;  // with remarks that no text has
      if (alias.text == "the backstop") continue;  // one small word: left to coreference
      Sentence sentence;
      sentence.tokens = tokenize(alias.text);
      const SentenceWords words(sentence);
      const auto matches = index.matches(words, words.is(0, "the") ? 1 : 0);
      const bool found = std::any_of(matches.begin(), matches.end(), [&](const NameMatch& match) {
        return std::any_of(match.entries.begin(), match.entries.end(),
                           [&](const NameEntry* entry) { return entry->treaty == &treaty; });
      });
      CAPTURE(alias.text, treaty.slug);
      CHECK(found);
    }
  }
}

TEST_CASE("articles inside names do not count", "[mentions]") {
  const NameIndex index(testing::vocabulary());
  CHECK(longest_at_start(index, "treaty on prohibition of nuclear weapons") == "tpnw");
  CHECK(longest_at_start(index, "Treaty on the Prohibition of the Nuclear Weapons") == "tpnw");
  CHECK(longest_at_start(index, "Iran the deal") == "iran");
}

TEST_CASE("case counts for acronyms and single words", "[mentions]") {
  const NameIndex index(testing::vocabulary());
  CHECK(longest_at_start(index, "New START") == "new_start");
  CHECK(longest_at_start(index, "new start for the team").empty());
  CHECK(longest_at_start(index, "us all").empty());
  CHECK(longest_at_start(index, "US") == "united_states");
  CHECK(longest_at_start(index, "U.S.") == "united_states");
  CHECK(longest_at_start(index, "polish the table").empty());
}

TEST_CASE("a comma ends a name that has none", "[mentions]") {
  const NameIndex index(testing::vocabulary());
  CHECK(longest_at_start(index, "Iran, deal or no deal") == "iran");
}

TEST_CASE("official titles cut short still tell their treaty", "[mentions]") {
  const NameIndex index(testing::vocabulary());
  const auto slug = [&](std::string_view title) {
    const Treaty* treaty = index.treaty_by_title(title);
    return treaty == nullptr ? std::string{} : treaty->slug;
  };
  CHECK(slug("Convention on the Law of the Sea") == "unclos");
  CHECK(slug("Treaty on Non-Proliferation of Nuclear Weapons") == "npt");
  CHECK(slug("United Nation Convention on the Law of the Sea") == "unclos");
  CHECK(slug("Treaty between the United States and the Soviet Union on the Elimination of Shorter-Range and "
             "Intermediate-Range Missiles") == "inf");
  CHECK(slug("Treaty on Weapons").empty());
  CHECK(slug("Convention on the Marking of Ferries").empty());
}
