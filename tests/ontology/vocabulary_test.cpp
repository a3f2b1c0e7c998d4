#include "ontology/vocabulary.hpp"

#include "catch.hpp"

#include <algorithm>
#include <ctime>

namespace pacta {
namespace {

const Vocabulary& vocabulary() {
  static const Vocabulary loaded = Vocabulary::load();
  return loaded;
}

const Alias* alias(const std::vector<Alias>& aliases, std::string_view text) {
  const auto found =
      std::find_if(aliases.begin(), aliases.end(), [&](const Alias& each) { return each.text == text; });
  return found == aliases.end() ? nullptr : &*found;
}

TEST_CASE("the vocabulary compiled in is sorted and complete", "[ontology]") {
  const auto by_slug = [](const auto& a, const auto& b) { return a.slug < b.slug; };
  CHECK(std::is_sorted(vocabulary().treaties().begin(), vocabulary().treaties().end(), by_slug));
  CHECK(std::is_sorted(vocabulary().actors().begin(), vocabulary().actors().end(), by_slug));
  CHECK(vocabulary().treaties().size() >= 140);
  CHECK(vocabulary().actors().size() >= 505);
  REQUIRE(vocabulary().positions().size() == position_count);
  for (std::size_t i = 0; i < position_count; ++i) {
    CHECK(vocabulary().positions()[i].position == all_positions[i]);
    CHECK_FALSE(vocabulary().positions()[i].definition.empty());
  }
}

TEST_CASE("a treaty carries its names, dates and parties", "[ontology]") {
  const Treaty* treaty = vocabulary().treaty("abm_treaty");
  REQUIRE(treaty);
  CHECK(treaty->label == "ABM Treaty");
  CHECK(treaty->kind == TreatyKind::bilateral);
  CHECK(treaty->aliases.front().text == "ABM Treaty");
  REQUIRE(alias(treaty->aliases, "ABM"));
  CHECK(alias(treaty->aliases, "ABM")->needs_context);
  REQUIRE(alias(treaty->aliases, "Anti-Ballistic Missile Treaty"));
  CHECK_FALSE(alias(treaty->aliases, "Anti-Ballistic Missile Treaty")->needs_context);
  CHECK(alias(treaty->aliases, treaty->full_name));
  CHECK(treaty->signed_on == Date(1972, 5, 26));
  CHECK(treaty->ended_on == Date(2002, 6, 13));
  CHECK(treaty->parties == std::vector<std::string>{"russia", "soviet_union", "united_states"});
  CHECK_FALSE(vocabulary().treaty("no_such_treaty"));
}

TEST_CASE("dates are as precise as known", "[ontology]") {
  CHECK(vocabulary().treaty("mtcr")->signed_on == Date(1987, 4));
  CHECK(vocabulary().treaty("australia_group")->signed_on == Date(1985));
  CHECK_FALSE(vocabulary().treaty("ctbt")->in_force_on);
}

TEST_CASE("facts from memory are marked", "[ontology]") {
  CHECK(vocabulary().treaty("blna")->unverified);
  CHECK_FALSE(vocabulary().treaty("npt")->unverified);
}

TEST_CASE("actors carry what names them and for whom they stand", "[ontology]") {
  const Actor* russia = vocabulary().actor("russia");
  REQUIRE(russia);
  CHECK(std::count(russia->demonyms.begin(), russia->demonyms.end(), "Russian") == 1);
  CHECK(std::count(russia->metonyms.begin(), russia->metonyms.end(), "Moscow") == 1);
  CHECK(vocabulary().actor("russian_mfa")->represents == "russia");
  CHECK(vocabulary().actor("e3")->members == std::vector<std::string>{"france", "germany", "united_kingdom"});
  CHECK(alias(vocabulary().actor("may")->aliases, "May")->needs_context);
  CHECK(alias(vocabulary().actor("ban_ki_moon")->aliases, "Ban")->needs_context);
  CHECK_FALSE(alias(vocabulary().actor("iceland")->aliases, "Island"));
  const Actor* soviet_union = vocabulary().actor("soviet_union");
  CHECK(soviet_union->kind == ActorKind::historical_state);
  CHECK(soviet_union->existed_until == Date(1991, 12, 26));
  CHECK(soviet_union->successor == "russia");
}

TEST_CASE("states are found by their code", "[ontology]") {
  const std::vector<std::pair<std::string, std::string>> codes{
      {"RUS", "russia"},     {"USA", "united_states"}, {"GBR", "united_kingdom"},
      {"TUR", "turkiye"},    {"SUN", "soviet_union"},  {"DDR", "east_germany"},
      {"YUG", "yugoslavia"}, {"CSK", "czechoslovakia"}};
  for (const auto& [code, slug] : codes) {
    INFO(code);
    REQUIRE(vocabulary().state_by_iso3(code));
    CHECK(vocabulary().state_by_iso3(code)->slug == slug);
  }
  CHECK_FALSE(vocabulary().state_by_iso3("XYZ"));
  CHECK_FALSE(vocabulary().state_by_iso3(""));
}

struct Spokesman {
  std::string person;
  std::optional<Date> on;
  std::optional<std::string> represented;
};

TEST_CASE("for whom a person speaks depends on the date", "[ontology]") {
  const std::vector<Spokesman> cases{
      {"medvedev", Date(2010, 4, 8), "russia"},
      {"medvedev", Date(2007), std::nullopt},
      {"gorbachev", Date(1987, 12, 8), "soviet_union"},
      {"gorbachev", Date(2018, 10, 22), std::nullopt},  // a former official
      {"shevardnadze", Date(1988), "soviet_union"},
      {"shevardnadze", Date(1995), "georgia"},
      {"trump", Date(2018, 10, 20), "united_states"},
      {"trump", Date(2022, 6, 1), std::nullopt},  // between two terms
      {"trump", Date(2025, 10), "united_states"},
      {"stoltenberg", Date(2019, 8, 2), "nato"},
      {"rutte", Date(2015), "netherlands"},
      {"rutte", Date(2025), "nato"},
      {"lukyanov", Date(2019), std::nullopt},  // an expert
      {"kimball", std::nullopt, std::nullopt},
      {"rubio", Date(2015), std::nullopt},  // a senator speaks for himself
      {"rubio", Date(2025, 6, 1), "united_states"},
      {"lavrov", std::nullopt, "russia"},
      {"rutte", std::nullopt, "nato"},         // without a date: the latest office
      {"trump", Date(2017), "united_states"},  // a year in which he took office
  };
  for (const Spokesman& each : cases) {
    INFO(each.person << " on " << (each.on ? each.on->to_string() : "no date"));
    const Actor* person = vocabulary().actor(each.person);
    REQUIRE(person);
    CHECK(vocabulary().speaks_for(*person, each.on) == each.represented);
  }
}

TEST_CASE("a state body speaks for its state; states, groups and organisations for themselves",
          "[ontology]") {
  CHECK(vocabulary().speaks_for(*vocabulary().actor("us_state_department"), std::nullopt) == "united_states");
  for (const char* slug : {"russia", "e3", "nato", "iaea"}) {
    CHECK_FALSE(vocabulary().speaks_for(*vocabulary().actor(slug), std::nullopt));
  }
}

TEST_CASE("loading twice gives the same", "[ontology]") {
  const Vocabulary again = Vocabulary::load();
  REQUIRE(again.treaties().size() == vocabulary().treaties().size());
  REQUIRE(again.actors().size() == vocabulary().actors().size());
  for (std::size_t i = 0; i < again.actors().size(); ++i) {
    const Actor &a = again.actors()[i], &b = vocabulary().actors()[i];
    CHECK(a.slug == b.slug);
    CHECK(a.demonyms == b.demonyms);
    CHECK(std::equal(a.aliases.begin(), a.aliases.end(), b.aliases.begin(), b.aliases.end(),
                     [](const Alias& x, const Alias& y) {
                       return x.text == y.text && x.needs_context == y.needs_context;
                     }));
    CHECK(std::equal(a.roles.begin(), a.roles.end(), b.roles.begin(), b.roles.end(),
                     [](const Role& x, const Role& y) { return x.title == y.title && x.from == y.from; }));
  }
}

TEST_CASE("loading takes little processor time", "[ontology]") {
  const std::clock_t begin = std::clock();
  const Vocabulary loaded = Vocabulary::load();
  const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  INFO(seconds * 1000 << " ms");
  CHECK(seconds < 1.0);  // generous, for sanitizers; docs/ontology.md has the figure
}

}  // namespace
}  // namespace pacta
