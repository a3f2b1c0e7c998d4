#include "extractors/discourse/dateline.hpp"

#include "catch.hpp"

#include <string_view>

using pacta::dateline_length;

TEST_CASE("A dateline is recognised to its last mark", "[discourse]") {
  const std::string_view dateline =
      GENERATE(as<std::string_view>{},  //
               "MOSCOW, February 19. /TASS/.", "UNITED NATIONS, March 3. /TASS/.",
               "KHANTY-MANSIYSK, March 4. /TASS/.", "WASHINGTON (AP) —", "MOSCOW (Sputnik) -",
               "Washington (CNN)", "GENEVA:", "THE HAGUE, Netherlands (AP) —", "VIENNA —",
               "Vienna, 3 March 2020 –", "TOKYO, Jan. 5 (Reuters) -", "(Reuters) -",
               "GENEVA (3 March 2020) –", "RIYADH, December 1, 2025 —", "New York, May 5 (Xinhua) --");
  const std::string paragraph = std::string(dateline) + " The parties met on Monday.";
  CHECK(paragraph.substr(0, dateline_length(paragraph)) == dateline);
}

TEST_CASE("What only looks like a dateline is none", "[discourse]") {
  const std::string_view paragraph =
      GENERATE(as<std::string_view>{},  //
               "NATO — no longer a bystander", "NATO: the pact stays in force", "MR. PRICE: Good afternoon.",
               "INTERVIEW: Moscow waits for a reply", "Lavrov (Russia) said the draft was ready.",
               "Moscow, which signed in May, will ratify.", "Moscow and Washington agreed.",
               "The treaty (INF) expired.", "Washington - or so they say - will leave.",
               "IAEA (the agency) met.", "", "A", "May 5 was the day.");
  CHECK(dateline_length(paragraph) == 0);
}
