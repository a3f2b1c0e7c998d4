#include "exporters/exporter.hpp"
#include "exporters/json/json_ld_writer.hpp"

#include "catch.hpp"
#include "generated_graph.hpp"
#include <rapidjson/document.h>

#include <fstream>
#include <set>
#include <sstream>

using namespace pacta;

namespace {

std::string json_ld(const KnowledgeGraph& graph) {
  StringOutput output;
  export_graph(graph, Format::jsonld, output);
  return output.bytes();
}

rapidjson::Document parse(const std::string& json) {
  rapidjson::Document document;
  document.Parse<rapidjson::kParseValidateEncodingFlag>(json.data(), json.size());
  return document;
}

const rapidjson::Value* node(const rapidjson::Document& document, const std::string& id) {
  for (const auto& item : document["@graph"].GetArray()) {
    if (item["@id"].GetString() == id) return &item;
  }
  return nullptr;
}

}  // namespace

TEST_CASE("the published context is the one that is written", "[exporters]") {
  std::ifstream in(PACTA_SOURCE_DIR "/docs/context.jsonld", std::ios::binary);
  std::ostringstream published;
  published << in.rdbuf();
  CHECK(published.str() == json::json_ld_context());
}

TEST_CASE("JSON-LD is JSON whatever the text, even without statements", "[exporters]") {
  CHECK_FALSE(parse(json_ld(KnowledgeGraph())).HasParseError());
  for (std::uint32_t seed = 0; seed < 10; ++seed) {
    const auto document = parse(json_ld(testing::generated_graph(seed, 20, testing::Wording::extreme)));
    REQUIRE_FALSE(document.HasParseError());
    CHECK(document["@graph"].Size() > 20);
  }
}

TEST_CASE("no key of a JSON-LD node stands twice", "[exporters]") {
  const auto document = parse(json_ld(testing::generated_graph(1, 20, testing::Wording::hostile)));
  for (const auto& item : document["@graph"].GetArray()) {
    std::set<std::string> keys;
    for (const auto& member : item.GetObject()) CHECK(keys.insert(member.name.GetString()).second);
  }
}

TEST_CASE("values are plain where the context gives their type", "[exporters]") {
  KnowledgeGraph graph("0.1.0");
  graph.describe(ActorNode{"lavrov", "Sergey Lavrov", ActorKind::person});
  graph.describe(ActorNode{"a:b c", "Odd", std::nullopt});
  graph.add(Relation{RelationKind::represents, "lavrov", "russia", "Minister", Date(2004, 3, 9), Date(2026)});
  const auto document = parse(json_ld(graph));
  REQUIRE_FALSE(document.HasParseError());
  const rapidjson::Value* person = node(document, "actor/lavrov");
  REQUIRE(person != nullptr);
  CHECK((*person)["prefLabel"] == "Sergey Lavrov");
  CHECK((*person)["@type"].Size() == 2);

  bool has_role = false;
  for (const auto& item : document["@graph"].GetArray()) {
    if (!item.HasMember("@type") || item["@type"] != "Role") continue;
    has_role = true;
    CHECK(item["represents"] == "actor/russia");
    CHECK(item["pacta:title"] == "Minister");  // "title" is the one of dcterms
    CHECK(item["to"]["@type"] == "xsd:gYear");
    CHECK(item["to"]["@value"] == "2026");
  }
  CHECK(has_role);
  // A colon after the base would be taken for a scheme.
  CHECK(node(document, "https://w3id.org/pacta/actor/a:b%20c") != nullptr);
}
