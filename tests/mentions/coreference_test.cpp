#include "extractors/mentions/coreference.hpp"

#include "annotated.hpp"
#include "catch.hpp"

#include <algorithm>

using namespace pacta;
using namespace pacta::testing;

namespace {

/// One article and what some of its expressions stand for: "text=reading" as in readings().
struct Case {
  std::string text;
  MentionKind kind;
  std::vector<std::string> among;      ///< each is among the readings
  std::vector<std::string> not_among;  ///< none of them is
};

void check(const Case& example, const Article& article) {
  const Document document = with_references(article);
  const auto found = readings(document, example.kind);
  CAPTURE(example.text, found);
  const auto has = [&](const std::string& reading) {
    return std::find(found.begin(), found.end(), reading) != found.end();
  };
  for (const std::string& reading : example.among) {
    CAPTURE(reading);
    CHECK(has(reading));
  }
  for (const std::string& reading : example.not_among) {
    CAPTURE(reading);
    CHECK_FALSE(has(reading));
  }
}

void check(const Case& example) {
  check(example, article_of(example.text));
}

constexpr MentionKind treaty = MentionKind::treaty;
constexpr MentionKind actor = MentionKind::actor;

}  // namespace

TEST_CASE("descriptions stand for the treaty spoken of", "[mentions][coreference]") {
  check(
      {"Poland left the Ottawa Convention in spring. The treaty bans mines, and Warsaw said the pact no "
       "longer served it.",
       treaty,
       {"treaty=ottawa", "pact=ottawa"},
       {}});
  check(
      {"France backs the Paris Agreement. Iran has left the JCPOA behind. The climate accord is safe, but "
       "the nuclear deal is dying.",
       treaty,
       {"climate accord=paris_agreement"},
       {"climate accord=jcpoa"}});
  check({"The 1987 treaty is gone\n\nRussia and the United States signed the INF Treaty in 1987.",
         treaty,
         {},
         {"1987 treaty=new_start"}});
  check(
      {"Malta will not sign the Ottawa Convention. Malta decides as a state. Nobody asked. Peru will not "
       "join "
       "that treaty, which weakens the NPT.",
       treaty,
       {"treaty=ottawa"},
       {"treaty=npt"}});
  check({"Peru and Chile signed a border accord.", treaty, {"border accord=chile_peru_border_accord"}, {}});
  check({"Peru has signed a fisheries agreement with Chile.",
         treaty,
         {"fisheries agreement=chile_peru_fisheries_agreement"},
         {}});
  check({"Tokyo wants a peace treaty with Moscow.", treaty, {}, {"peace treaty=new_start"}});
  check({"The Outer Space Treaty and the Moon Agreement are old. Both agreements need friends.",
         treaty,
         {"agreements=+moon_agreement+outer_space_treaty"},
         {}});
  check({"Washington broke off talks with Pyongyang.", treaty, {"talks=us_north_korea_talks"}, {}});
  check({"The grocer made a great deal of money on Friday.", treaty, {}, {"deal=jcpoa"}});
}

TEST_CASE("a telling description is no other treaty than the one it fits", "[mentions][coreference]") {
  check(
      {"We support talks on a fissile material cut-off treaty and await it. In August we ratified the "
       "convention on the banning of chemical weapons.",
       treaty,
       {"convention=cwc"},
       {"convention=fmct"}});
}

TEST_CASE("what a treaty does stands for it where the words tell which", "[mentions][coreference]") {
  check({"Mali supports a ban on the production of nuclear fissile material in all its aspects.",
         MentionKind::treaty,
         {"ban=fmct"},
         {}});
  check({"Mali wants a treaty on the complete, universal prohibition of nuclear testing.",
         MentionKind::treaty,
         {"treaty=ctbt"},
         {}});
  check({"Mali lifted the ban on fishing.", MentionKind::treaty, {}, {"ban=fmct"}});
}

