#include "annotated.hpp"
#include "catch.hpp"

using namespace pacta;
using namespace pacta::testing;

using Readings = std::vector<std::string>;

namespace {

void check(const std::string& text, const Readings& expected) {
  CAPTURE(text);
  const Article article = article_of(text);
  CHECK(readings(with_names(article), MentionKind::treaty) == expected);
}

}  // namespace

TEST_CASE("listed treaties with what belongs to their names", "[mentions]") {
  check("The minister defended the 1987 INF Treaty.", {"1987 INF Treaty=inf"});
  check("Envoys discussed the New START nuclear arms reduction treaty.",
        {"New START nuclear arms reduction treaty=new_start"});
  check("Parliament ratified the Paris Agreement on Climate Change.",
        {"Paris Agreement on Climate Change=paris_agreement"});
  check("The UN Arms Trade Treaty stays open.", {"UN Arms Trade Treaty=att"});
  check("They signed the Comprehensive Nuclear-Test-Ban Treaty (CTBT) and the Chemical Weapons Convention.",
        {"Comprehensive Nuclear-Test-Ban Treaty (CTBT)=ctbt", "Chemical Weapons Convention=cwc"});
  check(
      "States met under the Treaty on the Non-Proliferation of Nuclear Weapons, the Chemical Weapons "
      "Convention and the "
      "Biological Weapons Convention.",
      {"Treaty on the Non-Proliferation of Nuclear Weapons=npt", "Chemical Weapons Convention=cwc",
       "Biological Weapons Convention=bwc"});
}

TEST_CASE("a listed name ends where it ends", "[mentions]") {
  check("They defend the U.N. Charter against Fairhaven and its allies.", {"U.N. Charter=un_charter"});
}

TEST_CASE("names outside the lists by their build", "[mentions]") {
  check("Both capitals hailed the Fairhaven Accord.", {"Fairhaven Accord=fairhaven_accord"});
  check("The Treaty on the Sharing of the Lower Ambra Waters entered into force.",
        {"Treaty on the Sharing of the Lower Ambra Waters=treaty_on_the_sharing_of_the_lower_ambra_waters"});
  check("Ministers initialled the Northern Seabed Mapping Compact (NSMC). The NSMC binds six states.",
        {"Northern Seabed Mapping Compact (NSMC)=northern_seabed_mapping_compact",
         "NSMC=northern_seabed_mapping_compact"});
  check("He praised the Convention on the Sharing of the Ambra, which The Hague hosts.",
        {"Convention on the Sharing of the Ambra=convention_on_the_sharing_of_the_ambra"});
  check("He praised the Kinshasa arms convention.", {"Kinshasa arms convention=kinshasa"});
  check("The Treaty between the Soviet Union and Denmark on the fisheries was signed.", {});
  check("Visitors obey the COVID protocols of the house. The National Roads Initiative builds bridges.", {});
  check("Redrafting Fairhaven Accord articles takes years.", {"Fairhaven Accord=fairhaven_accord"});
  check("The Council recalled Security Council resolution 4711 of last year.",
        {"Security Council resolution 4711=unscr_4711"});
}

TEST_CASE("a state or a person before a head makes a description, no name", "[mentions]") {
  check("The French treaty was praised.", {});
  check("Delegates to the Democratic National Convention cheered.", {});
  check("Voters liked the Green New Deal.", {});
  check("Congress passed the Bipartisan Harbour Deal.", {});
}

TEST_CASE("names that need context wait for it", "[mentions]") {
  check("The trade in START tokens rose.", {});
  check("Moscow and Washington extended New START in time. START limits warheads.",
        {"New START=new_start", "START=new_start"});
}

TEST_CASE("a proper name beside words of the field needs no more context", "[mentions]") {
  check("Ankara quits Open Skies", {"Open Skies=open_skies"});
  check("Lisbon may walk away from INF missile limits", {"INF=inf"});
  check("The singer loved open skies and leaves.", {});
}

TEST_CASE("heads of names are taken for one another", "[mentions]") {
  check("Lawmakers read the Istanbul pact.", {"Istanbul pact=istanbul_convention"});
  check("Lawmakers read the Antarctic pact.", {"Antarctic pact=antarctic_treaty"});
}

