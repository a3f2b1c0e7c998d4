#include "extractors/positions/act_reality.hpp"
#include "extractors/positions/exceptions.hpp"
#include "extractors/positions/open_stances.hpp"
#include "extractors/positions/pressing.hpp"
#include "extractors/positions/talk_offers.hpp"

#include "catch.hpp"
#include "positions/scene.hpp"

#include <string>
#include <vector>

using namespace pacta;
using namespace pacta::testing;

namespace {

using Turn = void (*)(const Sentence&, const Situation&, std::vector<Verdict>&);

/// What a rule makes of a verdict on one holder of the first situation on the Ottawa Convention; "" where
/// nothing is left.
std::string turned(Turn turn, const std::string& text, const std::string& holder, Position judged) {
  const Scene scene(text);
  const Situation& situation = scene.on("ottawa");
  std::vector<Verdict> verdicts(situation.holders.size());
  const std::size_t place = place_of(situation, holder);
  verdicts[place] = {0.8, {{judged, 0.8, {}}}};
  turn(scene.sentence_of(situation), situation, verdicts);
  const std::vector<Judgement>& left = verdicts[place].judgements;
  return left.empty() ? std::string{} : std::string{name(left.front().position)};
}

}  // namespace

TEST_CASE("who declines to press another turns down a request", "[positions]") {
  for (const char* text : {"Peru will not press Chile to sign the Ottawa Convention.",
                           "Peru has no plans to persuade Chile to join the Ottawa Convention.",
                           "Peru refused to urge Chile to ratify the Ottawa Convention.",
                           "Peru is not going to talk Chile into joining the Ottawa Convention.",
                           "Peru will not push Chile into the Ottawa Convention."}) {
    INFO(text);
    CHECK(turned(turn_pressed_acts, text, "peru", Position::declinesToJoin) == "rejectsProposal");
    CHECK(turned(turn_pressed_acts, text, "chile", Position::declinesToJoin).empty());
  }
}

TEST_CASE("who presses another calls on it", "[positions]") {
  CHECK(turned(turn_pressed_acts, "Peru pressed Chile to sign the Ottawa Convention.", "peru",
               Position::joins) == "callsOn");
  CHECK(turned(turn_pressed_acts, "Peru did not refuse to press Chile to sign the Ottawa Convention.", "peru",
               Position::joins) == "callsOn");
}

TEST_CASE("who was persuaded has done it, who was asked has not", "[positions]") {
  CHECK(turned(turn_pressed_acts, "Peru persuaded Chile to sign the Ottawa Convention.", "chile",
               Position::joins) == "joins");
  CHECK(turned(turn_pressed_acts, "Peru asked Chile to sign the Ottawa Convention.", "chile", Position::joins)
            .empty());
}

TEST_CASE("who is pressed is known", "[positions]") {
  const Scene scene("Peru will not press Chile to sign the Ottawa Convention.");
  const Situation& situation = scene.on("ottawa");
  const int pressed = pressed_actor(scene.sentence_of(situation), situation);
  CHECK(situation.holders[place_of(situation, "chile")].tokens == std::vector<int>{pressed});
}

TEST_CASE("own acts stay own acts", "[positions]") {
  CHECK(turned(turn_pressed_acts, "Peru decided to sign the Ottawa Convention.", "peru", Position::joins) ==
        "joins");
  CHECK(turned(turn_pressed_acts, "Peru asked Chile for advice before signing the Ottawa Convention.", "peru",
               Position::joins) == "joins");
  CHECK(turned(turn_pressed_acts, "Peru will not sign the Ottawa Convention.", "peru",
               Position::declinesToJoin) == "declinesToJoin");
}

TEST_CASE("whose stance is unclear is noncommittal, not who says so", "[positions]") {
  for (const char* text : {"Peru's position on the Ottawa Convention is unclear, Chile said.",
                           "The Peruvian stance on the Ottawa Convention remains ambiguous, Chile said.",
                           "The position of Peru on the Ottawa Convention is not clear, Chile said.",
                           "Peru has not yet expressed its interest in the Ottawa Convention, Chile said.",
                           "Peru took no position on the Ottawa Convention, Chile said."}) {
    INFO(text);
    CHECK(turned(turn_open_stances, text, "peru", Position::supports) == "noncommittal");
    CHECK(turned(turn_open_stances, text, "chile", Position::noncommittal).empty());
    CHECK(turned(turn_open_stances, text, "chile", Position::criticizesAct) == "criticizesAct");
  }
  CHECK(turned(turn_open_stances, "Peru's position on the Ottawa Convention is clear, Chile said.", "peru",
               Position::supports) == "supports");
}