TEST_CASE("a date behind a description tells which treaty it is", "[mentions][coreference]") {
  check({"Mali praised the INF Treaty and the New START Treaty. The agreement of December 1987 was good.",
         MentionKind::treaty,
         {"agreement=inf"},
         {}});
  check({"Mali praised the INF Treaty and the New START Treaty. The agreement of 2010 was good.",
         MentionKind::treaty,
         {"agreement=new_start"},
         {}});
}

TEST_CASE("a description that any treaty could have names none", "[mentions][coreference]") {
  check({"Mali hailed a trade deal.", MentionKind::treaty, {}, {"trade deal=trade_deal"}});
  check({"Mali wants a peace treaty with Norway.",
         MentionKind::treaty,
         {"peace treaty=norway_peace_treaty"},
         {}});
}

TEST_CASE("negotiations on a named treaty are no other thing", "[mentions][coreference]") {
  const Article article = article_of("Mali awaits the negotiations on a comprehensive test-ban treaty.");
  CHECK(readings(with_references(article), MentionKind::treaty) ==
        std::vector<std::string>{"comprehensive test-ban treaty=ctbt"});
}

TEST_CASE("the disarmament of an armed group is no arms control", "[mentions][coreference]") {
  check({"The envoy spoke of disarmament.", treaty, {"disarmament=arms_control_system"}, {}});
  check(
      {"The envoy spoke of the disarmament of Hezbollah.", treaty, {}, {"disarmament=arms_control_system"}});
  check({"The envoy spoke of Hezbollah disarmament.", treaty, {}, {"disarmament=arms_control_system"}});
}

TEST_CASE("the Presidents of a joint statement are those who met", "[mentions][coreference]") {
  check(
      {"The President of Malta and the President of the French Republic met in Rome. They ate. The mission "
       "in "
       "Bosnia went on. Bosnia was calm. The Presidents support the Paris Agreement.",
       MentionKind::actor,
       {"Presidents=+france+malta"},
       {}});
}

TEST_CASE("leaders of nobody in particular are not those who were named first", "[mentions][coreference]") {
  check(
      {"Poland and Lithuania lie on the Baltic. It is cold. It is wet. It is dark. It is late. It rains. It "
       "snows. It hails. The party leaders rejected the Paris Agreement.",
       MentionKind::actor,
       {},
       {"leaders=+lithuania+poland"}});
}

TEST_CASE("pronouns stand for treaties where treaties stand", "[mentions][coreference]") {
  check({"Norway praised the Arms Trade Treaty. Oslo ratified it in March.", treaty, {"it=att"}, {}});
  check({"Norway praised the Arms Trade Treaty. It is raining in Oslo.", treaty, {}, {"It=att"}});
}

TEST_CASE("persons, organs and states by description", "[mentions][coreference]") {
  check({"Sergey Lavrov met reporters in Geneva. He praised the mood.", actor, {"He=lavrov/russia"}, {}});
  check({"Angela Merkel met Emmanuel Macron. She promised help.",
         actor,
         {"She=merkel/germany"},
         {"She=macron/france"}});
  check({"Iran closed the site. The country wants talks.", actor, {"country=iran"}, {}});
  check({"Pakistan and India exchanged lists. Both countries kept their word.",
         actor,
         {"countries=+india+pakistan"},
         {}});
  check({"Russia and China objected. They want a say.", actor, {"They=+china+russia"}, {}});
  check({"Senator Bob Corker spoke. The Tennessee Republican objected.",
         actor,
         {"Tennessee Republican=bob_corker"},
         {}});
  check({"NATO met on Monday. The alliance condemned the test.", actor, {"alliance=nato"}, {}});
}

TEST_CASE("we and I are the speaker's side", "[mentions][coreference]") {
  check({"\"We will never sign the pact,\" Sergey Lavrov said.", actor, {"We=russia"}, {}});
  Article speech = article_of(
      "We support the Arms Trade Treaty. My delegation thanks the Chair, and I thank our neighbours.");
  speech.speaker_state = "MCO";
  check({speech.text, actor, {"We=monaco", "delegation=monaco"}, {}}, speech);
  speech.speaker_state = "United States and European Union";
  check({speech.text, actor, {"We=+united_states+eu"}, {}}, speech);
}

