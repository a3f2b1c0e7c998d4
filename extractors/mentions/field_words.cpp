#include "extractors/mentions/field_words.hpp"

#include <algorithm>
#include <array>

namespace pacta {
namespace {

/// The words of a text as a list that is searched by halves. Does not compile where their number is not n or
/// where they are not in strictly ascending order.
template <std::size_t n>
consteval std::array<std::string_view, n> list_of(std::string_view text) {
  std::array<std::string_view, n> words;
  std::size_t count = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    words.at(count++) = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  if (count != n) throw "the number of words does not fit";
  for (std::size_t i = 1; i < n; ++i) {
    if (words[i] <= words[i - 1]) throw "the words are not in ascending order";
  }
  return words;
}

template <std::size_t n>
bool contains(const std::array<std::string_view, n>& sorted, std::string_view word) {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

constexpr auto treaty_head_words = list_of<40>(
    "accord accords agreement agreements armistice arrangement arrangements bargain ceasefire charter "
    "compact convention conventions covenant deal deals declaration dialogue dialogues framework "
    "initiative memorandum moratorium negotiation negotiations pact pacts partnership process proposal "
    "proposals protocol protocols regime roadmap statute talks treaties treaty truce");

constexpr auto process_head_words = list_of<11>(
    "conference consultations dialogue dialogues diplomacy discussions negotiation negotiations process "
    "summit talks");

constexpr auto formal_head_words = list_of<17>(
    "act armistice arrangement charter compact covenant declaration framework initiative memorandum "
    "partnership plan platform program programme protocol statute");

constexpr auto treaty_topic_words = list_of<82>(
    "aggression arms arms-control association aviation ban bases basing bilateral biological border "
    "cease-fire ceasefire chemical climate commercial control cooperation defence defense "
    "denuclearisation denuclearization disarmament economic energy environment environmental "
    "extradition fisheries fishing framework free friendship gas grain hostage interim investment "
    "landmine limitation maritime migrant migration military mine missile missiles multilateral mutual "
    "non-aggression non-proliferation nonproliferation normalization nuclear nuke oil partnership peace "
    "power-sharing prisoner proliferation reduction reductions refugee regional safeguards security "
    "space strategic submarine tax test ties trade trilateral truce verification warming water weapon "
    "weapons withdrawal");

constexpr auto title_link_words = list_of<14>(
    "against among banning between concerning for governing of on prohibiting regarding relating to "
    "with");

constexpr auto name_connector_words = list_of<25>(
    "a against all an and as at between by de del for from in its la of on or other the their to under "
    "with");

constexpr auto official_role_words = list_of<70>(
    "adm administration admiral adviser advisers advisor advisors aide aides ambassador ambassadors "
    "army authorities ayatollah cabinet chancellor chief col colonel commander counterpart delegate "
    "delegates delegation dictator diplomacy diplomat diplomats embassy emperor envoy envoys gen "
    "government governments inspectors king leader leaders leadership military minister ministers "
    "ministry mission monarch mp negotiator negotiators officer officers official officials parliament "
    "premier president presidents queen regime representative representatives ruler secretary side "
    "spokesman spokesmen spokesperson spokeswoman strategist vice-president");

constexpr auto private_role_words = list_of<45>(
    "academic activist activists analyst analysts author businessman candidate candidates columnist "
    "commentator congressman congresswoman critics economist economists editor expert experts fellow "
    "gov governor historian journalist lawmaker lawmakers legislator legislators lobbyist mayor "
    "opposition professor pundit rep reporter representative reps researcher scholar scientist scientists "
    "sen senator senators sens");

constexpr auto role_modifier_words = list_of<73>(
    "acting affairs arms army assistant brigadier chief climate commerce conservative control current "
    "defence defense democratic deputy diplomatic disarmament economy energy environment ex executive "
    "external federal finance first foreign former general government high high-ranking house incoming "
    "intelligence interior justice key lame-duck lead lieutenant military national new nuclear outgoing "
    "party permanent policy political presidential press prime principal ranking republican security "
    "senate senior socialist special state supreme then top trade treasury under unnamed veteran vice "
    "visiting");

constexpr auto government_word_words = list_of<6>("administration cabinet government presidency regime team");

constexpr auto courtesy_title_words = list_of<9>("dame dr lady lord miss mr mrs ms sir");

constexpr auto former_marker_words = list_of<6>("erstwhile ex former late one-time onetime");

constexpr auto opinion_group_words = list_of<98>(
    "academics activists admirals advisers advocates aides allies analysts backers bishops businesses "
    "campaigners candidates clerics coalitions commanders companies congressmen conservationists "
    "conservatives corporations countries critics democrats detractors diplomats economists employers "
    "environmentalists envoys experts exporters farmers foes generals governments groups growers "
    "hardliners hawks industry investors jurists lawmakers lawyers leaders leftists legislators liberals "
    "lobbies lobbyists loyalists manufacturers mexicans moderates monarchs mps nationalists nations "
    "negotiators ngos observers officials opponents organisations organizations parliamentarians parties "
    "physicians physicists populists producers progressives proponents protesters ranchers rebels "
    "republicans residents rightists rivals sceptics scholars scientists senators separatists skeptics "
    "states students supporters survivors sympathisers sympathizers unions veterans victims voters "
    "workers");

constexpr auto vague_group_words = list_of<28>(
    "advisers aides allies businesses commanders companies corporations countries diplomats envoys "
    "generals governments groups industry leaders nations negotiators officials organisations "
    "organizations parties producers residents states students veterans victims workers");

constexpr auto group_modifier_words = list_of<184>(
    "academic administration aerospace african agricultural american anti-nuclear antinuclear arab "
    "arms asian auto automobile automotive banking biden bush business campaign car catholic centrist "
    "chemical christian church citizens civic civil climate coal congress congressional conservative "
    "consumer control copper cotton cyber dairy defence defense democrat democratic developing "
    "development disarmament dovish electronics energy environmental eu european evangelical exiled "
    "export family farm financial fisheries fishing foreign forestry fossil fuel gas gop gulf gun "
    "hard-line hardline hawkish health house human humanitarian indigenous industrial industry "
    "insurance international islamist island jewish kurdish labor labour landmine left leftist legal "
    "liberal lobby local lower lumber mainstream major manufacturing maritime meat medical military "
    "mining minority moderate monetary music muslim national nationalist nato neighboring "
    "neighbouring ngo non-nuclear nongovernmental nonnuclear nonproliferation northern nuclear obama "
    "oil opposition pacific party peace petroleum pharmaceutical policy pork pro-democracy "
    "pro-government pro-western progressive protestant public rebel reformist refugee regional "
    "religious republican retired right rights royalist rural scientific secular security senate "
    "senior separatist sheep shia shiite shipping socialist southern steel student sugar sunni tech "
    "technology textile timber tobacco tourism trade tribal trump u.s. union us veteran veterans "
    "victims western whaling wheat women world youth");

constexpr auto organisation_head_words = list_of<36>(
    "agency alliance association authority board brigade bureau campaign center centre chamber "
    "coalition college commission committee company corporation council court federation forum "
    "foundation fund group institute league movement network organisation organization party roundtable "
    "society union university workers");

constexpr auto report_form_words = list_of<47>(
    "acknowledged added adds announced argued argues asked asks believes blasted called calls cautioned "
    "claimed claims criticised criticized declared emphasised emphasized explained insisted insists "
    "noted notes pledged predicted replied said says slammed stated states stressed suggested tells "
    "testified thinks told tweeted urged urges vowed warned warns writes wrote");

constexpr auto domain_word_words = list_of<35>(
    "arms arsenal arsenals ballistic biological centrifuges chemical denuclearisation denuclearization "
    "disarmament enrichment icbm icbms inspections inspectors landmines missile missiles munitions "
    "non-proliferation nonproliferation nuclear plutonium proliferation ratification ratified ratify "
    "strategic treaties treaty uranium verification warhead warheads weapons");

constexpr auto treaty_act_words = list_of<115>(
    "abandon abandoned abandons abide abides abiding accede acceded accession adhere adherence bound "
    "breach breached breaches breaching commitments compliance complied complies comply complying "
    "denounce denounces denunciation ditch ditches exit exiting exits expiration expire expired "
    "expires expiry extend extended extending extends extension freezes honor honors honour honours "
    "implement implementation implementing implements join joined joining joins lapse lapses leave "
    "leaves leaving left limits membership non-compliance noncompliance obligations observe observes "
    "observing participation prolong pullout quit quits quitting ratification ratified ratifies "
    "ratify rejoin rejoined rejoins renegotiate renegotiation renew renewal revoke revoked revokes "
    "scrap scrapped scraps sign signatories signatory signed signing signs suspend suspended "
    "suspending suspends suspension terminate terminated terminates violate violated violates "
    "violating violation violations withdraw withdrawal withdrawing withdraws withdrew");

constexpr auto determiner_words = list_of<23>(
    "a all an another any both each every her his its my no our some such that the their these this "
    "those your");

constexpr auto conclusion_words = list_of<9>("conclude finalise finalize initial ink reach seal sign strike");

constexpr auto calendar_word_words = list_of<31>(
    "apr april aug august dec december feb february friday jan january jul july jun june mar march may "
    "monday nov november oct october saturday sep sept september sunday thursday tuesday wednesday");

constexpr auto given_name_words = list_of<294>(
    "aaron adam alan albert alex alexander alice amy andrew angela anita ann anna anne anthony antony "
    "arthur barbara barney ben benjamin bernard bernie betty bill bob brad brendan brian bruce carl "
    "carlos carol caroline catherine charles chris christine christopher chuck claire colin cory craig "
    "daniel daryl dave david debbie deborah debra dennis diana diane dick dmitri dmitry don donald doug "
    "douglas ed edward elaine eli elizabeth ellen emily emma eric ernest eugene evan fernando francis "
    "francois frank fred frederick gary gene geoffrey george gerald gina glenn gordon graham greg "
    "gregory hank harold harry heather heidi helen henry herbert howard hugh ian igor irina ivan ivanka "
    "jack jacob jake james jane janet jared jason javier jay jean jeff jeffrey jen jennifer jeremy "
    "jerry jessica jesus jill jim jimmy joan joe joel john jon jonathan joni jose joseph josh joshua "
    "juan judith judy julia julian julie justin karen karl kate katherine kathleen keith kelly ken "
    "kenneth kevin kirsten kyle larry laura lauren laurence lawrence lee leo leon leonard leslie lewis "
    "linda lindsey lisa liz louis louise luis luke marc marco margaret maria mark martha martin mary "
    "matt matthew max megan melissa michael michelle miguel mike mitch mitt mohamed mohammad mohammed "
    "molly monica nancy natalie nathan neil nicholas nick nicole nigel oleg olga oliver oscar pam pat "
    "patricia patrick paul pedro peter phil philip phillip pierre rachel ralph rand raymond rebecca rex "
    "richard rick rob robert robin roger ron ronald rosa roy russell ruth ryan sam samuel sandra sandy "
    "sarah scott sean sergei sergey seth shannon sharon sheldon sherrod simon sophie stefan stephanie "
    "stephen steve steven stuart sue susan suzanne tammy ted teresa terry theresa thomas tim timothy "
    "tina todd tom tommy tony tulsi valerie vanessa victor victoria vincent vladimir walter warren "
    "wayne wendy william yuri zack");

constexpr auto female_name_words = list_of<102>(
    "alice amy angela anita ann anna annalena anne barbara betty carol caroline catherine christine "
    "chrystia claire condoleezza debbie deborah debra diana diane elaine elizabeth ellen emily emma "
    "federica gina heather heidi helen hillary irina ivanka jane janet jen jennifer jessica jill joan "
    "joni judith judy julia julie kaja karen karine kate katherine kathleen kirsten laura lauren linda "
    "lisa liz louise madeleine margaret maria mariya martha mary megan melissa michelle molly monica "
    "nancy natalie nicole nikki olga pam patricia rachel rebecca rosa ruth samantha sandra sarah sharon "
    "sophie stephanie sue susan suzanne tammy teresa theresa tina tulsi ursula valerie vanessa victoria "
    "wendy yvette");

constexpr auto function_word_words = list_of<124>(
    "a about after against all also although an and another any are as at be because been before being "
    "between both but by can could despite did do does during each even every few first for former from "
    "had has have he her here his how however i if in into is it its just last let many may meanwhile "
    "might more moreover most must my new next no not now of on only or other our over several she "
    "should since so some still such than thank thanks that the their then there these they this those "
    "though to today tomorrow under until was we were what when where which while who why will with "
    "within without would yes yesterday yet you your");

}  // namespace

bool is_treaty_head(std::string_view word) {
  return contains(treaty_head_words, word);
}
bool is_process_head(std::string_view word) {
  return contains(process_head_words, word);
}
bool is_formal_head(std::string_view word) {
  return contains(formal_head_words, word);
}
bool is_treaty_topic(std::string_view word) {
  return contains(treaty_topic_words, word);
}
bool is_title_link(std::string_view word) {
  return contains(title_link_words, word);
}
bool is_name_connector(std::string_view word) {
  return contains(name_connector_words, word);
}
bool is_official_role(std::string_view word) {
  return contains(official_role_words, word);
}
bool is_private_role(std::string_view word) {
  return contains(private_role_words, word);
}
bool is_party_member(std::string_view word) {
  return word == "republican" || word == "democrat" || word == "conservative";
}
bool is_role_modifier(std::string_view word) {
  return contains(role_modifier_words, word);
}
bool is_government_word(std::string_view word) {
  return contains(government_word_words, word);
}
bool is_courtesy_title(std::string_view word) {
  return contains(courtesy_title_words, word);
}
bool is_former_marker(std::string_view word) {
  return contains(former_marker_words, word);
}
bool is_opinion_group(std::string_view word) {
  return contains(opinion_group_words, word);
}
bool is_vague_group(std::string_view word) {
  return contains(vague_group_words, word);
}
bool is_group_modifier(std::string_view word) {
  return contains(group_modifier_words, word);
}
bool is_organisation_head(std::string_view word) {
  return contains(organisation_head_words, word);
}
bool is_report_form(std::string_view word) {
  return contains(report_form_words, word);
}
bool is_domain_word(std::string_view word) {
  return contains(domain_word_words, word);
}
bool is_treaty_act(std::string_view word) {
  return contains(treaty_act_words, word);
}
bool is_determiner(std::string_view word) {
  return contains(determiner_words, word);
}
bool is_conclusion(std::string_view lemma) {
  return contains(conclusion_words, lemma);
}
bool is_calendar_word(std::string_view word) {
  return contains(calendar_word_words, word);
}
bool is_given_name(std::string_view word) {
  return contains(given_name_words, word);
}
bool is_female_name(std::string_view word) {
  return contains(female_name_words, word);
}
bool is_function_word(std::string_view word) {
  return contains(function_word_words, word);
}

}  // namespace pacta
