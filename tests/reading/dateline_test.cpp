#include "extractors/reading/dateline.hpp"

#include "catch.hpp"

#include <string>
#include <string_view>

using pacta::dateline_city;
using pacta::dateline_length;

TEST_CASE("A dateline is recognised to its last mark", "[reading]") {
  const std::string_view dateline = GENERATE(
      as<std::string_view>{},  //
      "MOSCOW, February 19. /TASS/.", "UNITED NATIONS, March 3. /TASS/.", "KHANTY-MANSIYSK, March 4. /TASS/.",
      "WASHINGTON (AP) —", "MOSCOW (Sputnik) -", "Washington (CNN)",
      "GENEVA:", "THE HAGUE, Netherlands (AP) —", "VIENNA —", "Vienna, 3 March 2020 –",
      "TOKYO, Jan. 5 (Reuters) -", "(Reuters) -", "GENEVA (3 March 2020) –", "RIYADH, December 1, 2025 —",
      "New York, May 5 (Xinhua) --", "PARIS/DUBAI, Aug 28, 2025 -", "WASHINGTON/MOSCOW (Reuters) -");
  const std::string paragraph = std::string(dateline) + " The parties met on Monday.";
  CHECK(paragraph.substr(0, dateline_length(paragraph)) == dateline);
}

TEST_CASE("A dateline begins with its city", "[reading]") {
  CHECK(dateline_city("MOSCOW, February 19. /TASS/. The parties met.") == "MOSCOW");
  CHECK(dateline_city("NEW DELHI (Reuters) - The parties met.") == "NEW DELHI");
  CHECK(dateline_city("THE HAGUE, Netherlands (AP) — The court sat.") == "THE HAGUE");
  CHECK(dateline_city("PARIS/DUBAI, Aug 28, 2025 - The parties met.") == "PARIS/DUBAI");
  CHECK(dateline_city("(Reuters) - The parties met.").empty());
  CHECK(dateline_city("Moscow and Washington agreed.").empty());
}

TEST_CASE("What only looks like a dateline is none", "[reading]") {
  const std::string_view paragraph =
      GENERATE(as<std::string_view>{},  //
               "NATO — no longer a bystander", "NATO: the pact stays in force", "MR. PRICE: Good afternoon.",
               "INTERVIEW: Moscow waits for a reply", "Lavrov (Russia) said the draft was ready.",
               "Moscow, which signed in May, will ratify.", "Moscow and Washington agreed.",
               "The treaty (INF) expired.", "Washington - or so they say - will leave.",
               "IAEA (the agency) met.", "NAFTA - the pact that he hates - stays.",
               "START — a treaty of 1991 — ended.", "", "A", "May 5 was the day.");
  CHECK(dateline_length(paragraph) == 0);
}