TEST_CASE("acts of former office-holders are acts of state, opinions their own", "[mentions][coreference]") {
  Article article =
      article_of("Barack Obama signed the Paris Agreement. Barack Obama fears for the Paris Agreement.");
  article.published = Date(2019, 5, 5);
  const auto found = readings(with_references(article), actor);
  REQUIRE(found.size() == 2);
  CHECK(found[0] == "Barack Obama=obama/united_states");
  CHECK(found[1] == "Barack Obama=obama");
}

TEST_CASE("mentions stay sorted and indices valid", "[mentions][coreference]") {
  const Article article = article_of(
      "Treaty in doubt\n\nRussia left the CFE Treaty. It blamed NATO. \"We warned them,\" Maria Zakharova "
      "said. The pact had died before.");
  const Document document = with_references(article);
  for (std::size_t i = 0; i < document.mentions.size(); ++i) {
    const Mention& mention = document.mentions[i];
    if (i > 0) CHECK_FALSE(mention.span < document.mentions[i - 1].span);
    const Token& token = document.sentences[mention.sentence].tokens[static_cast<std::size_t>(mention.token)];
    CHECK(token.mention == static_cast<int>(i));
    CHECK(mention.antecedent < static_cast<int>(document.mentions.size()));
    CHECK(mention.certainty >= 0.0);
    CHECK(mention.certainty <= 1.0);
  }
}

TEST_CASE("a description that nobody named finds the treaty between those spoken of",
          "[mentions][coreference]") {
  const Article article = article_of(
      "The Taliban met envoys of the United States in Kabul. The Taliban and Washington may sign a peace "
      "deal.");
  CHECK(readings(with_references(article), MentionKind::treaty) ==
        std::vector<std::string>{"peace deal=us_taliban_agreement"});
}

TEST_CASE("an office without a state is that of the dateline's", "[mentions][coreference]") {
  const Article article = article_of(
      "President signs test ban\n\nNAIROBI, Oct 3 (Reuters) - The president signed the CTBT. The government "
      "hailed it.");
  const auto found = readings(with_references(article), actor);
  CHECK(std::find(found.begin(), found.end(), "President=president/kenya") != found.end());
  CHECK(std::find(found.begin(), found.end(), "president=president/kenya") != found.end());
  CHECK(std::find(found.begin(), found.end(), "government=kenya") != found.end());
}

TEST_CASE("in a city of organisations an office is nobody's", "[mentions][coreference]") {
  const Article article = article_of("VIENNA, Oct 3 (Reuters) - The president closed the talks on the CTBT.");
  for (const std::string& reading : readings(with_references(article), actor))
    CHECK(reading.find("austria") == std::string::npos);
}

TEST_CASE("a name outside the lists that acts is an actor", "[mentions][coreference]") {
  const auto found = [](const std::string& text) {
    const Article article = article_of(text);
    return readings(with_references(article), actor);
  };
  CHECK(found("In a short letter to members, Sinn Fein rejected the agreement.") ==
        std::vector<std::string>{"Sinn Fein=sinn_fein"});
  CHECK(found("In a short letter to members, Tallaght rejected the agreement.").empty());
  CHECK(found("In the second quarter of the year GDP fell again.").empty());
  CHECK(found("In a short letter to readers, the Washington Post rejected the agreement.").empty());
}

TEST_CASE("where a treaty and the one it replaced are named, the deal is the newer",
          "[mentions][coreference]") {
  const Article article = article_of(
      "Mexico ratified the USMCA on Monday. NAFTA had governed trade for a quarter of a century. Farmers "
      "praised the agreement.");
  const auto found = readings(with_references(article), MentionKind::treaty);
  CHECK(std::find(found.begin(), found.end(), "agreement=usmca") != found.end());
}

