#include "ontology/error.hpp"
#include "ontology/vocabulary.hpp"

#include "catch.hpp"
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace pacta {
namespace {

const std::string prefixes = R"(@prefix pacta: <https://w3id.org/pacta/ns#> .
@prefix treaty: <https://w3id.org/pacta/treaty/> .
@prefix actor: <https://w3id.org/pacta/actor/> .
@prefix position: <https://w3id.org/pacta/position/> .
@prefix lex: <https://w3id.org/pacta/lexicon/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
)";  // seven lines: what follows begins in line 8

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

std::string message_of(const std::string& path) {
  try {
    Vocabulary::load(std::vector<std::string>{path});
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

/// A Turtle file that lives as long as the object.
class TurtleFile {
 public:
  explicit TurtleFile(const std::string& body)
      : path_((std::filesystem::temp_directory_path() /
               ("pacta_vocabulary_errors_" + std::to_string(::getpid()) + ".ttl"))
                  .string()) {
    std::ofstream(path_) << prefixes << body;
  }
  ~TurtleFile() { std::filesystem::remove(path_); }
  TurtleFile(const TurtleFile&) = delete;
  TurtleFile& operator=(const TurtleFile&) = delete;

  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

struct Broken {
  std::string body;
  int line;
  std::string found;
  std::string expected;
};

TEST_CASE("a broken file is told with its line, what was found and what was expected", "[ontology]") {
  const std::vector<Broken> cases{
      {"treaty:x a pacta:BilateralTreaty ;\n    skos:prefLabel \"X\" ;\n    pacta:signdOn "
       "\"2010\"^^xsd:gYear .\n",
       10, "the unknown property pacta:signdOn", "one that model.ttl declares"},
      {"treaty:x a pacta:Bilateral ;\n    skos:prefLabel \"X\" .\n", 8, "the unknown class pacta:Bilateral",
       "one that model.ttl declares"},
      {"treaty:x a pacta:BilateralTreaty ;\n    skos:altLabel \"X\" .\n", 8, "no skos:prefLabel", "one"},
      {"treaty:x skos:prefLabel \"X\" .\n", 8, "no class", "pacta:MultilateralTreaty"},
      {"treaty:X-Y a pacta:Regime ; skos:prefLabel \"X\" .\n", 8, "the slug \"X-Y\"", "a-z"},
      {"treaty:x a pacta:Regime , pacta:Process ; skos:prefLabel \"X\" .\n", 8, "a second class", "one"},
      {"treaty:x a pacta:Regime ;\n    skos:prefLabel \"X\" ;\n\n    skos:prefLabel \"Y\" .\n", 11,
       "\"Y\" beside \"X\"", "one skos:prefLabel"},
      {"treaty:x a pacta:Regime ;\n    skos:prefLabel \"X\" ;\n    pacta:signedOn \"2010-02-30\"^^xsd:date "
       ".\n",
       10, "\"2010-02-30\"^^xsd:date", "a date"},
      {"treaty:x a pacta:Regime ;\n    skos:prefLabel \"X\" ;\n    pacta:signedOn \"2010-02\"^^xsd:date .\n",
       10, "\"2010-02\"^^xsd:date", "xsd:gYearMonth"},
      {"treaty:x a pacta:Regime ;\n    skos:prefLabel \"X\" ;\n    pacta:signedOn \"2010\"^^xsd:gYear ;\n"
       "    pacta:endedOn \"2009\"^^xsd:gYear .\n",
       11, "the end 2009 before the beginning 2010", "after"},
      {"treaty:x a pacta:Regime ;\n    skos:prefLabel \"X\" ;\n    pacta:party actor:atlantis .\n", 10,
       "the unknown actor actor:atlantis", "one that a file describes"},
      {"treaty:x a pacta:Regime ;\n    skos:prefLabel \"X\" ;\n    pacta:party \"France\" .\n", 10,
       "\"France\"", "an IRI of <https://w3id.org/pacta/actor/>"},
      {"treaty:x a pacta:Regime ;\n    skos:prefLabel \"X\" ;\n    skos:altLabel actor:france .\n", 10,
       "actor:france", "a text"},
      {"treaty:x a pacta:Regime ;\n    skos:prefLabel \"X\" ;\n    pacta:unverified \"yes\" .\n", 10,
       "\"yes\"", "true or false"},
      {"actor:p a pacta:Person ;\n    skos:prefLabel \"P\" ;\n    pacta:holdsRole [ pacta:title \"Minister\" "
       "] .\n",
       10, "a role without pacta:represents", "the actor"},
      {"actor:p a pacta:Person ;\n    skos:prefLabel \"P\" ;\n    pacta:holdsRole [ pacta:represents "
       "actor:france ] .\n",
       10, "no pacta:title", "one"},
      {"actor:p a pacta:Person ;\n    skos:prefLabel \"P\" ;\n    pacta:holdsRole actor:france .\n", 10,
       "a role that is no [ … ] node", "pacta:represents"},
      {"lex:x a pacta:StandIn ;\n    pacta:organ actor:iaea .\n", 8, "no pacta:standsFor", "a treaty"},
      {"lex:x a pacta:StandIn ;\n    pacta:standsFor treaty:npt ;\n    pacta:modifier \"nuclear\" .\n", 8,
       "neither an organ nor an act", "pacta:organ, or pacta:modifier and pacta:head"},
      {"lex:x a pacta:SecondReading ;\n    pacta:ofTreaty treaty:npt ;\n    pacta:alsoMeans treaty:no_such "
       ".\n",
       10, "the unknown treaty treaty:no_such", "one that a file describes"},
      {"actor:b a pacta:StateBody ; skos:prefLabel \"B\" .\n", 8, "a state body without pacta:represents",
       "the state"},
      {"actor:s a pacta:State ;\n    skos:prefLabel \"S\" ;\n    pacta:iso3 \"Fra\" .\n", 10,
       "the code \"Fra\"", "three capitals"},
      {"actor:s a pacta:State ;\n    skos:prefLabel \"S\" ;\n    pacta:iso3 \"FRA\" .\n", 10,
       "the code FRA twice", "one state"},
      {"position:joins pacta:opposite position:nothing .\n", 8, "position:nothing beside",
       "one pacta:opposite"},
      {"lex:o a pacta:Operator ;\n    pacta:id \"act:test\" ;\n    pacta:kind \"deed\" ;\n    pacta:verb "
       "\"do\" .\n",
       10, "the kind \"deed\"", "act, attitude"},
      {"lex:o a pacta:Operator ;\n    pacta:id \"act:test\" ;\n    pacta:kind \"act\" .\n", 8, "no form",
       "pacta:verb"},
      {"lex:r a pacta:CompositionRow ;\n    pacta:overAct \"act:no_such\" ;\n    pacta:gives \"joins\" .\n",
       9, "the unknown operator \"act:no_such\"", "the pacta:id"},
      {"lex:o a pacta:Operator ;\n    pacta:id \"act:test\" ; pacta:kind \"act\" ; pacta:verb \"do\" .\n"
       "lex:r a pacta:CompositionRow ;\n    pacta:overAct \"act:test\" ;\n    pacta:gives \"likes\" .\n",
       12, "the unknown position \"likes\"", "one of the 22 labels"},
      {"treaty:x a pacta:Regime\n    skos:prefLabel \"X\" .\n", 9, "", "'.'"},
  };
  for (const Broken& each : cases) {
    INFO(each.body);
    const TurtleFile file(each.body);
    const std::string message = message_of(file.path());
    INFO(message);
    CHECK(message.starts_with(file.path() + ":" + std::to_string(each.line) + ": "));
    CHECK(contains(message, "found " + each.found));
    const std::size_t expected = message.find("; expected ");
    REQUIRE(expected != std::string::npos);
    CHECK(contains(message.substr(expected), each.expected));
  }
}

TEST_CASE("a file that cannot be read is named", "[ontology]") {
  CHECK(message_of("/no/such/file.ttl").starts_with("/no/such/file.ttl: cannot be opened; expected"));
}

TEST_CASE("an added file extends what is known", "[ontology]") {
  const TurtleFile file(
      "treaty:x a pacta:BilateralTreaty ;\n    skos:prefLabel \"X Accord\" ;\n    pacta:party actor:france "
      ".\n"
      "treaty:jcpoa skos:altLabel \"Persian bargain\" .\n");
  const Vocabulary vocabulary = Vocabulary::load(std::vector<std::string>{file.path()});
  REQUIRE(vocabulary.treaty("x"));
  CHECK(vocabulary.treaty("x")->parties == std::vector<std::string>{"france"});
  const auto& aliases = vocabulary.treaty("jcpoa")->aliases;
  CHECK(std::any_of(aliases.begin(), aliases.end(),
                    [](const Alias& a) { return a.text == "Persian bargain"; }));
}

}  // namespace
}  // namespace pacta
