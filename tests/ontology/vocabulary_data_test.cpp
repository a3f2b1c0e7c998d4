// What must hold of the data in ontology/*.ttl, whoever edits it.
#include "ontology/vocabulary.hpp"

#include "catch.hpp"
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace pacta {
namespace {

const Vocabulary& vocabulary() {
  static const Vocabulary loaded = Vocabulary::load();
  return loaded;
}

TEST_CASE("the slugs of the first tables are all there", "[ontology]") {
  std::ifstream file(PACTA_SOURCE_DIR "/tests/ontology/first_slugs.txt");
  std::string line;
  int treaties = 0, actors = 0;
  while (std::getline(file, line)) {
    std::istringstream words(line);
    std::string kind, slug;
    words >> kind >> slug;
    INFO(line);
    if (kind == "treaty") {
      CHECK(vocabulary().treaty(slug));
      ++treaties;
    } else if (kind == "actor") {
      CHECK(vocabulary().actor(slug));
      ++actors;
    }
  }
  CHECK(treaties == 140);
  CHECK(actors == 505);
}

/// The Turtle examples of a page, joined.
std::string turtle_examples(const std::string& page) {
  std::ifstream file(page);
  std::string examples, line;
  bool inside = false;
  while (std::getline(file, line)) {
    if (line.starts_with("```")) {
      inside = line == "```turtle";
    } else if (inside) {
      examples += line + '\n';
    }
  }
  return examples;
}

TEST_CASE("the examples of docs/ontology.md load", "[ontology]") {
  const std::string path = (std::filesystem::temp_directory_path() /
                            ("pacta_vocabulary_examples_" + std::to_string(::getpid()) + ".ttl"))
                               .string();
  std::ofstream(path) << turtle_examples(PACTA_SOURCE_DIR "/docs/ontology.md");
  const Vocabulary extended = Vocabulary::load(std::vector<std::string>{path});
  std::filesystem::remove(path);
  REQUIRE(extended.treaty("gobi_accord"));
  CHECK(extended.treaty("gobi_accord")->signed_on == Date(2024, 5));
  REQUIRE(extended.actor("jane_example"));
  CHECK(extended.speaks_for(*extended.actor("jane_example"), Date(2020)) == "mongolia");
  CHECK_FALSE(extended.speaks_for(*extended.actor("jane_example"), Date(2024)));
  CHECK(std::any_of(extended.stand_ins().begin(), extended.stand_ins().end(),
                    [](const StandIn& each) { return each.organ == "example_ministry"; }));
}

template <typename Items>
void check_names(const Items& items) {
  for (const auto& item : items) {
    INFO(item.slug);
    std::set<std::string> seen;
    for (const Alias& alias : item.aliases) {
      INFO("\"" << alias.text << "\"");
      CHECK(alias.text.size() >= 2);
      CHECK(alias.text.front() != ' ');
      CHECK(alias.text.back() != ' ');
      CHECK(alias.text.find("  ") == std::string::npos);
      CHECK(seen.insert(alias.text).second);
    }
  }
}

TEST_CASE("names are clean and listed once", "[ontology]") {
  check_names(vocabulary().treaties());
  check_names(vocabulary().actors());
}

/// Names that count without context, and who bears each.
template <typename Items>
std::map<std::string, std::set<std::string>> bearers(const Items& items) {
  std::map<std::string, std::set<std::string>> found;
  for (const auto& item : items) {
    for (const Alias& alias : item.aliases) {
      if (!alias.needs_context) found[alias.text].insert(item.slug);
    }
  }
  return found;
}

TEST_CASE("a name that needs no context names one treaty", "[ontology]") {
  // the framework of 1997, New START in Russian texts; resolutions of 2006 and 2015
  const std::set<std::string> by_date{"START III", "START-III", "U.N. sanctions on Iran",
                                      "UN sanctions against Iran", "UN sanctions on Iran"};
  for (const auto& [name, slugs] : bearers(vocabulary().treaties())) {
    INFO(name);
    CHECK((slugs.size() == 1 || by_date.contains(name)));
  }
}

TEST_CASE("a name that needs no context names one actor, or persons told apart by date", "[ontology]") {
  for (const auto& [name, slugs] : bearers(vocabulary().actors())) {
    INFO(name);
    const bool persons = std::all_of(slugs.begin(), slugs.end(), [](const std::string& slug) {
      return vocabulary().actor(slug)->kind == ActorKind::person;
    });
    CHECK((slugs.size() == 1 || persons));
  }
}

TEST_CASE("every state has a demonym, a seat of government and a code", "[ontology]") {
  int states = 0;
  for (const Actor& actor : vocabulary().actors()) {
    if (actor.kind != ActorKind::state) continue;
    ++states;
    INFO(actor.slug);
    CHECK_FALSE(actor.demonyms.empty());
    CHECK_FALSE(actor.metonyms.empty());
    CHECK(vocabulary().state_by_iso3(actor.iso3) == &actor);
  }
  CHECK(states >= 199);
}

TEST_CASE("every person has an office, and every office speaks for somebody", "[ontology]") {
  for (const Actor& actor : vocabulary().actors()) {
    if (actor.kind != ActorKind::person) {
      CHECK(actor.roles.empty());
      continue;
    }
    INFO(actor.slug);
    CHECK_FALSE(actor.roles.empty());
    for (const Role& role : actor.roles)
      CHECK(vocabulary().actor(role.represents)->kind != ActorKind::person);
  }
}

TEST_CASE("whoever is represented speaks for itself", "[ontology]") {
  for (const Actor& actor : vocabulary().actors()) {
    if (actor.represents.empty()) continue;
    INFO(actor.slug);
    CHECK(vocabulary().actor(actor.represents)->represents.empty());
  }
}

TEST_CASE("opposite positions belong to one family or to commitment", "[ontology]") {
  for (const PositionConcept& each : vocabulary().positions()) {
    if (!each.opposite) continue;
    INFO(name(each.position));
    CHECK(*each.opposite != each.position);
    CHECK(family(*each.opposite) == family(each.position));
  }
}

TEST_CASE("codes of other schemes are well formed", "[ontology]") {
  for (const PositionConcept& each : vocabulary().positions()) {
    INFO(name(each.position));
    CHECK_FALSE(each.cameo.empty());
    for (const std::string& code : each.cameo) {
      CHECK(code.size() >= 2);
      CHECK(std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; }));
    }
    for (const std::string& code : each.plover) CHECK((code[0] >= 'A' && code[0] <= 'Z'));
  }
}

}  // namespace
}  // namespace pacta