TEST_CASE("of several treaties between two an arms treaty is the last", "[mentions][coreference]") {
  const Article article =
      article_of("Envoys of Russia and of the United States defended an arms treaty in Oslo.");
  CHECK(readings(with_references(article), MentionKind::treaty) ==
        std::vector<std::string>{"arms treaty=new_start"});
}

TEST_CASE("'it' that stands for a clause refers to nothing", "[mentions][coreference]") {
  check({"Norway left the Ottawa Convention. New rules made it possible for all to return.",
         treaty,
         {},
         {"it=ottawa"}});
  check({"Norway left the Ottawa Convention. Sweden ratified it.", treaty, {"it=ottawa"}, {}});
}

TEST_CASE("to agree is no agreement", "[mentions][coreference]") {
  check({"Norway signed the Ottawa Convention. Oslo will seek agreement on new rules.",
         treaty,
         {},
         {"agreement=ottawa"}});
}

TEST_CASE("the frame of a treaty that is named is that treaty", "[mentions][coreference]") {
  check(
      {"New START is a good treaty\n\nRussia praised New START. New START works. It stays in the Open Skies "
       "Treaty framework if all others keep the treaty.",
       treaty,
       {"treaty=open_skies"},
       {"framework=new_start", "treaty=new_start"}});
}

TEST_CASE("to do without a deal is no deal", "[mentions][coreference]") {
  check({"Britain signed the Windsor Framework. Its critics feared a no-deal exit.",
         treaty,
         {},
         {"deal=windsor_framework"}});
}

TEST_CASE("a treaty between two has no third party", "[mentions][coreference]") {
  check(
      {"China, Russia and the United States discussed a trilateral arms control treaty. It must not erase "
       "the "
       "agreements between Russia and the United States.",
       treaty,
       {},
       {"agreements=trilateral_arms_control"}});
}

TEST_CASE("consultations that are pointed at are the talks", "[mentions][coreference]") {
  check(
      {"Russia and the United States held strategic stability talks. Washington wants China in these "
       "consultations.",
       treaty,
       {"consultations=strategic_stability_talks"},
       {}});
  check({"Russia and the United States held strategic stability talks. Norway began consultations.",
         treaty,
         {},
         {"consultations=strategic_stability_talks"}});
}

TEST_CASE("'we' is whoever says it, not whom they report", "[mentions][coreference]") {
  check(
      {"\"The Chinese partners told us that their arsenal differs from ours and from that of the US. This is "
       "true. They will not join,\" Russian President Vladimir Putin said.",
       actor,
       {"us=russia", "ours=russia", "They=china"},
       {"ours=china", "They=united_states"}});
}

TEST_CASE("an office in a state's own words is its own", "[mentions][coreference]") {
  check({"\"The president has decided,\" Chilean Foreign Minister Alberto van Klaveren said.",
         actor,
         {"president=president/chile"},
         {}});
}

TEST_CASE("a new agreement that is told to be signed is taken up like one with a name",
          "[mentions][coreference]") {
  check(
      {"Turkey and Libya left their old maritime border agreement. The maritime border agreement was dear to "
       "Turkey.\n\n"
       "On Monday Peru and Chile signed an agreement on fish. The agreement is only a framework.",
       treaty,
       {"agreement=chile_peru_agreement"},
       {}});
  check({"A memorandum of understanding was signed between Mali, Niger and Chad.",
         treaty,
         {"memorandum=chad_mali_niger_memorandum"},
         {}});
}

TEST_CASE("an agreement to build something is called after it", "[mentions][coreference]") {
  check({"Peru and Chile signed an agreement to build the Blue Condor pipeline.",
         treaty,
         {"agreement=blue_condor_pipeline_agreement"},
         {}});
}

TEST_CASE("a convention by what it is on", "[mentions][coreference]") {
  check({"Norway left the NPT. Chad supports a convention on the protection of whales.",
         treaty,
         {"convention=convention_on_the_protection_of_whales"},
         {"convention=npt"}});
}

