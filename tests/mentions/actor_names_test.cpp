#include "annotated.hpp"
#include "catch.hpp"

using namespace pacta;
using namespace pacta::testing;

using Readings = std::vector<std::string>;

namespace {

void check(const std::string& text, const Readings& expected) {
  CAPTURE(text);
  const Article article = article_of(text);
  CHECK(readings(with_names(article), MentionKind::actor) == expected);
}

}  // namespace

TEST_CASE("states by name, demonym and metonym", "[mentions]") {
  check("Russia and the United States disagree.", {"Russia=russia", "United States=united_states"});
  check("Turkey disagrees.", {"Turkey=turkiye"});
  check("Moscow rejected the British draft.", {"Moscow=russia", "British=united_kingdom"});
  check("The White House declined comment.", {"White House=united_states"});
  check("Brussels declined comment.", {"Brussels=eu"});
  check("Belgium will vote. Brussels declined comment.", {"Belgium=belgium", "Brussels=belgium"});
}

TEST_CASE("persons speak for the state of their office on the date", "[mentions]") {
  check("Sergey Lavrov spoke first. Lavrov spoke long.",
        {"Sergey Lavrov=lavrov/russia", "Lavrov=lavrov/russia"});
  Article article = article_of("Medvedev signed the paper.");
  article.published = Date(2010, 4, 8);
  CHECK(readings(with_names(article), MentionKind::actor) == Readings{"Medvedev=medvedev/russia"});
  article = article_of("Ban Ki-moon spoke first. President Kwon Ha-eun left early.");
  article.published = Date(2011, 1, 12);
  CHECK(readings(with_names(article), MentionKind::actor) ==
        Readings{"Ban Ki-moon=ban_ki_moon/un", "President Kwon Ha-eun=kwon_ha_eun"});
}

TEST_CASE("an article without date tells by titles who is in office", "[mentions]") {
  const auto undated = [](const std::string& text) {
    Article article = article_of(text);
    article.published.reset();
    return readings(with_names(article), MentionKind::actor);
  };
  CHECK(undated("Trump objected.") == std::vector<std::string>{"Trump=trump/united_states"});
  CHECK(undated("The Republican front-runner, Donald Trump, spoke. Trump objected.").back() == "Trump=trump");
  CHECK(undated("Donald Trump, a presidential hopeful, spoke. Trump objected.").back() == "Trump=trump");
  CHECK(undated("Former President Donald Trump spoke. Trump objected.").back() == "Trump=trump");
  CHECK(undated("President-elect Donald Trump spoke. Trump objected.").back() == "Trump=trump");
  CHECK(undated("President Donald Trump spoke. Trump objected.").back() == "Trump=trump/united_states");
  // a date says it better
  CHECK(readings(with_names(article_of("Former President Donald Trump spoke. Trump objected.")),
                 MentionKind::actor)
            .back() == "Trump=trump/united_states");
}

TEST_CASE("organs speak for their organisation, chambers and courts for themselves", "[mentions]") {
  check("The government in Kyiv regretted it.", {"government in Kyiv=ukrainian_government/ukraine"});
  check("Officials in Geneva regretted it.", {});
  check("Secretary-General António Guterres regretted it.", {"António Guterres=guterres/un"});
  check("The European Commission regretted it.", {"European Commission=european_commission/eu"});
  check("Cheong Wa Dae regretted it.", {"Cheong Wa Dae=rok_blue_house/south_korea"});
  check("The State Duma regretted it.", {"State Duma=state_duma"});
}

TEST_CASE("roles count for the state named with them", "[mentions]") {
  check("A senior Iranian official doubted it.", {"senior Iranian official=senior_iranian_official/iran"});
  check("Former British officials doubted it.", {"Former British officials=former_british_officials"});
  check("Norway's foreign ministry agreed.", {"Norway's foreign ministry=norway_foreign_ministry/norway"});
  check("The Government of Malta signed.", {"Government of Malta=government_of_malta/malta"});
  check("The Trump administration hesitated.", {"Trump administration=trump_administration/united_states"});
  check("A Dutch analyst doubted it.", {"Dutch analyst=dutch_analyst"});
}

