#include "exporters/network/graphml.hpp"

#include "exporters/network/network_nodes.hpp"
#include "exporters/utf8.hpp"
#include "graph/actor_treaty_network.hpp"

#include "catch.hpp"
#include "generated_graph.hpp"
#include <libxml/parser.h>
#include <libxml/tree.h>

#include <map>
#include <memory>
#include <set>

using namespace pacta;

namespace {

struct DocumentDeleter {
  void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};
using Document = std::unique_ptr<xmlDoc, DocumentDeleter>;

Document parse(const std::string& xml) {
  return Document(xmlReadMemory(xml.data(), static_cast<int>(xml.size()), "test.xml", nullptr,
                                XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET));
}

std::string string_of(xmlChar* text) {
  const std::unique_ptr<xmlChar, decltype(xmlFree)> owner(text, xmlFree);
  return text == nullptr ? std::string() : std::string(reinterpret_cast<const char*>(text));
}

std::string attribute(xmlNode* element, const char* name) {
  return string_of(xmlGetProp(element, reinterpret_cast<const xmlChar*>(name)));
}

std::vector<xmlNode*> children(xmlNode* parent) {
  std::vector<xmlNode*> out;
  for (xmlNode* n = xmlFirstElementChild(parent); n != nullptr; n = xmlNextElementSibling(n))
    out.push_back(n);
  return out;
}

std::string name_of(const xmlNode* element) {
  return reinterpret_cast<const char*>(element->name);
}

/// The <data> of a node or edge by key.
std::map<std::string, std::string> data(xmlNode* element) {
  std::map<std::string, std::string> out;
  for (xmlNode* child : children(element)) out[attribute(child, "key")] = string_of(xmlNodeGetContent(child));
  return out;
}

std::string graphml(const KnowledgeGraph& graph, network::EdgeSet edges = network::EdgeSet::statements) {
  StringOutput output;
  network::write_graphml(graph, output, edges);
  return output.bytes();
}

xmlNode* graph_element(const Document& document) {
  return children(xmlDocGetRootElement(document.get())).back();
}

KnowledgeGraph one_statement(const Statement& statement) {
  Article article;
  article.id = "a";
  article.text = "text";
  KnowledgeGraph graph;
  graph.add(article, std::vector{statement});
  return graph;
}

Statement statement() {
  Statement s;
  s.article = "a";
  s.holder = "russia";
  s.position = Position::supports;
  s.treaty = "inf";
  s.confidence = 0.9123456789012345;
  return s;
}

}  // namespace

TEST_CASE("GraphML is well-formed and complete whatever the text", "[exporters]") {
  for (std::uint32_t seed = 0; seed < 20; ++seed) {
    const KnowledgeGraph graph = testing::generated_graph(seed, 20, testing::Wording::hostile);
    for (const auto edges : {network::EdgeSet::statements, network::EdgeSet::collapsed}) {
      const Document document = parse(graphml(graph, edges));
      REQUIRE(document);
      std::size_t nodes = 0;
      std::set<std::string> edge_ids;
      for (xmlNode* element : children(graph_element(document))) {
        if (name_of(element) == "node") {
          CHECK(edge_ids.empty());  // nodes come first
          ++nodes;
        } else {
          CHECK(edge_ids.insert(attribute(element, "id")).second);
        }
      }
      CHECK(nodes == network::network_nodes(graph).size());
      CHECK(edge_ids.size() == (edges == network::EdgeSet::statements ? graph.statement_count()
                                                                      : actor_treaty_network(graph).size()));
    }
  }
}

TEST_CASE("GraphML declares each attribute once, in types that Gephi knows", "[exporters]") {
  const std::set<std::string> known{"boolean", "int", "long", "float", "double", "string"};
  const KnowledgeGraph graph = testing::generated_graph(1, 20, testing::Wording::plain);
  for (const auto edges : {network::EdgeSet::statements, network::EdgeSet::collapsed}) {
    const Document document = parse(graphml(graph, edges));
    std::map<std::string, std::string> owner_of;
    for (xmlNode* element : children(xmlDocGetRootElement(document.get()))) {
      if (name_of(element) != "key") continue;
      CHECK(known.contains(attribute(element, "attr.type")));
      CHECK(attribute(element, "attr.name") != "id");
      CHECK(owner_of.emplace(attribute(element, "id"), attribute(element, "for")).second);
    }
    for (xmlNode* element : children(graph_element(document))) {
      for (const auto& [key, value] : data(element)) {
        INFO(key);
        CHECK(owner_of[key] == name_of(element));
      }
    }
  }
}

TEST_CASE("GraphML keeps text, numbers and truth values as they are", "[exporters]") {
  for (const std::string& label : testing::hostile_texts()) {
    KnowledgeGraph graph = one_statement(statement());
    graph.describe(ActorNode{"russia", label, ActorKind::state});
    const Document document = parse(graphml(graph));
    REQUIRE(document);
    std::string expected;
    append_xml_characters(expected, label);
    CHECK(data(children(graph_element(document))[0])["label"] == expected);
  }
  const Document document = parse(graphml(one_statement(statement())));
  xmlNode* edge = children(graph_element(document)).back();
  CHECK(attribute(edge, "source") == "actor/russia");
  CHECK(attribute(edge, "target") == "treaty/inf");
  CHECK(attribute(edge, "label") == "supports");
  auto values = data(edge);
  CHECK(values["confidence"] == "0.9123456789012345");
  CHECK(values["own"] == "true");
  CHECK(values["weight"] == "1.0");
}

TEST_CASE("text that would need entities stands in CDATA", "[exporters]") {
  KnowledgeGraph graph = one_statement(statement());
  graph.describe(ActorNode{"russia", "R & D ]]> <x>", ActorKind::state});
  const std::string xml = graphml(graph);
  CHECK(xml.find("<![CDATA[R & D ]]]]><![CDATA[> <x>]]>") != std::string::npos);
  CHECK(xml.find("&amp;") == std::string::npos);
}

TEST_CASE("non-Latin text is written as itself", "[exporters]") {
  KnowledgeGraph graph = one_statement(statement());
  graph.describe(ActorNode{"russia", "état 中国 🕊", ActorKind::state});
  CHECK(graphml(graph).find(">état 中国 🕊<") != std::string::npos);
}

TEST_CASE("no edge weighs nothing, not even at confidence 0", "[exporters]") {
  Statement unsure = statement();
  unsure.confidence = 0.0;
  unsure.modality = Modality::predicted;
  for (const auto edges : {network::EdgeSet::statements, network::EdgeSet::collapsed}) {
    const Document document = parse(graphml(one_statement(unsure), edges));
    CHECK(data(children(graph_element(document)).back())["weight"] == "1.0");
  }
}

TEST_CASE("an empty graph is a graph", "[exporters]") {
  const Document document = parse(graphml(KnowledgeGraph()));
  REQUIRE(document);
  CHECK(children(graph_element(document)).empty());
}

TEST_CASE("nodes have places of their own", "[exporters]") {
  const auto nodes = network::network_nodes(testing::generated_graph(1, 60, testing::Wording::plain));
  std::set<std::pair<double, double>> places;
  for (const network::Node& node : nodes) {
    CHECK(places.emplace(node.x, node.y).second);
    CHECK(node.size > 0);
  }
}

TEST_CASE("the six families have six colours", "[exporters]") {
  std::set<std::string> colours;
  for (const Position position : all_positions) colours.insert(network::colour(family(position)).hex());
  CHECK(colours.size() == 6);
  CHECK(network::colour(Family::commitment).hex() == "#0072B2");
}
