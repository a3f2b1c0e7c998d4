#include "extractors/positions/acts.hpp"

#include "extractors/positions/act_objects.hpp"
#include "extractors/positions/act_reality.hpp"

#include "catch.hpp"
#include "positions/scene.hpp"

#include <string>

using namespace pacta;
using namespace pacta::testing;

TEST_CASE("what is done to the nearer treaty is not done to the farther", "[positions]") {
  for (const char* text :
       {"After the United States pulled out of the ABM Treaty, the fate of START II became unclear.",
        "Peru said that after the United States left the ABM Treaty, the future of START II "
        "was unclear."}) {
    INFO(text);
    const Scene scene(text);
    CHECK(is_act_on_another(scene.document(), scene.on("start_ii"), Position::withdraws));
    CHECK_FALSE(is_act_on_another(scene.document(), scene.on("abm_treaty"), Position::withdraws));
  }
}

TEST_CASE("what is done to several treaties is done to each", "[positions]") {
  const Scene scene("The United States withdrew from the INF Treaty and the Open Skies Treaty.");
  for (const char* treaty : {"inf", "open_skies"})
    CHECK_FALSE(is_act_on_another(scene.document(), scene.on(treaty), Position::withdraws));
}

TEST_CASE("refusing one treaty refuses no other", "[positions]") {
  const Scene scene("Chile decided not to ratify the CTBT and praised the Ottawa Convention.");
  CHECK(is_act_on_another(scene.document(), scene.on("ottawa"), Position::declinesToJoin));
  CHECK_FALSE(is_act_on_another(scene.document(), scene.on("ctbt"), Position::declinesToJoin));
}

TEST_CASE("what another does is not done by who tells it", "[positions]") {
  const auto by_another = [](const std::string& text, const std::string& holder) {
    const Scene scene(text);
    const Situation& situation = scene.on("ottawa");
    return is_done_by_another(scene.document(), situation, situation.holders[place_of(situation, holder)],
                              scene.vocabulary());
  };
  CHECK(by_another("Peru believes that Chile will leave the Ottawa Convention.", "peru"));
  CHECK_FALSE(by_another("Peru believes that Chile will leave the Ottawa Convention.", "chile"));
  CHECK_FALSE(by_another("Peru and Chile will leave the Ottawa Convention.", "peru"));
  CHECK_FALSE(by_another("Peru welcomes the Ottawa Convention.", "peru"));
}

TEST_CASE("what others do is not the speaker's act", "[positions]") {
  const auto of_others = [](const std::string& words) {
    const Scene scene("\"" + words + ",\" Chilean President Gabriel Boric said.");
    const Situation& situation = scene.on("ottawa");
    return is_act_of_others(scene.document(), situation, situation.holders[place_of(situation, "chile")],
                            scene.vocabulary());
  };
  CHECK(of_others("Many states have ratified the Ottawa Convention"));
  CHECK(of_others("Peru has ratified the Ottawa Convention"));
  CHECK(of_others("They will not ratify the Ottawa Convention"));
}

TEST_CASE("to be a party is no step, to become one is", "[positions]") {
  const auto membership = [](const std::string& text) {
    const Scene scene(text);
    const Situation& situation = scene.on("ottawa");
    return is_mere_membership(scene.sentence_of(situation), situation);
  };
  CHECK(membership("Peru is a party to the Ottawa Convention."));
  CHECK(membership("As a member of the Ottawa Convention, Peru votes."));
  CHECK_FALSE(membership("Peru became a party to the Ottawa Convention."));
  CHECK_FALSE(membership("Peru acceded to the Ottawa Convention."));
}

TEST_CASE("who breaks the law does not break the treaty", "[positions]") {
  const auto of_other = [](const std::string& text) {
    const Scene scene(text);
    const Situation& situation = scene.on("ottawa");
    return violates_other_things(scene.sentence_of(situation), situation);
  };
  CHECK(of_other("Peru praised the Ottawa Convention after Chile violated the airspace."));
  CHECK(of_other("The Ottawa Convention is contrary to the policy of Chile."));
  CHECK_FALSE(of_other("Chile violated the Ottawa Convention."));
  CHECK_FALSE(of_other("Peru praised the Ottawa Convention."));
}

TEST_CASE("who is about to leave has not left", "[positions]") {
  const auto coming = [](const std::string& text) {
    const Scene scene(text);
    const Situation& situation = scene.on("ottawa");
    return is_about_to_be_done(scene.sentence_of(situation), situation);
  };
  CHECK(coming("Peru is about to leave the Ottawa Convention."));
  CHECK(coming("Peru is about to announce its withdrawal from the Ottawa Convention."));
  CHECK_FALSE(coming("Peru left the Ottawa Convention."));
  CHECK_FALSE(coming("Peru spoke about the Ottawa Convention."));
}