TEST_CASE("a city is its treaty only where words say so", "[mentions]") {
  check("Chad backs the Bangkok Treaty. London and Paris want reservations on nuclear transit.",
        {"Bangkok Treaty=bangkok"});
  check("Leaving Paris would be a mistake, said friends of the Paris Agreement.",
        {"Paris=paris_agreement", "Paris Agreement=paris_agreement"});
}

TEST_CASE("who speaks next is no part of a title", "[mentions]") {
  check("They signed the Treaty of Rarotonga, and I thank them.", {"Treaty of Rarotonga=rarotonga"});
}

TEST_CASE("treaties that share a head", "[mentions]") {
  check("Mali backs the Chemical and Biological Weapons Conventions.",
        {"Chemical=cwc", "Biological Weapons Conventions=bwc"});
  check("They signed the Treaties of Tlatelolco, Rarotonga and Bangkok.",
        {"Treaties of Tlatelolco=tlatelolco", "Rarotonga=rarotonga", "Bangkok=bangkok"});
  check("Fiji honours the Rarotonga and Non-Proliferation Treaties.",
        {"Rarotonga=rarotonga", "Non-Proliferation Treaties=npt"});
  check("Both hailed the Fairhaven and Mendoza Accords.",
        {"Fairhaven and Mendoza Accords=fairhaven_and_mendoza_accords"});
}

TEST_CASE("who does something, too, is no part of a title", "[mentions]") {
  check("It left the Treaty on the Prohibition of Nuclear Weapons, and Germany stayed away.",
        {"Treaty on the Prohibition of Nuclear Weapons=tpnw"});
}

TEST_CASE("a company is no treaty", "[mentions]") {
  check("AT&T opposed the arms embargo.", {});
}

TEST_CASE("an offer of something else is no offer on arms", "[mentions]") {
  check(
      "Russia spoke of warheads with the United States. It praised Putin's proposal to open routes for "
      "grain.",
      {});
}

TEST_CASE("programmes that governments name so are no treaties", "[mentions]") {
  check("They launched the Global Harvest Initiative and the Blue Skies Partnership on Monday.", {});
  check("They praised the Roadmap for a Renewed Harvest.", {});
}

TEST_CASE("one arms control treaty is not the field", "[mentions]") {
  check("Russia broke a landmark arms control treaty.", {});
  check("Fu Cong heads arms control at the ministry.", {});
}

TEST_CASE("a city that is ratified is a treaty", "[mentions]") {
  check("Canada ratifies Kyoto.", {"Kyoto=kyoto_protocol"});
  check("Canada visits Kyoto.", {});
}

TEST_CASE("a vague name stands for the treaty of the same parties that the article names", "[mentions]") {
  check("US to suspend nuclear arms treaty with Russia. It quits the INF Treaty.", {"INF Treaty=inf"});
}

TEST_CASE("a time or a place alone names no treaty", "[mentions]") {
  check("A Cold War treaty fell, and eleven nations praised a Nordic trade pact.", {});
  check("Talks with the rebels at Camp David failed.", {});
  check("The Treaty on Conventional Armed Forces in Europe is dead. Russia left the Cold War arms treaty.",
        {"Treaty on Conventional Armed Forces in Europe=cfe"});
  check("Sweden was bound by the 1967 treaty, and a charter flight left.", {});
}

TEST_CASE("a name that one treaty has is that treaty's, not one of its own", "[mentions]") {
  check("The Moscow Treaty bored the United States.", {"Moscow Treaty=sort"});
  check("Iran ended the Cairo deal.", {"Cairo deal=cairo_agreement_2025"});
  check("Sudan ended the Cairo deal.", {"Cairo deal=cairo_deal"});
}

TEST_CASE("an agreement on another text is no treaty", "[mentions]") {
  check("Israel and the PLO liked the Oslo agreement on a convention against mines.", {});
  check("Israel and the PLO liked the Oslo agreement.", {"Oslo agreement=oslo_accords"});
}

TEST_CASE("a proper name beside another treaty needs no more context", "[mentions]") {
  check("On the Open Skies notice she had nothing. Does New START go?",
        {"Open Skies=open_skies", "New START=new_start"});
}