TEST_CASE("an offer of talks on an extension is two positions", "[positions]") {
  const auto offers = [](const std::string& text, const std::string& holder) {
    const Scene scene(text);
    const Situation& situation = scene.on("new_start");
    std::vector<Verdict> verdicts(situation.holders.size());
    std::vector<Judgement>& judgements = verdicts[place_of(situation, holder)].judgements;
    judgements = {{Position::supports, 0.8, {}}};
    add_talk_offers(scene.sentence_of(situation), situation, verdicts);
    return judgements.size() == 2 && judgements.front().position == Position::supports &&
           judgements.back().position == Position::proposesTalks;
  };
  CHECK(offers("Russia suggested to start dialogue on extending New START.", "russia"));
  CHECK(offers("Russia offered the United States talks on New START.", "russia"));
  CHECK_FALSE(offers("Russia offered the United States talks on New START.", "united_states"));
  CHECK_FALSE(offers("Russia did not offer talks on New START.", "russia"));
  CHECK_FALSE(offers("Russia suggested to extend New START.", "russia"));
}

TEST_CASE("whoever is left out of what others do has not done it", "[positions]") {
  const auto excepted = [](const std::string& text, const std::string& holder) {
    const Scene scene(text);
    const Situation& situation = scene.on("ottawa");
    return is_excepted(scene.sentence_of(situation), situation.holders[place_of(situation, holder)]);
  };
  CHECK(excepted("All members have signed the Ottawa Convention, with Peru the only one missing.", "peru"));
  CHECK(excepted("Every state in the region except Peru and Chile joined the Ottawa Convention.", "chile"));
  CHECK(excepted("All members but Peru signed the Ottawa Convention.", "peru"));
  CHECK(excepted("The whole region, with the exception of Peru, ratified the Ottawa Convention.", "peru"));
  CHECK_FALSE(excepted("Nobody except Peru signed the Ottawa Convention.", "peru"));
  CHECK_FALSE(excepted("Chile hesitated, but Peru signed the Ottawa Convention.", "peru"));
  CHECK_FALSE(excepted("Peru signed the only copy of the Ottawa Convention.", "peru"));
}

TEST_CASE("a union has not done what its members do", "[positions]") {
  const auto of_members = [](const std::string& text) {
    const Scene scene(text);
    const Situation& situation = scene.on("ottawa");
    return is_told_of_members(scene.sentence_of(situation),
                              situation.holders[place_of(situation, "african_union")]);
  };
  CHECK(of_members("Most member states of the African Union have signed the Ottawa Convention."));
  CHECK_FALSE(of_members("The African Union praised the Ottawa Convention."));
}

TEST_CASE("who does not think that anybody should leave wants the treaty kept", "[positions]") {
  const auto disapproved = [](const std::string& text) {
    const Scene scene(text);
    const Situation& situation = scene.on("ottawa");
    return is_disapproved_act(scene.sentence_of(situation), situation);
  };
  CHECK(disapproved("Peru does not think that Chile should leave the Ottawa Convention."));
  CHECK_FALSE(disapproved("Peru thinks that Chile should leave the Ottawa Convention."));
  CHECK_FALSE(disapproved("Peru does not like the Ottawa Convention."));
}

TEST_CASE("who does not think that anybody should take a treaty up is against it", "[positions]") {
  const auto against = [](const std::string& text) {
    const Scene scene(text);
    const Situation& situation = scene.on("ottawa");
    return is_advised_against(scene.sentence_of(situation), situation);
  };
  CHECK(against("Peru does not think that the Senate should take up the Ottawa Convention."));
  CHECK_FALSE(against("Peru thinks that the Senate should take up the Ottawa Convention."));
  CHECK_FALSE(against("Peru does not think that the Ottawa Convention works."));
}

TEST_CASE("who brings others together joins nothing", "[positions]") {
  const auto go_between = [](const std::string& text, const std::string& holder) {
    const Scene scene(text);
    const Situation& situation = scene.on("ottawa");
    return is_go_between(scene.sentence_of(situation), situation.holders[place_of(situation, holder)]);
  };
  CHECK(go_between("The Ottawa Convention was brokered by Canada.", "canada"));
  CHECK(go_between("Canada hosted the signing of the Ottawa Convention.", "canada"));
  CHECK_FALSE(go_between("The Ottawa Convention was signed by Canada.", "canada"));
  CHECK_FALSE(go_between("Canada signed the Ottawa Convention.", "canada"));
}