TEST_CASE("persons outside the lists by title, apposition and full name", "[mentions]") {
  check("Peruvian Foreign Minister Alba Quispe Rojas objected. Quispe Rojas left early.",
        {"Peruvian Foreign Minister Alba Quispe Rojas=alba_quispe_rojas/peru",
         "Quispe Rojas=alba_quispe_rojas/peru"});
  check("Sen. Harold Finchley voted no. Finchley wants talks.",
        {"Sen. Harold Finchley=harold_finchley", "Finchley=harold_finchley"});
  check("Maria Stokke, a climate negotiator for Norway, objected.",
        {"Maria Stokke=maria_stokke/norway",
         "climate negotiator for Norway=climate_negotiator_for_norway/norway"});
}

TEST_CASE("groups that hold opinions and organisations outside the lists", "[mentions]") {
  check("Arms control experts warned of a race.", {"Arms control experts=arms_control_experts"});
  check("Critics say it is late.", {"Critics=critics"});
  check("The Harrow Institute published its count.", {"Harrow Institute=harrow_institute"});
}

TEST_CASE("groups of people with an opinion", "[mentions]") {
  check("Dairy farmers oppose it.", {"Dairy farmers=dairy_farmers"});
  check("NAFTA opponents want its end.", {"NAFTA opponents=nafta_opponents"});
  check("The U.S. auto industry wants it.", {"U.S. auto industry=us_auto_industry"});
  check("Generals wept.", {});
}

TEST_CASE("a title of a state whose name begins like an adjective", "[mentions]") {
  check("The Prime Minister of New Zealand agreed.",
        {"Prime Minister of New Zealand=prime_minister_of_new_zealand/new_zealand"});
}

TEST_CASE("a surname that is another's given name", "[mentions]") {
  const Article article = article_of("Rep. Frank Lucas spoke of farms.");
  const Document document = with_names(article);
  for (const std::string& reading : readings(document, MentionKind::actor))
    CHECK(reading.find("barney_frank") == std::string::npos);
}

TEST_CASE("an office behind a capital is that state's", "[mentions]") {
  check("In Tokyo, Foreign Minister Ichiro Mori regretted it.",
        {"Foreign Minister Ichiro Mori=ichiro_mori/japan"});
  check("The foreign ministry in Beijing regretted it.", {"foreign ministry in Beijing=chinese_mfa/china"});
  check("The Foreign Office in Islamabad regretted it.",
        {"Foreign Office in Islamabad=pakistan_foreign_office/pakistan"});
}

TEST_CASE("State is the department and no given name", "[mentions]") {
  check("Assistant Secretary of State Thomas Marlow agreed.",
        {"Assistant Secretary of State Thomas Marlow=thomas_marlow/united_states"});
}

TEST_CASE("names are read without middle initials, and to their end", "[mentions]") {
  check("President Maro B. Kitovan spoke. Kitovan left.",
        {"President Maro B. Kitovan=maro_kitovan", "Kitovan=maro_kitovan"});
  Article article = article_of("President Petro O. Poroshenko spoke.");
  article.published = Date(2016, 5, 4);
  CHECK(readings(with_names(article), MentionKind::actor) ==
        Readings{"President Petro O. Poroshenko=poroshenko/ukraine"});
  article = article_of("Secretary General Kofi Annan spoke.");
  article.published = Date(2003, 5, 4);
  CHECK(readings(with_names(article), MentionKind::actor) ==
        Readings{"Secretary General Kofi Annan=annan/un"});
}

TEST_CASE("ministers without a state are those of the dateline, secretaries American", "[mentions]") {
  check("KYIV, Nov 2 - Acting Foreign Minister Olen Dovbar objected.",
        {"Acting Foreign Minister Olen Dovbar=olen_dovbar/ukraine"});
  check("Energy Secretary Jane Roe objected.", {"Energy Secretary Jane Roe=jane_roe/united_states"});
}

TEST_CASE("a delegate is called by the state's name", "[mentions]") {
  check("Sudan's Ahmed Akolgar objected.", {"Sudan=sudan", "Ahmed Akolgar=ahmed_akolgar/sudan"});
  check("The text pleased Peter Tessen of Norway.", {"Peter Tessen=peter_tessen/norway", "Norway=norway"});
  check("The text pleased Peter Tessen of Hollow Creek.", {"Peter Tessen=peter_tessen"});
}

TEST_CASE("parties to be are none yet", "[mentions]") {
  check("The parties to the NPT met.", {"parties to the NPT=npt_parties"});
  check("Both may become parties to the NPT.", {});
}
