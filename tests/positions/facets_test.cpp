#include "extractors/annotator.hpp"
#include "extractors/positions/candidates.hpp"
#include "extractors/positions/facets/act_facet.hpp"
#include "extractors/positions/facets/condition.hpp"
#include "extractors/positions/facets/requested_action.hpp"
#include "extractors/positions/facets/target.hpp"

#include "catch.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pacta {
namespace {

/// A text with what may be read from its first sentence about the first treaty there.
struct Read {
  Article article;
  Document document;
  Situation situation;
};

const Vocabulary& words() {
  static const Vocabulary vocabulary = Vocabulary::load();
  return vocabulary;
}

Read read(const std::string& text) {
  static const Annotator annotator(words());
  static const OperatorMatcher matcher(words().lexicon());
  static const Composer composer(words().lexicon());
  Read out;
  out.article.text = text;
  out.document = annotator.annotate(out.article);
  const std::vector<Situation> situations = find_situations(out.document, matcher, composer);
  REQUIRE_FALSE(situations.empty());
  out.situation = situations.front();
  return out;
}

std::string requested(const std::string& text) {
  const Read it = read(text);
  return requested_action_in(it.document, it.situation).value_or("nothing");
}

std::string condition(const std::string& text) {
  const Read it = read(text);
  return condition_in(it.document, it.situation).value_or("none");
}

std::string act(const std::string& text, Position position) {
  const Read it = read(text);
  return act_in(it.document, it.situation, position).value_or("none");
}

/// At whom the holder's position would be directed.
std::string target(const std::string& text, const std::string& holder, Position position) {
  const Read it = read(text);
  for (const HolderCandidate& candidate : it.situation.holders) {
    if (candidate.slug == holder)
      return target_of(it.document, it.situation, candidate, words(), position).value_or("nobody");
  }
  return "no such holder";
}

}  // namespace

TEST_CASE("what somebody is asked to do", "[positions]") {
  CHECK(requested("Norway urged Chile to ratify the CTBT.") == "ratify the CTBT");
  CHECK(requested("Norway urged Chile to ratify the CTBT, which has not entered into force.") ==
        "ratify the CTBT");
  CHECK(requested("Norway called for full implementation of the CTBT.") == "full implementation of the CTBT");
  CHECK(requested("Chile must ratify the CTBT.") == "ratify the CTBT");
  CHECK(requested("Chile needs to ratify the CTBT.") == "ratify the CTBT");
  CHECK(requested("Norway urges those who have not ratified the CTBT to do so.") == "ratify the CTBT");
  CHECK(requested("Now Chile must ratify the CTBT.") == "ratify the CTBT");
  CHECK(requested("However, Chile must ratify the CTBT.") == "ratify the CTBT");
  CHECK(requested("Norway likes the CTBT.") == "nothing");
}

TEST_CASE("under which condition", "[positions]") {
  CHECK(condition("Chile will ratify the CTBT if Peru signs.") == "Peru signs");
  CHECK(condition("If Peru signs, Chile will ratify the CTBT.") == "Peru signs");
  CHECK(condition("Chile will observe the CTBT as long as Peru does.") == "Peru does");
  CHECK(condition("Chile will leave the CTBT unless Peru signs.") == "Peru signs");
  CHECK(condition("Chile will ratify the CTBT even if Peru objects.") == "none");
  CHECK(condition("Chile once more regrets the state of the CTBT.") == "none");
  CHECK(condition("The CTBT provided that Chile would be inspected.") == "none");
  CHECK(condition("\"Chile will ratify the CTBT only after long talks\", Peru said.") == "long talks");
  CHECK(condition("Chile will ratify the CTBT.") == "none");
  CHECK(condition("Chile will observe the CTBT for as long as necessary.") == "none");
  CHECK(condition("Chile will ratify the CTBT this year if possible.") == "none");
}

TEST_CASE("by which act", "[positions]") {
  CHECK(act("Chile, which signed the CTBT in 1996, spoke first.", Position::joins) == "sign");
  CHECK(act("Chile's ratification of the CTBT was late.", Position::joins) == "ratify");
  CHECK(act("Chile is a friend of the CTBT.", Position::joins) == "none");
  CHECK(act("Chile left the CTBT.", Position::withdraws) == "withdraw");
  CHECK(act("Chile will keep to the CTBT.", Position::commitsToObserve) == "continue");
  CHECK(act("Chile prolonged its moratorium on tests that the CTBT bans.", Position::commitsToObserve) ==
        "voluntary");
  CHECK(act("Norway regretted Chile's withdrawal from the CTBT.", Position::criticizesAct) ==
        "withdrawal from the CTBT");
}

TEST_CASE("who is called on, by name or by what they are to the treaty", "[positions]") {
  const Position call = Position::callsOn;
  CHECK(target("Norway urged Chile to ratify the CTBT.", "norway", call) == "chile");
  CHECK(target("Norway urges those who have not ratified the CTBT to do so.", "norway", call) ==
        "ctbt_non_parties");
  CHECK(target("Norway calls on all states that have not yet signed the CTBT to do so.", "norway", call) ==
        "ctbt_non_parties");
  CHECK(target("Norway calls on all states to sign the CTBT.", "norway", call) == "all_states");
  CHECK(target("Norway called on the parties to the CTBT to meet.", "norway", call) == "ctbt_parties");
  CHECK(target("Norway urged the major producers to sign the CTBT.", "norway", call) == "major_producers");
  CHECK(target("Norway called on the Conference on Disarmament to start work on a fissile material treaty.",
               "norway", call) == "cd");
}

TEST_CASE("who is welcomed, accused and said to comply", "[positions]") {
  CHECK(target("Norway welcomes the states that have ratified the CTBT.", "norway", Position::welcomesAct) ==
        "ctbt_parties");
  CHECK(target("Norway complies with the CTBT.", "norway", Position::affirmsCompliance) == "norway");
  CHECK(target("Norway says that Chile complies with the CTBT.", "norway", Position::affirmsCompliance) ==
        "chile");
}

TEST_CASE("the two parties of a treaty mean each other", "[positions]") {
  CHECK(target("Russia is ready for talks on New START.", "russia", Position::proposesTalks) ==
        "united_states");
  CHECK(target("Russia has not kept to New START, Washington said.", "united_states",
               Position::allegesViolation) == "russia");
  CHECK(target("Russia waits for a US reply to its New START offer.", "united_states",
               Position::noncommittal) == "russia");
  CHECK(target("Russia has no view on New START.", "russia", Position::noncommittal) == "nobody");
  CHECK(target("Norway is ready for talks on New START.", "norway", Position::proposesTalks) == "nobody");
}

}  // namespace pacta