TEST_CASE("a treaty by its year and a word", "[mentions][coreference]") {
  check({"Mali praised the limited treaty of 1963.", treaty, {"limited treaty=ptbt"}, {}});
  check({"Russia and the United States met. Both praised the arms reduction agreement of December 1987.",
         treaty,
         {},
         {"arms reduction agreement=new_start"}});
}

TEST_CASE("a zone that its place stands before", "[mentions][coreference]") {
  check({"Malta hails the establishment in the Middle East of a zone free of nuclear weapons.",
         treaty,
         {"zone free of nuclear weapons=me_wmdfz"},
         {}});
}

TEST_CASE("words that only sometimes mean a treaty", "[mentions][coreference]") {
  check(
      {"Mali backs the NPT. The United Nations is an instrument of peace.", treaty, {}, {"instrument=npt"}});
  check({"Mali backs the NPT. The apartheid regime must go.", treaty, {}, {"regime=npt"}});
  check({"Haiti has a plan. Its roadmap is clear.", treaty, {}, {"roadmap=middle_east_road_map"}});
}

TEST_CASE("The President of whoever speaks for a state is their own", "[mentions][coreference]") {
  Article article = article_of(
      "Prime Minister Rishi Sunak was here. We believe that the President will decide on the treaty.");
  article.speaker_state = "United States";
  check({article.text, actor, {"President=president/united_states"}, {"President=sunak/united_kingdom"}},
        article);
}

TEST_CASE("who refused to sign in office did so for the state", "[mentions][coreference]") {
  check({"The INF Treaty is gone. Ronald Reagan refused to leave it.",
         actor,
         {"Ronald Reagan=reagan/united_states"},
         {}});
}

TEST_CASE("who brokers a deal is no party of it", "[mentions][coreference]") {
  check({"Mali and Chad signed a Russian-brokered deal.", treaty, {"-brokered deal=chad_mali_deal"}, {}});
}

TEST_CASE("talks are between those with whom and those who tell of them", "[mentions][coreference]") {
  check({"North Korea says talks with the United States have failed.",
         treaty,
         {"talks=us_north_korea_talks"},
         {}});
}

TEST_CASE("what is agreed these days at the place of a treaty is that treaty", "[mentions][coreference]") {
  const Case agreed = {
      "Envoys of thirty states settled on an accord in Copenhagen. Tuvalu rejected the accord.",
      treaty,
      {"accord=copenhagen_accord"},
      {}};
  Article article = article_of(agreed.text);
  article.published = Date(2009, 12, 19);
  check(agreed, article);
  article.published = Date(2011, 12, 19);
  check({agreed.text, treaty, {}, {"accord=copenhagen_accord"}}, article);
}

TEST_CASE("what was just signed between those who are named is meant, unless they have another one",
          "[mentions][coreference]") {
  const std::string met = "Russia and the United States ended their summit. Both praised the treaty. ";
  Article article = article_of(met);
  article.published = Date(2010, 4, 9);
  check({met, treaty, {"treaty=new_start"}, {}}, article);
  const std::string rivalled =
      "Russia and the United States ended their summit on the INF Treaty. Both praised the pact.";
  article = article_of(rivalled);
  article.published = Date(2010, 4, 9);
  check({rivalled, treaty, {"pact=inf"}, {"pact=new_start"}}, article);
}

TEST_CASE("descriptions mean no treaty whose parties or time are others", "[mentions][coreference]") {
  check({"The presidents of Bosnia and Croatia initialled an agreement to end the war.",
         treaty,
         {},
         {"agreement=korean_peace_treaty"}});
  const std::string early = "William Perry defended the nuclear agreement with Pyongyang.";
  Article article = article_of(early);
  article.published = Date(1995, 1, 27);
  check({early, treaty, {}, {"nuclear agreement=jcpoa"}}, article);
}
